import type { ConditionalFormattingRule, Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { generateRandomId } from "@univerjs/core";
import { parseAddress } from "../../../formulaText/addresses";
import type { Book } from "../../book/book";
import type { ConditionalFormat, ConditionalLook } from "../../book/conditionalFormat";
import { SCALE_TYPES, VALUE_RULES } from "../conditionalWords";
import { shownFormula } from "../formula/shownFormula";
import { fromFileColor } from "../style/fileColor";

type Condition = Pick<ConditionalFormat, "type" | "formula" | "cellValue" | "text" | "scale">;

const NOTHING = { formula: null, cellValue: null, text: null, scale: null } as const;

/** The kinds the workbench draws; the lowest priority is added first. */
export function openConditionalFormats(book: Book, sheetId: string, from: FileSheet): void {
  const rules = from.conditionalFormattings.flatMap(({ ref, rules: list }) =>
    list.flatMap((rule) => ref.split(" ").map((address) => ({ address, rule }))),
  );
  rules.sort((a, b) => (b.rule.priority ?? 0) - (a.rule.priority ?? 0));
  for (const { address, rule } of rules) {
    const area = parseAddress(address)?.area;
    const condition = conditionOf(rule);
    if (!area || !condition) continue;
    const format = {
      id: generateRandomId(10),
      sheetId,
      area,
      stopIfTrue: false,
      look: lookOf(rule),
    };
    book.conditionalFormats.add({ ...format, ...condition });
  }
}

function conditionOf(rule: ConditionalFormattingRule): Condition | null {
  const formulae = "formulae" in rule ? (rule.formulae ?? []).map(String) : [];
  if (rule.type === "cellIs") {
    const operator = keyOf(VALUE_RULES, rule.operator);
    const formula1 = formulae.map(shownFormula).at(0);
    const formula2 = formulae.map(shownFormula).at(1) ?? null;
    if (!operator || formula1 === undefined) return null;
    const cellValue = { operator, formula1, formula2 };
    return { ...NOTHING, type: "CellValue", cellValue };
  }
  if (rule.type === "colorScale") {
    const scale = (rule.cfvo ?? []).flatMap(({ type, value }, index) => {
      const point = keyOf(SCALE_TYPES, type);
      const color = fromFileColor(rule.color?.[index]);
      const formula = value === undefined ? null : String(value);
      return point && color ? [{ type: point, formula, color }] : [];
    });
    return scale.length < 2 ? null : { ...NOTHING, type: "ColorScale", scale };
  }
  // Every test of text or of blanks is stored with the formula that does it.
  const formula = formulae.at(0);
  return formula === undefined
    ? null
    : { ...NOTHING, type: "Custom", formula: shownFormula(formula) };
}

function lookOf({ style }: ConditionalFormattingRule): ConditionalLook {
  const font = style?.font;
  const color = fromFileColor(font?.color);
  const fill = style?.fill?.type === "pattern" ? fromFileColor(style.fill.bgColor) : null;
  return {
    ...(color && { color }),
    ...(fill && { fill }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline !== undefined && {
      underline: font.underline !== "none" && !!font.underline,
    }),
    ...(font?.strike !== undefined && { strikethrough: font.strike }),
  };
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: unknown): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
