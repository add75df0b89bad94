import { flowNetwork, type FlowNetwork, type FlowRow } from "../../model/circularity/flowNetwork";
import { isRefusal } from "../../model/refusal";
import { refuse, Refused, type AnyRefusal } from "../errors/inputRefusal";
import type { Plain } from "./cell";
import { checkedNumber, type Reader } from "./number";
import { isBlank, nameCell, rangeRows, rowsOf, type RangeRow } from "./range";

const COLUMNS = ["From", "To", "Amount"] as const;

/** Ranges remembered; more would be many sheets of deals in one recalculation. */
const REMEMBERED = 8;

interface Reading {
  readonly cells: readonly unknown[];
  readonly result: FlowNetwork | AnyRefusal;
}

/** Latest first. */
const readings: Reading[] = [];

/**
 * Reads `From | To | Amount` (functions.md, "Ranges").
 *
 * Excel hands every cell that refers to a range its own copy of it. Ranges with the same first three
 * columns give the same network object, so that what the model computes once per network is computed
 * once per range.
 */
export const flows: Reader<FlowNetwork> = (range, argument) => {
  const rows = rowsOf(range, argument, COLUMNS);
  let at = readings.findIndex(({ cells }) => same(cells, rows));
  if (at < 0) {
    readings.unshift({ cells: leading(rows), result: read(rows, argument) });
    readings.length = Math.min(readings.length, REMEMBERED);
    at = 0;
  } else if (at > 0) readings.unshift(...readings.splice(at, 1));
  const { result } = readings[0];
  return isRefusal(result) ? refuse(result) : (result as FlowNetwork);
};

function leading(rows: readonly unknown[][]): unknown[] {
  return rows.flatMap((row) => COLUMNS.map((_, column) => row[column]));
}

/** Cells that are objects (entities, errors) match only themselves; Excel copies them for each call. */
function same(cells: readonly unknown[], rows: readonly unknown[][]): boolean {
  if (cells.length !== rows.length * COLUMNS.length) return false;
  return rows.every((row, r) => {
    const at = r * COLUMNS.length;
    return row[0] === cells[at] && row[1] === cells[at + 1] && row[2] === cells[at + 2];
  });
}

function read(rows: readonly unknown[][], argument: string): FlowNetwork | AnyRefusal {
  try {
    const found = rangeRows(rows, argument, COLUMNS, "Amount");
    const network = flowNetwork(found.map((row) => flowRow(row, argument)));
    if (!isRefusal(network) || !("row" in network)) return network;
    return { ...network, row: found[network.row - 1].row };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function flowRow({ row, cells: [from, to, amount] }: RangeRow, argument: string): FlowRow {
  const place = (column: string) => ({ argument, row, column });
  return [
    nameCell(from, place("From")),
    nameCell(to, place("To")),
    amountCell(amount, place("Amount")),
  ];
}

/** An amount of money in a table: a number that is not negative. */
export function amountCell(
  cell: Plain,
  place: { argument: string; row: number; column: string },
): number {
  return isBlank(cell)
    ? refuse({ code: "missing", ...place })
    : checkedNumber(cell, place, { min: 0 });
}
