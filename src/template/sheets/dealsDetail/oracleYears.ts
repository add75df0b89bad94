import type { SheetDraft } from "../../sheetDraft";
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
  draft: SheetDraft,
  { input, words }: TemplateContext,
  deals: DealsSheet,
  flows: FlowsSheet,
): Check[] {
  const contract = input("Oracle_contract");
  const [first, years] = [input("Oracle_first_year"), input("Oracle_years")];
  const power = input("Oracle_power");
  const price = `${contract}/(${power}*${years})`;
  draft.section(words.dealsDetail.oracleOpenaiTakeOrPay, words.dealsDetail.paidMaxUsedMinimumPrice);
  const header = draft.row;
  const at = (row: number, i: number): string => `${columnLetter(1 + i)}${header + row}`;
  const area = yearTable(draft, flows, { total: true }, [
    {
      label: words.dealsDetail.partYearUnderContract.label,
      at: (_, year) => `=MAX(0,MIN(${year}+1,${first}+${years})-MAX(${year},${first}))`,
      format: FORMATS.cents,
      unit: words.units.years,
      note: "",
    },
    {
      label: words.inputs.Oracle_power.label,
      at: (i) => `=${at(1, i)}*${power}`,
      format: FORMATS.cents,
      unit: words.units["GW-years"],
      note: words.dealsDetail.capacityPartYear,
    },
    {
      label: words.dealsDetail.used.label,
      at: (i) => `=${at(2, i)}*${input("Oracle_taken")}`,
      format: FORMATS.cents,
      unit: words.units["GW-years"],
      note: "",
    },
    {
      label: words.dealsDetail.minimumBePaid.label,
      at: (i) => `=${at(2, i)}*${input("Oracle_minimum")}`,
      format: FORMATS.cents,
      unit: words.units["GW-years"],
      note: "",
    },
    {
      label: words.dealsDetail.paidOracle.label,
      at: (i) => `=OURO.TAKE_OR_PAY(${at(3, i)},${at(4, i)},${price})`,
      format: FORMATS.amount,
      look: "result",
      unit: words.units["USD bn"],
      note: "",
    },
    {
      label: words.dealsDetail.whichIdleCapacity.label,
      at: (i) => `=${at(5, i)}-${at(3, i)}*${price}`,
      format: FORMATS.amount,
      unit: words.units["USD bn"],
      note: words.dealsDetail.whatTakeOrPayMoves,
    },
  ]);
  const all = (i: number): string =>
    `${area.cell(YEAR_KEYS[0], i)}:${area.cell(YEAR_KEYS[YEAR_KEYS.length - 1], i).replace(/^.*!/, "")}`;
  const most: Content = `MAX(${input("Oracle_minimum")},${input("Oracle_taken")})`;
  return [
    {
      sheet: "Deals detail",
      label: words.checks.oracleYearlyPaymentsAddUp.label,
      actual: `SUM(${all(4)})`,
      expected: `${contract}*${most}*SUM(${all(0)})/${years}`,
      tolerance: 1e-6,
      compare: "equal",
      reason: words.checks.oracleYearlyPaymentsAddUp.reason,
    },
    {
      sheet: "Deals detail",
      label: words.checks.oracleContractInputsLegDeals.label,
      actual: contract,
      expected: legOf(deals, "oracle-openai", "cloud", words).published(contract),
      tolerance: 1e-6,
      compare: "equal",
      reason: words.checks.coreweaveCapInputsLegDeals.reason,
    },
  ];
}
