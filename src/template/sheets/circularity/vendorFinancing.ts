import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Content } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import type { InputsSheet } from "../inputsSheet";
import { noteOf, publishedFigure, sourceOf } from "../publishedFigure";

/** The rows of the comparison. */
export const VENDOR_ROWS = {
  lucent: 0,
  nvidia: 1,
  multiple: 2,
  contract: 3,
  counted: 4,
  headlines: 5,
} as const;

/** The contract that the article sets against its customer's revenue. */
const CONTRACT = "oracle-openai";

/**
 * Commitments against a year's revenue: the published ratios got again from their two figures, and the
 * model's own beside them.
 */
export function vendorFinancing(
  draft: Draft,
  { input }: TemplateContext,
  { kinds, companies }: InputsSheet,
  { legs }: DealsSheet,
): Area {
  draft.section(
    "Vendor financing: commitments to customers ÷ revenue",
    "Beware: commitments run over several years, revenue is one year's. The published ratios do just that, and so do these, to be comparable.",
    `="Nvidia's published figure: "&${noteOf("Nvidia direct investments")}`,
  );
  const vendor = input("Vendor_company");
  const column = (title: string): string => legs.column(title);
  const ofKinds = (amounts: string, ...conditions: string[]): string => {
    const where = [column("From"), vendor, column("Kind"), kinds.column("Kind"), ...conditions];
    const byKind = `SUMIFS(${[column(amounts), ...where].join(",")})`;
    return `=SUMPRODUCT(${byKind}*(${kinds.column("Financing")}="yes"))`;
  };
  // A vendor that was taken off the list of companies has no revenue here, and no ratio.
  const revenue = `=IFERROR(INDEX(${companies.column("Revenue")},MATCH(${vendor},${companies.column("Company")},0)),0)`;
  const ratio = (row: number): string =>
    `=IF(N($C${row})=0,"–",OURO.VENDOR_FINANCING_RATIO($B${row},$C${row}))`;
  const published = (name: string) => `=${publishedFigure(name)}`;
  const area = draft.table(
    [
      { title: "Whose", look: "label" },
      { title: "Committed", format: FORMATS.amount },
      { title: "Revenue", format: FORMATS.amount },
      { title: "Ratio", look: "result", format: FORMATS.share },
      { title: "Published", format: FORMATS.share },
      { title: "Unit", look: "unit" },
      { title: "Source and meaning", look: "source" },
    ],
    [
      (row): Content[] => [
        "Lucent",
        published("Lucent vendor loans"),
        published("Lucent revenue"),
        ratio(row),
        published("Lucent vendor financing"),
        "of revenue",
        `=${sourceOf("Lucent vendor financing")}`,
      ],
      (row): Content[] => [
        "Nvidia, as published",
        published("Nvidia direct investments"),
        published("Nvidia revenue"),
        ratio(row),
        published("Nvidia vendor financing"),
        "of revenue",
        `=${sourceOf("Nvidia vendor financing")}`,
      ],
      (row): Content[] => [
        "Nvidia ÷ Lucent",
        "",
        "",
        `=$D${row - 1}/$D${row - 2}`,
        published("Nvidia to Lucent multiple"),
        "times",
        `="Earlier version of the post: "&TEXT(${publishedFigure("Nvidia vendor financing, earlier")},"0%")&" against "&TEXT(${publishedFigure("Lucent vendor financing, earlier")},"0%")&", "&${publishedFigure("Nvidia to Lucent multiple, earlier")}&" times"`,
      ],
      (row): Content[] => [
        "OpenAI's contract with Oracle",
        `=SUMIFS(${column("Published")},${column("Deal")},"${CONTRACT}")`,
        published("OpenAI revenue"),
        ratio(row),
        "",
        "times",
        `="Deals sheet ÷ "&${sourceOf("OpenAI revenue")}&". About five years' payments, from 2027"`,
      ],
      (row): Content[] => [
        `=${vendor}&", counted here"`,
        ofKinds("Counted"),
        revenue,
        ratio(row),
        "",
        "of revenue",
        "Counted legs of the kinds that Inputs calls financing ÷ its revenue on Inputs",
      ],
      (row): Content[] => [
        `=${vendor}&", all headlines"`,
        ofKinds("Published", column("Status"), '"<>superseded"', column("Status"), '"<>umbrella"'),
        revenue,
        ratio(row),
        "",
        "of revenue",
        "The same at published amounts, letters of intent and contingent legs in it",
      ],
    ],
  );
  for (const i of [VENDOR_ROWS.multiple, VENDOR_ROWS.contract]) {
    draft.format(`D${area.firstRow + i}:E${area.firstRow + i}`, FORMATS.multiple);
  }
  return area;
}
