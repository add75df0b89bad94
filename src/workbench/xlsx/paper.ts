export const POINTS_AN_INCH = 72;

/** A file's numbers for the paper sizes of Excel.PaperType (ECMA-376, 18.3.1.63). */
export const PAPER_SIZES: ReadonlyMap<string, number> = new Map([
  ["Letter", 1],
  ["Tabloid", 3],
  ["Ledger", 4],
  ["Legal", 5],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
]);
