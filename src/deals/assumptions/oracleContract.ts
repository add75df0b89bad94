import { ASSUMPTION, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

const REPORT = "OpenAI, 2025-09-23: more than 300 over five years; first WSJ, 2025-09-10";

/** OpenAI's cloud contract with Oracle. */
export function oracleContract(words: SheetWords): AssumptionGroup {
  return {
    title: words.inputs.oraclesContractOpenai,
    assumptions: [
      {
        name: "Oracle_contract",
        label: words.inputs.Oracle_contract.label,
        value: 300,
        unit: "USD bn",
        source: REPORT,
        comment: words.inputs.Oracle_contract.comment,
      },
      {
        name: "Oracle_first_year",
        label: words.inputs.Backstop_first_year.label,
        value: 2027,
        unit: "year",
        source: REPORT,
        comment: words.inputs.Oracle_first_year.comment,
      },
      {
        name: "Oracle_years",
        label: words.inputs.Oracle_years.label,
        value: 5,
        unit: "years",
        source: REPORT,
        comment: words.inputs.Oracle_years.comment,
      },
      {
        name: "Oracle_power",
        label: words.inputs.Oracle_power.label,
        value: 4.5,
        unit: "GW",
        source: "National Business Daily, October 2025",
        comment: words.inputs.Oracle_power.comment,
      },
      {
        name: "Oracle_minimum",
        label: words.inputs.Oracle_minimum.label,
        value: 1,
        unit: "share of capacity",
        source: ASSUMPTION,
        comment: words.inputs.Oracle_minimum.comment,
      },
      {
        name: "Oracle_taken",
        label: words.inputs.Oracle_taken.label,
        value: 0.8,
        unit: "share of capacity",
        source: ASSUMPTION,
        comment: words.inputs.Oracle_taken.comment,
      },
    ],
  };
}
