import {
  circularSummary as summaryOf,
  type CircularSummaryRow,
} from "../../model/circularity/circularSummary";
import { MEASURES } from "../../model/circularity/circularAmount";
import { isRefusal } from "../../model/refusal";
import { flowsForTable } from "../cells/flows";
import { shareCell, longFormula, type Table } from "../formula";

const HEADER = [
  ...["Company", "Receipts", "Payments", "Direct", "Least", "Traced", "Most"],
  ...["Direct share", "Least share", "Traced share", "Most share"],
];

const parameters = { flows: flowsForTable(HEADER.length) };

export const circularSummaryFormula = longFormula(
  "CIRCULAR_SUMMARY",
  parameters,
  ({ flows }, budget) => {
    const rows = summaryOf(flows, budget);
    return isRefusal(rows) ? rows : [HEADER, ...rows.map(cells)];
  },
);

function cells(row: CircularSummaryRow): Table[number] {
  const amounts = MEASURES.map((measure) => row[measure]);
  const shares = amounts.map((amount) => shareCell(amount, row.receipts));
  return [row.company, row.receipts, row.payments, ...amounts, ...shares];
}

/**
 * Every company's receipts, payments and money coming back to it, by all four measures, as amounts and as shares of receipts. Receipts descending.
 * @customfunction CIRCULAR_SUMMARY
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @returns A table with a header; amounts in the unit of the flows, a share of nothing is blank.
 * @remarks One row a company. A share of nothing is left blank. The four measures are those of
 *   CIRCULAR_AMOUNT.
 * @see J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows",
 *   Journal of Theoretical Biology 56, 1976 (traced)
 * @example =OURO.CIRCULAR_SUMMARY({"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65})
 * @throws =OURO.CIRCULAR_SUMMARY({"V","A",-10})
 */
export declare function CIRCULAR_SUMMARY(flows: unknown[][]): unknown[][];
