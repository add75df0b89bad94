import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";

/** All that the customer has promised against one year's revenue; rows in the order of the labels. */
export function commitments(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { companies }: InputsSheet,
  { legs, once }: DealsSheet,
): Area {
  draft.section(words.adequacy.commitmentsOverRevenue, words.adequacy.totalOverFiveTenYears);
  const from = `${legs.column("From")},${input("AI_customer")}`;
  // Each money once, as in the sums of Deals: a leg that another deal counts too is left out.
  const ofCustomer = (title: string): string =>
    `SUMPRODUCT(${once}*(${legs.column("From")}=${input("AI_customer")}),${legs.column(title)})`;
  const published = ofCustomer("Published");
  const counted = `SUMIFS(${legs.column("Counted")},${from})`;
  const revenue = `SUMIFS(${companies.column("Revenue")},${companies.column("Company")},${input("AI_customer")})`;
  const over = (amount: string): string => `=IF(${revenue}=0,"–",${amount}/${revenue})`;
  const money = { format: FORMATS.amount, unit: words.units["USD bn"] };
  const times = { format: "0.0x", unit: words.units["years of revenue"] };
  return figures(draft, words.adequacy.whatCustomerHasPromisedPay, [
    {
      label: words.common.published,
      formula: `=${published}`,
      ...money,
      note: words.adequacy.headlinesOverAllYearsLetters,
    },
    {
      label: words.common.counted,
      formula: `=${counted}`,
      ...money,
      note: words.adequacy.includedLegsProbability,
    },
    {
      label: words.adequacy.revenueOneYear.label,
      formula: `=${revenue}`,
      ...money,
      note: words.adequacy.latestOneInputsSource,
    },
    {
      label: words.adequacy.publishedOverRevenue.label,
      formula: over(published),
      ...times,
      note: "",
    },
    { label: words.adequacy.countedOverRevenue.label, formula: over(counted), ...times, note: "" },
    {
      label: words.adequacy.articleOraclesContractOverRevenue.label,
      formula: `=OURO.BENCHMARK("Oracle OpenAI contract")/OURO.BENCHMARK("OpenAI revenue")`,
      ...times,
      note: words.adequacy.n300OverAboutFiveYears,
    },
    {
      label: words.deals.firm,
      formula: `=${ofCustomer("Firm")}`,
      ...money,
      note: words.adequacy.firmAsFarAsKnown,
    },
  ]);
}
