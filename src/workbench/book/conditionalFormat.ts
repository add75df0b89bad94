import type { Area } from "../../formulaText/area";
import type { SheetRecord } from "./records";

export const FORMAT_TYPES = ["Custom", "CellValue", "ContainsText", "ColorScale"] as const;

export const VALUE_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;

export const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const SCALE_POINTS = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;

export interface ScalePoint {
  readonly type: (typeof SCALE_POINTS)[number];
  readonly formula: string | null;
  readonly color: string;
}

export interface ConditionalLook {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** A conditional format as Excel has it; what it tests stays null until the add-in has said it. */
export interface ConditionalFormat extends SheetRecord {
  readonly area: Area;
  readonly type: (typeof FORMAT_TYPES)[number];
  readonly stopIfTrue: boolean;
  /** Of Custom: a formula, its relative references as seen from the area's first cell. */
  readonly formula: string | null;
  readonly cellValue: {
    readonly operator: keyof typeof VALUE_OPERATORS;
    readonly formula1: string;
    readonly formula2: string | null;
  } | null;
  readonly text: {
    readonly operator: (typeof TEXT_OPERATORS)[number];
    readonly text: string;
  } | null;
  /** Of ColorScale: lowest, perhaps one between, highest. */
  readonly scale: readonly ScalePoint[] | null;
  readonly look: ConditionalLook;
}
