import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type {
  IColorScale,
  IConditionFormattingRule,
  IFormulaHighlightCell,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";
import { formatCell } from "../../formulaText/addresses";
import type { ConditionalFormat, ConditionalLook, ScalePoint } from "../book/conditionalFormat";
import { VALUE_OPERATORS } from "../book/conditionalFormat";

/**
 * The rule by which Univer draws a conditional format; null while the format is not complete. All but colour scales become
 * formulas, because Univer compares with plain numbers only, and text with regard to case.
 */
export function conditionalRule(format: ConditionalFormat): IConditionFormattingRule | null {
  const { id: cfId, area, stopIfTrue } = format;
  const rule = format.type === "ColorScale" ? scaleRule(format) : formulaRule(format);
  return rule && { cfId, ranges: [{ ...area }], stopIfTrue, rule };
}

function formulaRule(format: ConditionalFormat): IFormulaHighlightCell | null {
  const value = condition(format);
  if (value === null) return null;
  const { highlightCell: type } = CFRuleType;
  return { type, subType: CFSubRuleType.formula, value, style: styleOf(format.look) };
}

function condition(format: ConditionalFormat): string | null {
  const { area, cellValue, text } = format;
  const cell = formatCell(area.startRow, area.startColumn);
  if (format.type === "Custom") return format.formula;
  if (cellValue) return valueCondition(cell, cellValue);
  return text && textCondition(cell, text);
}

function valueCondition(
  cell: string,
  { operator, formula1, formula2 }: NonNullable<ConditionalFormat["cellValue"]>,
): string {
  const low = operand(formula1);
  if (operator === "Between" || operator === "NotBetween") {
    const high = operand(formula2 ?? "0");
    const isBetween = `AND(${cell}>=MIN(${low},${high}),${cell}<=MAX(${low},${high}))`;
    return operator === "Between" ? `=${isBetween}` : `=NOT(${isBetween})`;
  }
  return `=${cell}${VALUE_OPERATORS[operator]}${low}`;
}

function operand(formula: string): string {
  return `(${formula.replace(/^=/, "")})`;
}

function textCondition(
  cell: string,
  { operator, text }: NonNullable<ConditionalFormat["text"]>,
): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const found = `ISNUMBER(SEARCH(${quoted},${cell}))`;
  switch (operator) {
    case "Contains":
      return `=${found}`;
    case "NotContains":
      return `=NOT(${found})`;
    case "BeginsWith":
      return `=LEFT(${cell},${text.length})=${quoted}`;
    case "EndsWith":
      return `=RIGHT(${cell},${text.length})=${quoted}`;
  }
}

function scaleRule({ scale }: ConditionalFormat): IColorScale | null {
  if (!scale) return null;
  const config = scale.map((point, index) => ({ index, color: point.color, value: at(point) }));
  return { type: CFRuleType.colorScale, config };
}

function at({ type, formula }: ScalePoint): IValueConfig {
  const text = formula ?? "0";
  switch (type) {
    case "LowestValue":
      return { type: CFValueType.min };
    case "HighestValue":
      return { type: CFValueType.max };
    case "Formula":
      return { type: CFValueType.formula, value: `=${text.replace(/^=/, "")}` };
    case "Number":
      return { type: CFValueType.num, value: Number(text.replace(/^=/, "")) };
    case "Percent":
      return { type: CFValueType.percent, value: Number(text.replace(/^=/, "")) };
    case "Percentile":
      return { type: CFValueType.percentile, value: Number(text.replace(/^=/, "")) };
  }
}

function styleOf(look: ConditionalLook): IStyleBase {
  const line = (drawn: boolean | undefined) =>
    drawn === undefined ? undefined : { s: drawn ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  const number = (on: boolean | undefined) => line(on)?.s;
  const style: IStyleBase = {
    cl: look.color === undefined ? undefined : { rgb: look.color },
    bg: look.fill === undefined ? undefined : { rgb: look.fill },
    bl: number(look.bold),
    it: number(look.italic),
    ul: line(look.underline),
    st: line(look.strikethrough),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
