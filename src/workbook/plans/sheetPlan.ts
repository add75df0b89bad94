/** What a cell is written with: a text that begins with "=" is a formula, "" leaves it blank. */
export type Content = string | number;

/** How a range looks; what each word means in Excel is in ../excel/looks.ts. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "label"
  | "input"
  | "result"
  | "header"
  | "unit"
  | "unitHeader"
  | "source";

export interface Block {
  /** Top left cell, such as "A6". */
  at: string;
  rows: Content[][];
}

/** A sheet as data: what goes where and how it looks. Written in one batch by ../excel/writeSheet.ts. */
export interface SheetPlan {
  name: string;
  tabColor: string;
  blocks: Block[];
  looks: { range: string; look: Look }[];
  /** Where Excel's own choice, text left and numbers right, is not the one to read best. */
  aligned: { range: string; to: "Left" | "Center" | "Right" }[];
  numberFormats: { range: string; format: string }[];
  /** Widths in points of columns A, B, C … */
  widths: number[];
  choices: { range: string; options: string }[];
  table?: { range: string; name: string };
}

/** The A1 address of a column by its number from 0. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}

/** A sheet's name as a formula writes it before "!". */
export function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
