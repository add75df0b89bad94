import { VARIED_FORMULAS } from "../../studies/variedFormulas";
import { sheetOfName } from "../sheets/sheetOfName";
import { reference } from "../cells/readCell";
import type { CellFacts } from "../../studies/types";

/** A result that is one OURO formula of its inputs, so that a table of it can be a formula too. */
export interface LiveCall {
  /** Such as "GPU_PAYBACK". */
  id: string;
  /** Its arguments as formulas: references with their sheet, constants, or "" for a default. */
  args: string[];
  /** The positions of the inputs among its arguments, from 1. */
  positions: number[];
}

const CALL = /^=\s*OURO\.([A-Z_]+)\s*\(([^()]*)\)\s*$/i;
const CONSTANT = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?%?|"[^",]*"|TRUE|FALSE)$/i;
const CELL = /^(?:(.+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

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
  const [, id, list] = CALL.exec(result.formula) ?? ["", "", ""];
  if (!VARIED_FORMULAS.includes(id.toUpperCase())) return null;
  const args: string[] = [];
  for (const text of list.split(",").map((part) => part.trim())) {
    const arg = argument(text, result.sheet, names);
    if (arg === null) return null;
    args.push(arg);
  }
  const wanted = inputs.map((cell) => reference(cell).toLowerCase());
  const positions = wanted.map((cell) => {
    const found = args.flatMap((arg, i) => (arg.toLowerCase() === cell ? [i + 1] : []));
    return found.length === 1 ? found[0] : 0;
  });
  return positions.includes(0) ? null : { id: id.toUpperCase(), args, positions };
}

/** An argument that means the same on any sheet; null where it is more than a constant or one cell. */
function argument(text: string, sheet: string, names: ReadonlyMap<string, string>): string | null {
  if (text === "" || CONSTANT.test(text)) return text;
  const cell = CELL.exec(names.get(text.toLowerCase()) ?? text);
  if (cell === null) return null;
  const [prefix, letters, digits] = [cell.at(1), cell[2].toUpperCase(), cell[3]];
  const home = prefix === undefined ? sheet : sheetOfName(`=${prefix}!A1`);
  return reference({ sheet: home, address: letters + digits });
}

/** The call varied along the cells of one axis, or two, as a formula. */
export function liveFormula({ id, args, positions }: LiveCall, axes: readonly string[]): string {
  const inputs = args.map((arg) => (arg === "" ? '""' : arg)).join(",");
  const varied = axes.map((cells, i) => `${positions[i]},${cells}`).join(",");
  return `=OURO.SENSITIVITY("${id}",HSTACK(${inputs}),${varied})`;
}
