import type { Style, Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { formatArea, formatCell } from "../../../formulaText/addresses";
import type { ConditionalFormat, ScalePoint } from "../../book/conditionalFormat";
import { storedFormula } from "../formula/storedFormula";
import { toFileColor } from "../style/fileColor";
import { SCALE_TYPES, TEXT_FORMULAS, VALUE_RULES } from "../conditionalWords";
import type { SheetToSave } from "./sheetToSave";

type FileRule = Parameters<FileSheet["addConditionalFormatting"]>[0]["rules"][number];

/** The one that was added last comes first, as in Excel. */
export function saveConditionalFormats(
  { book, sheet, namespace }: SheetToSave,
  to: FileSheet,
): void {
  const formats = book.conditionalFormats.on(sheet.getSheetId());
  formats.forEach((format, index) => {
    const rule = fileRule(format, formats.length - index, namespace);
    if (rule) to.addConditionalFormatting({ ref: formatArea(format.area), rules: [rule] });
  });
}

function fileRule(format: ConditionalFormat, priority: number, namespace: string): FileRule | null {
  const stored = (formula: string): string => storedFormula(formula, namespace);
  // The library writes no "stop if true".
  const common = {
    priority,
    style: lookOf(format),
    ...(format.stopIfTrue && { stopIfTrue: true }),
  };
  const { cellValue, formula, scale, text } = format;
  if (scale) {
    const cfvo = scale.map((point) => scalePoint(point, stored));
    return {
      type: "colorScale",
      priority,
      cfvo,
      color: scale.map(({ color }) => toFileColor(color)),
    };
  }
  if (cellValue) {
    const { formula1, formula2 } = cellValue;
    const formulae = [formula1, ...(formula2 === null ? [] : [formula2])].map(stored);
    // The library's typing knows four of the operators; it writes them all.
    const operator = VALUE_RULES[cellValue.operator] as "equal";
    return { ...common, type: "cellIs", operator, formulae };
  }
  if (text) {
    const { startRow, startColumn } = format.area;
    const cell = formatCell(startRow, startColumn);
    const quoted = `"${text.text.replaceAll('"', '""')}"`;
    return {
      ...common,
      type: "expression",
      formulae: [TEXT_FORMULAS[text.operator](cell, quoted)],
    };
  }
  return formula === null ? null : { ...common, type: "expression", formulae: [stored(formula)] };
}

function scalePoint({ type, formula }: ScalePoint, stored: (formula: string) => string) {
  const text = stored(formula ?? "0");
  const isBound = type === "LowestValue" || type === "HighestValue";
  const value = type === "Formula" ? text : Number(text);
  return { type: SCALE_TYPES[type], ...(!isBound && { value: value as number }) };
}

function lookOf({ look }: ConditionalFormat): Partial<Style> {
  const font = {
    ...(look.color !== undefined && { color: toFileColor(look.color) }),
    ...(look.bold !== undefined && { bold: look.bold }),
    ...(look.italic !== undefined && { italic: look.italic }),
    ...(look.underline !== undefined && { underline: look.underline }),
    ...(look.strikethrough !== undefined && { strike: look.strikethrough }),
  };
  const fill = look.fill;
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // In a differential style the visible colour of a solid fill is its background.
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: toFileColor(fill) } }),
  };
}
