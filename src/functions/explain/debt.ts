import { annuityFactor } from "../../model/debt/annuityFactor";
import { debtSchedule, type Loan } from "../../model/debt/debtSchedule";
import { isRefusal } from "../../model/refusal";
import { NOTHING, type Explanation, type Step } from "./explanation";

/** What a loan costs: its rate and factor a step, and all interest. */
export function loanSteps(loan: Loan): Explanation {
  const schedule = debtSchedule(loan);
  if (isRefusal(schedule)) return NOTHING;
  const { interest } = schedule;
  const rate = loan.annualRate / loan.stepsPerYear;
  const factor: Step[] =
    loan.type === "annuity"
      ? [{ term: "annuityFactor", value: annuityFactor(rate, interest.length), unit: "number" }]
      : [];
  return {
    steps: [
      { term: "steps", value: interest.length, unit: "count" },
      { term: "rateAStep", value: rate, unit: "share" },
      ...factor,
      {
        term: "totalInterest",
        value: interest.reduce((sum, one) => sum + one, 0),
        unit: "amount",
      },
    ],
    tables: [],
  };
}

/** The annual annuity behind cover ratios. */
export function coverSteps(args: {
  principal: number;
  annualRate: number;
  years: number;
}): Explanation {
  return loanSteps({ ...args, type: "annuity", stepsPerYear: 1 });
}

/** The loan of a collateral test, and how much of the price it pays. */
export function collateralSteps(args: Omit<Loan, "stepsPerYear"> & { capex: number }): Explanation {
  const { steps, tables } = loanSteps({ ...args, stepsPerYear: 1 });
  const lent: Step = { term: "lentShare", value: args.principal / args.capex, unit: "share" };
  return { steps: [lent, ...steps], tables };
}
