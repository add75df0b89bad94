import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import type { Loan } from "./collateral";
import { gpuCall } from "./gpuCall";
import type { LifeMeasures } from "./lifeMeasures";

interface Parts {
  inputs: InputsSheet;
  measures: LifeMeasures;
  steps: Area;
  yearly: Area;
  loan: Loan;
}

/** A cent: amounts are dollars of one GPU. */
const CENT = 0.01;

export function gpuChecks(context: TemplateContext, parts: Parts): Check[] {
  const { inputs, measures, steps, yearly, loan } = parts;
  const { input } = context;
  const check = (check: Omit<Check, "sheet" | "compare">): Check => ({
    sheet: "GPU",
    compare: "equal",
    ...check,
  });
  const largest = (row: string): string => `MAX(MAX(${row}),-MIN(${row}))`;
  const tenor = input("Debt_tenor");
  return [
    check({
      label: "NPV at the internal rate of return is 0, for every life",
      actual: largest(measures.row("npvAtIrr")),
      expected: "0",
      tolerance: CENT,
      reason: "Definition of the rate",
    }),
    check({
      label: "NPV at the break-even rent is 0, for every life",
      actual: largest(measures.row("npvAtBreakeven")),
      expected: "0",
      tolerance: CENT,
      reason: "Definition of the rent",
    }),
    check({
      label: "Discounted cash of the last year is the NPV at the accounting life",
      actual: `INDEX(${yearly.column("Discounted")},ROWS(${yearly.column("Discounted")}))`,
      expected: gpuCall(context)("GPU_NPV"),
      tolerance: CENT,
      reason: "Two formulas, one cash flow",
    }),
    check({
      label: "Net cash of the years is the net cash of the steps",
      actual: `SUM(${yearly.column("Net cash")})`,
      expected: `SUM(${steps.column("Net")})`,
      tolerance: CENT,
      reason: "Adding up by year must lose nothing",
    }),
    check({
      label: "Revenue less costs and capex, with the residual value, is the last cumulative",
      actual: `SUM(${yearly.column("Revenue")})-SUM(${yearly.column("Energy", "Fixed cost")})-${input("GPU_capex")}*(1-${input("GPU_residual")})`,
      expected: `INDEX(${yearly.column("Cumulative")},ROWS(${yearly.column("Cumulative")}))`,
      tolerance: CENT,
      reason: "Definition of net cash",
    }),
    check({
      label: "The debt closes at 0",
      actual: `INDEX(${loan.collateral.column("Debt")},${tenor}+1)`,
      expected: "0",
      tolerance: CENT,
      reason: "It is repaid by the end of its tenor",
    }),
    check({
      label: "The loan's yearly service is Excel's own PMT",
      actual: `INDEX(${loan.cover.column("Service")},1)`,
      expected: `-PMT(${input("Debt_rate")},${tenor},${loan.principal})`,
      tolerance: CENT,
      reason: "Annuity, computed independently",
    }),
    {
      sheet: "GPU",
      label: "Tenor and lives fit into the years shown",
      actual: `MAX(${tenor},${input("GPU_life")},${inputs.lives.column("Years")})`,
      expected: `ROWS(${yearly.column("Year")})`,
      tolerance: 0,
      compare: "at most",
      reason: "Longer ones would be cut off",
    },
  ];
}
