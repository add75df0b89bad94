import { ASSUMPTION, type AssumptionGroup } from "./assumption";

const REPORT = "WSJ, 2025-09-10: reported, not confirmed in full";

/** OpenAI's cloud contract with Oracle. */
export function oracleContract(): AssumptionGroup {
  return {
    title: "Oracle's contract with OpenAI",
    assumptions: [
      {
        name: "Oracle_contract",
        label: "Contract",
        value: 300,
        unit: "USD bn",
        source: REPORT,
        comment: "Over all its years: never a year's cash",
      },
      {
        name: "Oracle_first_year",
        label: "First year",
        value: 2027,
        unit: "year",
        source: REPORT,
        comment: "A later start moves the whole contract; 4.5 GW have to be ready by then",
      },
      {
        name: "Oracle_years",
        label: "Years",
        value: 5,
        unit: "years",
        source: REPORT,
        comment: "About five",
      },
      {
        name: "Oracle_power",
        label: "Capacity",
        value: 4.5,
        unit: "GW",
        source: "National Business Daily, October 2025",
        comment: "Taken as there from the first year on: an assumption",
      },
      {
        name: "Oracle_minimum",
        label: "Take-or-pay minimum",
        value: 1,
        unit: "share of capacity",
        source: ASSUMPTION,
        comment: "The terms are not public; 100 % is what the headline implies",
      },
      {
        name: "Oracle_taken",
        label: "Capacity that OpenAI uses",
        value: 0.8,
        unit: "share of capacity",
        source: ASSUMPTION,
        comment: "Below the minimum, idle capacity is paid for",
      },
    ],
  };
}
