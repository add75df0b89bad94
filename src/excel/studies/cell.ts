import type { CellFacts } from "../../studies/types";

type Place = Pick<CellFacts, "sheet" | "address">;

export function rangeOf(context: Excel.RequestContext, { sheet, address }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** Equal for the same cell. */
export const keyOf = ({ sheet, address }: Place): string => `${sheet.toLowerCase()}!${address}`;

/** A cell as a heading of numbers names it. */
export const titleOf = ({ label, unit }: Pick<CellFacts, "label" | "unit">): string =>
  unit === undefined ? label : `${label}, ${unit}`;

/** A cell as a message names it. */
export const nameOf = ({ sheet, address, label }: CellFacts): string =>
  `${label} (${sheet} ${address})`;
