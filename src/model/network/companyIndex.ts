import type { CompanyTable, Outcome } from "../refusal";
import { companyKey } from "./companyKey";
import type { FlowNetwork } from "./flowNetwork";

/** The index of a company by its name; refusal `unknown-company` where it is on no row. */
export function companyIndex(
  network: FlowNetwork,
  company: string,
  role: "company" | "shocked" = "company",
): Outcome<number> {
  return network.indexOf.get(companyKey(company)) ?? { code: "unknown-company", company, role };
}

/** One row of a table Company, Amount; `row` is where the caller has it. */
export interface CompanyAmount {
  readonly row: number;
  readonly company: string;
  readonly amount: number;
}

/**
 * Puts a table's amounts in the order of the network's companies; NaN for those it does not list.
 *
 * @returns refusals `not-in-flows` and `listed-twice` with the row: a misspelt name would otherwise
 *          pass as a company without resources
 */
export function companyAmounts(
  network: FlowNetwork,
  table: CompanyTable,
  rows: readonly CompanyAmount[],
): Outcome<Float64Array> {
  const amounts = new Float64Array(network.companies.length).fill(NaN);
  for (const { row, company, amount } of rows) {
    const index = network.indexOf.get(company) ?? network.indexOf.get(companyKey(company));
    if (index === undefined) return { code: "not-in-flows", table, row, company };
    if (!Number.isNaN(amounts[index])) return { code: "listed-twice", table, row, company };
    amounts[index] = amount;
  }
  return amounts;
}
