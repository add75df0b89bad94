import { formatCell, parseAddress } from "../formulaText/addresses";
import { cellCount } from "../formulaText/area";
import { soleCall } from "../formulaText/calls";
import { constantOf } from "../formulaText/constants";
import { reference } from "./cell";
import type { CellFacts, LiveCall } from "./types";
import { VARIED_FORMULAS } from "./variedFormulas";

/**
 * The result as a call of one formula with each input one of its arguments; null where it is anything else, and a
 * table has to be scanned.
 *
 * @param names the workbook's names: what each leads to, by its name in lower case
 */
export function liveCall(
  result: CellFacts,
  inputs: readonly CellFacts[],
  names: ReadonlyMap<string, string>,
): LiveCall | null {
  const call = soleCall(result.formula);
  const id = /^OURO\.([A-Z_]+)$/i.exec(call?.name ?? "")?.[1].toUpperCase() ?? "";
  if (call === null || !VARIED_FORMULAS.includes(id)) return null;
  const args: string[] = [];
  for (const text of call.args) {
    const arg = argument(text, result.sheet, names);
    if (arg === null) return null;
    args.push(arg);
  }
  const wanted = inputs.map((cell) => reference(cell).toLowerCase());
  const positions = wanted.map((cell) => {
    const found = args.flatMap((arg, i) => (arg.toLowerCase() === cell ? [i + 1] : []));
    return found.length === 1 ? found[0] : 0;
  });
  return positions.includes(0) ? null : { id, args, positions };
}

/** An argument that means the same on any sheet; null where it is more than a constant or one cell. */
function argument(text: string, sheet: string, names: ReadonlyMap<string, string>): string | null {
  const constant = constantOf(text);
  if (constant !== undefined) return Array.isArray(constant) ? null : text;
  const address = parseAddress(names.get(text.toLowerCase()) ?? text);
  if (address === null || cellCount(address.area) !== 1) return null;
  const { startRow, startColumn } = address.area;
  return reference({
    sheet: address.sheetName ?? sheet,
    address: formatCell(startRow, startColumn),
  });
}

/** The call varied along the cells of one axis, or two, as a formula. */
export function liveFormula({ id, args, positions }: LiveCall, axes: readonly string[]): string {
  const inputs = args.map((arg) => (arg === "" ? '""' : arg)).join(",");
  const varied = axes.map((cells, i) => `${positions[i]},${cells}`).join(",");
  return `=OURO.SENSITIVITY("${id}",HSTACK(${inputs}),${varied})`;
}
