import { flowNetwork, type FlowNetwork, type FlowRow } from "../../model/network/flowNetwork";
import { companyKey, isTotal } from "../../model/network/companyKey";
import { isRefusal } from "../../model/refusal";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { refuse, Refused } from "../errors/inputRefusal";
import { MAX_CELLS } from "../formula";
import type { Plain } from "./cell";
import { checkedNumber, type Reader } from "./number";
import { RecentRanges } from "./recentRanges";
import { eachRow, isBlank, nameCell, rowsOf, type RangeRow } from "./range";

const COLUMNS = ["From", "To", "Amount"] as const;

const recent = new RecentRanges<FlowNetwork | AnyRefusal>(COLUMNS.length);

/**
 * Reads `From | To | Amount`; a row that only holds a total is refused.
 *
 * Ranges with the same first three columns give the same network object, so that what the model computes once
 * per network is computed once per range, however many cells refer to it.
 */
export const flows: Reader<FlowNetwork> = (range, argument) => readFlows(range, argument, Infinity);

/** The same for a formula whose table has a row of so many cells for each company: too many are refused while they are read. */
export function flowsForTable(columns: number): Reader<FlowNetwork> {
  // A row less, for the header.
  const most = Math.floor(MAX_CELLS / columns) - 1;
  return (range, argument) => readFlows(range, argument, most);
}

function readFlows(range: unknown, argument: string, most: number): FlowNetwork {
  const rows = rowsOf(range, argument, COLUMNS);
  const result = recent.read(rows, (rows) => read(rows, argument, most));
  if (isRefusal(result)) return refuse(result);
  const network = result as FlowNetwork;
  return network.companies.length > most ? refuse({ code: "too-many-companies", most }) : network;
}

function read(
  rows: readonly unknown[][],
  argument: string,
  most: number,
): FlowNetwork | AnyRefusal {
  let row = 0;
  function* eachFlow(): Generator<FlowRow, void, undefined> {
    for (const found of eachRow(rows, argument, COLUMNS, "Amount")) {
      ({ row } = found);
      yield flowRow(found, argument);
    }
  }
  try {
    const network = flowNetwork(eachFlow(), most);
    // Not kept: another formula may take as many.
    if (isRefusal(network) && network.code === "too-many-companies") throw new Refused(network);
    return isRefusal(network) && "row" in network ? { ...network, row } : network;
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code === "too-many-companies") throw error;
    return error.refusal;
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
