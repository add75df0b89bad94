import { annuityFactor } from "./annuityFactor";
import { debtSchedule, type Loan } from "./debtSchedule";
import { isRefusal } from "../refusal";
import { NOTHING, type Workings, type Step } from "../workings";

/** What a loan costs: its rate and factor a step, and all interest. */
function loanCosts(loan: Loan): Workings {
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
function coverLoan(args: { principal: number; annualRate: number; years: number }): Workings {
  return loanCosts({ ...args, type: "annuity", stepsPerYear: 1 });
}

/** The loan of a collateral test, and how much of the price it pays. */
function collateralLoan(args: Omit<Loan, "stepsPerYear"> & { capex: number }): Workings {
  const { steps, tables } = loanCosts({ ...args, stepsPerYear: 1 });
  const lent: Step = { term: "lentShare", value: args.principal / args.capex, unit: "share" };
  return { steps: [lent, ...steps], tables };
}

/** By the formula whose result they lead to. */
export const debtWorkings = {
  DEBT_SCHEDULE: loanCosts,
  COVER_RATIOS: coverLoan,
  COLLATERAL_COVER: collateralLoan,
};
