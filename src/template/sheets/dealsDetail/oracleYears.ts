import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter, type Content } from "../../../plan/sheetPlan";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import { yearTable } from "../yearTable";
import { legOf } from "./legOf";

/** Oracle's contract by year: what is used, what is paid, and for how much idle capacity. */
export function oracleYears(
  draft: Draft,
  { input }: TemplateContext,
  deals: DealsSheet,
  flows: FlowsSheet,
): Check[] {
  const contract = input("Oracle_contract");
  const [first, years] = [input("Oracle_first_year"), input("Oracle_years")];
  const power = input("Oracle_power");
  const price = `${contract}/(${power}*${years})`;
  draft.section(
    "Oracle and OpenAI: a take-or-pay contract by year",
    "Paid = max(used, minimum) × price; price = contract ÷ (capacity × years). Even capacity, use and minimum are assumptions; the contract was reported (WSJ, 2025-09-10), its terms are not public.",
  );
  const header = draft.row;
  const at = (row: number, i: number): string => `${columnLetter(1 + i)}${header + row}`;
  const area = yearTable(draft, flows, { total: true }, [
    {
      label: "Part of the year under contract",
      at: (_, year) => `=MAX(0,MIN(${year}+1,${first}+${years})-MAX(${year},${first}))`,
      format: FORMATS.cents,
      unit: "years",
      note: "",
    },
    {
      label: "Capacity",
      at: (i) => `=${at(1, i)}*${power}`,
      format: FORMATS.cents,
      unit: "GW-years",
      note: "Capacity × the part of the year",
    },
    {
      label: "Used",
      at: (i) => `=${at(2, i)}*${input("Oracle_taken")}`,
      format: FORMATS.cents,
      unit: "GW-years",
      note: "",
    },
    {
      label: "Minimum to be paid",
      at: (i) => `=${at(2, i)}*${input("Oracle_minimum")}`,
      format: FORMATS.cents,
      unit: "GW-years",
      note: "",
    },
    {
      label: "Paid to Oracle",
      at: (i) => `=OURO.TAKE_OR_PAY(${at(3, i)},${at(4, i)},${price})`,
      format: FORMATS.amount,
      look: "result",
      unit: "USD bn",
      note: "",
    },
    {
      label: "of which for idle capacity",
      at: (i) => `=${at(5, i)}-${at(3, i)}*${price}`,
      format: FORMATS.amount,
      unit: "USD bn",
      note: "What take-or-pay moves from Oracle's risk to OpenAI's",
    },
  ]);
  const all = (i: number): string =>
    `${area.cell(YEAR_KEYS[0], i)}:${area.cell(YEAR_KEYS[YEAR_KEYS.length - 1], i).replace(/^.*!/, "")}`;
  const most: Content = `MAX(${input("Oracle_minimum")},${input("Oracle_taken")})`;
  return [
    {
      sheet: "Deals detail",
      label: "Oracle: the yearly payments add up to the contract, as far as it is taken or paid",
      actual: `SUM(${all(4)})`,
      expected: `${contract}*${most}*SUM(${all(0)})/${years}`,
      tolerance: 1e-6,
      compare: "equal",
      reason:
        "300 in all where the minimum is 100 % (WSJ, 2025-09-10); years beyond the horizon left out",
    },
    {
      sheet: "Deals detail",
      label: "Oracle: the contract on Inputs is the leg on Deals",
      actual: contract,
      expected: legOf(deals, "oracle-openai", "cloud").published(contract),
      tolerance: 1e-6,
      compare: "equal",
      reason: "One deal, two sheets: change both",
    },
  ];
}
