import type { Area } from "../../../plan/area";
import type { TemplateContext } from "../../templateContext";
import type { YearFlows } from "./yearFlows";

/** The three methods as formulas, by the cut; each gives a table with a header. */
export interface StressCalls {
  atRisk: (cut: string) => string;
  clearing: (cut: string) => string;
  clearingBefore: string;
  debtRank: (cut: string) => string;
}

/** `companies` holds every company with its outside assets and its equity. */
export function callsOf(
  { input }: TemplateContext,
  { all, owed, claims }: YearFlows,
  companies: Area,
): StressCalls {
  const customer = input("Shocked_customer");
  const of = (title: string): string =>
    `HSTACK(${companies.column("Company")},${companies.column(title)})`;
  const resources = of("Outside assets");
  return {
    atRisk: (cut) => `OURO.REVENUE_AT_RISK(${all},${customer},${cut},${input("Pass_through")})`,
    clearing: (cut) => `OURO.CLEARING(${owed},${resources},${customer},${cut})`,
    clearingBefore: `OURO.CLEARING(${owed},${resources})`,
    debtRank: (cut) => `OURO.DEBTRANK(${claims},${of("Equity")},${customer},${cut})`,
  };
}
