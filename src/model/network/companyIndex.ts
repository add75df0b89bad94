import type { CompanyTable, Outcome } from "../refusal";
import { companyKey } from "./companyKey";
import type { FlowNetwork } from "./flowNetwork";
import { nearCompanies } from "./nearNames";

/**
 * The index of a company by its name; refusal `unknown-company`, with the names like it, where it is on no row.
 *
 * @example
 * companyIndex(flowNetwork([["Nvidia", "OpenAI", 30]]), "openai") // 1
 */
export function companyIndex(
  network: FlowNetwork,
  company: string,
  role: "company" | "shocked" = "company",
): Outcome<number> {
  const index = network.indexOf.get(companyKey(company));
  if (index !== undefined) return index;
  const near = nearCompanies(company, network.companies);
  return { code: "unknown-company", company, role, near };
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
 * @example
 * companyAmounts(flowNetwork([["A", "B", 30]]), "equity", [{ row: 1, company: "B", amount: 5 }])[1] // 5
 */
export function companyAmounts(
  network: FlowNetwork,
  table: CompanyTable,
  rows: readonly CompanyAmount[],
): Outcome<Float64Array> {
  const amounts = new Float64Array(network.companies.length).fill(NaN);
  for (const { row, company, amount } of rows) {
    const index = network.indexOf.get(company) ?? network.indexOf.get(companyKey(company));
    if (index === undefined) {
      const near = nearCompanies(company, network.companies);
      return { code: "not-in-flows", table, row, company, near };
    }
    if (!Number.isNaN(amounts[index])) return { code: "listed-twice", table, row, company };
    amounts[index] = amount;
  }
  return amounts;
}
