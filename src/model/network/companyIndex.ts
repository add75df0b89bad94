import type { Outcome } from "../refusal";
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
