import { ASSUMPTION, type AssumptionGroup } from "./assumption";

/** A loan that GPUs secure, per GPU. */
export function debt(): AssumptionGroup {
  return {
    title: "Debt: a loan secured by the GPU",
    assumptions: [
      {
        name: "Loan_to_value",
        label: "Loan to value at the start",
        value: 0.8,
        unit: "share of capex",
        source: ASSUMPTION,
        comment: "Terms of such loans are seldom public; the loan is this share of GPU capex",
      },
      {
        name: "Debt_rate",
        label: "Interest",
        value: 0.14,
        unit: "per year",
        source: "National Business Daily, October 2025: about 14 %",
        comment:
          "Not universal. CoreWeave's effective rates: 15, 11 and 10 % (10-Q, June 2025); its 2026 facility SOFR + 2.25 %",
      },
      {
        name: "Debt_tenor",
        label: "Tenor",
        value: 5,
        unit: "years",
        source: "National Business Daily, October 2025: 4–6 years",
        comment: "The middle of the range. Whole years, at most 10",
      },
      {
        name: "Debt_type",
        label: "Repayment",
        value: "annuity",
        unit: "type",
        source: ASSUMPTION,
        comment: "Level service; straight: level principal; bullet: all principal at the end",
        options: ["annuity", "straight", "bullet"],
      },
      {
        name: "Collateral_life",
        label: "Economic life of the collateral",
        value: 3,
        unit: "years",
        source: "National Business Daily, October 2025: at most 3 years",
        comment: "At high utilisation, as quoted of a Google architect who is not verified",
      },
      {
        name: "Collateral_method",
        label: "How the collateral loses value",
        value: "straight-line",
        unit: "method",
        source: ASSUMPTION,
        comment: "Exponential needs a residual value above 0",
        options: ["straight-line", "sum-of-years", "double-declining", "exponential"],
      },
    ],
  };
}
