import type { Content } from "./content";

export { quotedSheet as quoted } from "../formulaText/addresses";
export type { Content } from "./content";
export { columnIndex as columnNumber, columnLetters as columnLetter } from "../formulaText/columns";

/** How a range looks; what each word means in Excel is in ../excel/looks.ts. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "label"
  | "input"
  | "formula"
  | "link"
  | "result"
  | "total"
  | "header"
  | "unit"
  | "textHeader"
  | "source"
  | "good"
  | "warning";

/** What an input may hold: any number, none below 0, a share of 0 to 1, or text without blanks at its ends. */
export type Limits = "number" | "atLeast0" | "share" | "trimmed";

/** How a cell looks while a condition holds. */
export type StateLook = "good" | "amber" | "bad" | "changed" | "muted" | "base";

export type Align = "Left" | "Center" | "Right";

export interface Block {
  /** Top left cell, such as "A6". */
  at: string;
  rows: Content[][];
}

/** A native Excel chart over cells of its own sheet. */
export interface ChartPlan {
  name: string;
  /** A text, or a formula that says what the chart finds: it stands in the cell under the chart's top left corner. */
  title: string;
  type: "Line" | "ColumnClustered" | "ColumnStacked" | "BarClustered" | "AreaStacked";
  /** The numbers with the series' names before them: in the first column (Rows), in the first row (Columns). */
  source: string;
  seriesBy: "Rows" | "Columns";
  /** The cells that label the other axis, without a name before them. */
  categories: string;
  /** How many series the source holds. */
  series: number;
  /** What the value axis measures, with its unit. */
  valueTitle: string;
  valueFormat: string;
  /** The colour of each series, where they are companies. */
  colors?: readonly (string | undefined)[];
  /** The first category at the top instead of at the axis. */
  topDown?: boolean;
  /** The cells its top left and bottom right corners lie in. */
  from: string;
  to: string;
}

/** A sheet as data: what goes where and how it looks. Written in one batch by ../excel/writeSheet.ts. */
export interface SheetPlan {
  name: string;
  tabColor: string;
  blocks: Block[];
  looks: { range: string; look: Look }[];
  /** Where Excel's own choice, text left and numbers right, is not the one to read best. */
  aligned: { range: string; to: Align }[];
  numberFormats: { range: string; format: string }[];
  /** Widths in points of columns A, B, C … */
  widths: number[];
  choices: { range: string; options: string }[];
  /** What inputs may hold; Excel refuses anything else as it is typed. */
  limits?: { range: string; to: Limits }[];
  table?: { range: string; name: string };
  /** Ranges whose text runs over several lines. */
  wrapped?: string[];
  /** Looks that depend on the cells: a formula written for the range's top left cell. */
  states?: { range: string; formula: string; look: StateLook }[];
  /** Names of the workbook for scalar inputs. */
  names?: { name: string; cell: string; comment: string; isHidden?: boolean }[];
  /** Cells that lead to a place in the workbook. */
  links?: { cell: string; to: string }[];
  /** Ranges coloured from their lowest number to their highest. */
  heat?: string[];
  /** Rows and columns that stay in sight. */
  frozen?: { rows: number; columns: number };
  charts?: ChartPlan[];
  /** Rows repeated on every printed page, such as "1:9". */
  titleRows?: string;
  /** The last column that is printed, where that is not the last one. */
  printTo?: string;
  /** What stands at the top of every printed page. */
  header?: string;
}
