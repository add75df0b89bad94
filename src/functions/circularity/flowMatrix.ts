import { flowMatrix as matrixOf, usesOutside } from "../../model/circularity/flowMatrix";
import { flows } from "../cells/flows";
import { checkSize, longFormula, type Table } from "../formula";

export const flowMatrixFormula = longFormula("FLOW_MATRIX", { flows }, ({ flows }) => {
  // Before the matrix is built: that of 10,000 companies would not fit into memory.
  const size = flows.companies.length + (usesOutside(flows) ? 3 : 2);
  checkSize(size, size);
  const { names, amounts } = matrixOf(flows);
  const sums = names.map((_, j) => total(amounts.map((row) => row[j])));
  const rows: Table = names.map((name, i) => [name, ...amounts[i], total(amounts[i])]);
  return [["", ...names, "Total"], ...rows, ["Total", ...sums, total(sums)]];
});

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/**
 * Who pays whom as a square table: payers down, payees across, companies in order of appearance, Outside last where it is used, totals in the last row and column.
 * @customfunction FLOW_MATRIX
 * @param flows Range with the columns From, To, Amount: From pays To. Blank or "Outside" is the world outside.
 * @returns A table with names in the first row and column; amounts in the unit of the flows.
 * @remarks Rows with the same From and To are added up.
 * @see W. Leontief, "Quantitative input and output relations in the economic system of the United
 *   States", Review of Economics and Statistics 18, 1936 (the table of who pays whom)
 * @example =OURO.FLOW_MATRIX({"A","B",3;"B","A",1;"B","",2})
 * @throws =OURO.FLOW_MATRIX({"","",5})
 */
export declare function FLOW_MATRIX(flows: unknown[][]): unknown[][];
