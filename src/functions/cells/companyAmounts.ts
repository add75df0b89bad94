import type { CompanyAmount } from "../../model/network/companyIndex";
import type { Bounds } from "../../words/refusals/refusal";
import { refuse } from "../errors/inputRefusal";
import { checkedNumber, type Reader } from "./number";
import { isBlank, nameCell, rangeRows } from "./range";

/** Reads a table with the columns Company and a second one, as `column` names it. */
export function companyAmounts(column: string, bounds: Bounds): Reader<CompanyAmount[]> {
  return (range, argument) =>
    rangeRows(range, argument, ["Company", column], column).map(({ row, cells: [name, cell] }) => {
      const company = nameCell(name, { argument, row, column: "Company" });
      if (company === "") return refuse({ code: "missing", argument, row, column: "Company" });
      if (isBlank(cell)) return refuse({ code: "missing", argument, row, column });
      return { row, company, amount: checkedNumber(cell, { argument, row, column }, bounds) };
    });
}
