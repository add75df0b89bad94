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
      label: context.words.checks.npvAtInternalRateReturn.label,
      actual: largest(measures.row("npvAtIrr")),
      expected: "0",
      tolerance: CENT,
      reason: context.words.checks.npvAtInternalRateReturn.reason,
    }),
    check({
      label: context.words.checks.npvAtBreakEvenRent.label,
      actual: largest(measures.row("npvAtBreakeven")),
      expected: "0",
      tolerance: CENT,
      reason: context.words.checks.npvAtBreakEvenRent.reason,
    }),
    check({
      label: context.words.checks.discountedCashLastYearNpv.label,
      actual: `INDEX(${yearly.column("Discounted")},ROWS(${yearly.column("Discounted")}))`,
      expected: gpuCall(context)("GPU_NPV"),
      tolerance: CENT,
      reason: context.words.checks.discountedCashLastYearNpv.reason,
    }),
    check({
      label: context.words.checks.netCashYearsNetCash.label,
      actual: `SUM(${yearly.column("Net cash")})`,
      expected: `SUM(${steps.column("Net")})`,
      tolerance: CENT,
      reason: context.words.checks.netCashYearsNetCash.reason,
    }),
    check({
      label: context.words.checks.revenueLessCostsCapexResidual.label,
      actual: `SUM(${yearly.column("Revenue")})-SUM(${yearly.column("Energy", "Fixed cost")})-${input("GPU_capex")}*(1-${input("GPU_residual")})`,
      expected: `INDEX(${yearly.column("Cumulative")},ROWS(${yearly.column("Cumulative")}))`,
      tolerance: CENT,
      reason: context.words.checks.revenueLessCostsCapexResidual.reason,
    }),
    check({
      label: context.words.checks.debtClosesAt0.label,
      actual: `INDEX(${loan.collateral.column("Debt")},${tenor}+1)`,
      expected: "0",
      tolerance: CENT,
      reason: context.words.checks.debtClosesAt0.reason,
    }),
    check({
      label: context.words.checks.loansYearlyServiceExcelsOwn.label,
      actual: `INDEX(${loan.cover.column("Service")},1)`,
      expected: `-PMT(${input("Debt_rate")},${tenor},${loan.principal})`,
      tolerance: CENT,
      reason: context.words.checks.loansYearlyServiceExcelsOwn.reason,
    }),
    {
      sheet: "GPU",
      label: context.words.checks.tenorLivesFitIntoYears.label,
      actual: `MAX(${tenor},${input("GPU_life")},${inputs.lives.column("Years")})`,
      expected: `ROWS(${yearly.column("Year")})`,
      tolerance: 0,
      compare: "at most",
      reason: context.words.checks.tenorLivesFitIntoYears.reason,
    },
  ];
}
