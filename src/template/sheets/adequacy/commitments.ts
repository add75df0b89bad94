import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";

/** All that the customer has promised against one year's revenue; rows in the order of the labels. */
export function commitments(
  draft: Draft,
  { input }: TemplateContext,
  { companies }: InputsSheet,
  { legs }: DealsSheet,
): Area {
  draft.section(
    "Commitments ÷ revenue",
    "A total over five to ten years divided by one year's revenue, as the press does it: a measure of size, never of cash. The yearly row above compares like with like.",
  );
  const from = `${legs.column("From")},${input("AI_customer")}`;
  const counts = `${legs.column("Status")},"<>superseded",${legs.column("Status")},"<>umbrella"`;
  const published = `SUMIFS(${legs.column("Published")},${from},${counts})`;
  const counted = `SUMIFS(${legs.column("Counted")},${from})`;
  const revenue = `SUMIFS(${companies.column("Revenue")},${companies.column("Company")},${input("AI_customer")})`;
  const over = (amount: string): string => `=IF(${revenue}=0,"–",${amount}/${revenue})`;
  const money = { format: FORMATS.amount, unit: "USD bn" };
  const times = { format: "0.0x", unit: "years of revenue" };
  return figures(draft, "What the customer has promised to pay", [
    {
      label: "Published",
      formula: `=${published}`,
      ...money,
      note: "Headlines over all years, letters of intent among them; undisclosed amounts missing",
    },
    {
      label: "Counted",
      formula: `=${counted}`,
      ...money,
      note: "Included legs × probability",
    },
    {
      label: "Revenue of one year",
      formula: `=${revenue}`,
      ...money,
      note: "The latest one, on Inputs with its source",
    },
    { label: "Published ÷ revenue", formula: over(published), ...times, note: "" },
    { label: "Counted ÷ revenue", formula: over(counted), ...times, note: "" },
    {
      label: "In the article: Oracle's contract ÷ revenue",
      formula: `=OURO.BENCHMARK("Oracle OpenAI contract")/OURO.BENCHMARK("OpenAI revenue")`,
      ...times,
      note: "300 over about five years against 12 annualised",
    },
  ]);
}
