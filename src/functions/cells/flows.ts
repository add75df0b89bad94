import { flowNetwork, type FlowNetwork, type FlowRow } from "../../model/network/flowNetwork";
import { companyKey, isTotal } from "../../model/network/companyKey";
import { isRefusal } from "../../model/refusal";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { refuse, Refused } from "../errors/inputRefusal";
import type { Plain } from "./cell";
import { checkedNumber, type Reader } from "./number";
import { RecentRanges } from "./recentRanges";
import { isBlank, nameCell, rangeRows, rowsOf, type RangeRow } from "./range";

const COLUMNS = ["From", "To", "Amount"] as const;

const recent = new RecentRanges<FlowNetwork | AnyRefusal>(COLUMNS.length);

/**
 * Reads `From | To | Amount`; a row that only holds a total is refused.
 *
 * Ranges with the same first three columns give the same network object, so that what the model computes once
 * per network is computed once per range, however many cells refer to it.
 */
export const flows: Reader<FlowNetwork> = (range, argument) => {
  const result = recent.read(rowsOf(range, argument, COLUMNS), (rows) => read(rows, argument));
  return isRefusal(result) ? refuse(result) : (result as FlowNetwork);
};

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
  const [payer, payee] = [nameCell(from, place("From")), nameCell(to, place("To"))];
  if (payer === "" || payee === "") {
    const found = payer + payee;
    if (isTotal(companyKey(found))) refuse({ code: "totals-row", argument, row, found });
  }
  return [payer, payee, amountCell(amount, place("Amount"))];
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
