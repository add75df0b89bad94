import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
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
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { kinds, companies, noCustomers }: InputsSheet,
  { legs, once }: DealsSheet,
): Area {
  draft.section(
    words.circularity.vendorFinancingCommitmentsCustomersOver,
    words.circularity.bewareCommitmentsRunOverSeveral,
    `="${words.circularity.nvidiasPublishedFigure}"&${noteOf("Nvidia direct investments")}`,
  );
  const vendor = input("Vendor_company");
  const column = (title: string): string => legs.column(title);
  const isFinancing = `COUNTIFS(${kinds.column("Kind")},${column("Kind")},${kinds.column("Financing")},"yes")`;
  // Who sells to the vendor, or beside it, is no customer whose purchases its money could pay.
  const isCustomer = `(COUNTIF(${noCustomers.column("Company")},${column("To")})=0)`;
  const ofKinds = (amounts: string, ...conditions: string[]): string =>
    `=SUMPRODUCT(${[`(${column("From")}=${vendor})`, isFinancing, isCustomer, ...conditions].join("*")},${column(amounts)})`;
  // A vendor that was taken off the list of companies has no revenue here, and no ratio.
  const revenue = `=IFERROR(INDEX(${companies.column("Revenue")},MATCH(${vendor},${companies.column("Company")},0)),0)`;
  const ratio = (row: number): string =>
    `=IF(N($C${row})=0,"–",OURO.VENDOR_FINANCING_RATIO($B${row},$C${row}))`;
  const published = (name: string) => `=${publishedFigure(name)}`;
  const area = draft.table(
    [
      { key: "Whose", look: "label" },
      { key: "Committed", format: FORMATS.amount },
      { key: "Revenue", format: FORMATS.amount },
      { key: "Ratio", look: "result", format: FORMATS.share },
      { key: "Published", format: FORMATS.share },
      { key: "Unit", look: "unit" },
      { key: "Source and meaning", look: "source" },
    ],
    [
      (row): Content[] => [
        words.circularity.lucent,
        published("Lucent vendor loans"),
        published("Lucent revenue"),
        ratio(row),
        published("Lucent vendor financing"),
        words.units["of revenue"],
        `=${sourceOf("Lucent vendor financing", words)}`,
      ],
      (row): Content[] => [
        words.circularity.nvidiaAsPublished,
        published("Nvidia direct investments"),
        published("Nvidia revenue"),
        ratio(row),
        published("Nvidia vendor financing"),
        words.units["of revenue"],
        `=${sourceOf("Nvidia vendor financing", words)}`,
      ],
      (row): Content[] => [
        words.circularity.nvidiaOverLucent,
        "",
        "",
        `=$D${row - 1}/$D${row - 2}`,
        published("Nvidia to Lucent multiple"),
        words.units.times,
        `="${words.circularity.earlierVersionPost}"&TEXT(${publishedFigure("Nvidia vendor financing, earlier")},"0%")&"${words.circularity.against}"&TEXT(${publishedFigure("Lucent vendor financing, earlier")},"0%")&"${words.common.mark}"&${publishedFigure("Nvidia to Lucent multiple, earlier")}&"${words.circularity.times}"`,
      ],
      (row): Content[] => [
        words.circularity.openaisContractOracle,
        `=SUMIFS(${column("Published")},${column("Deal")},"${CONTRACT}")`,
        published("OpenAI revenue"),
        ratio(row),
        "",
        words.units.times,
        `="${words.circularity.dealsSheetOver}"&${sourceOf("OpenAI revenue", words)}&"${words.circularity.aboutFiveYearsPaymentsFrom}"`,
      ],
      (row): Content[] => [
        `=${vendor}&"${words.circularity.countedHere}"`,
        ofKinds("Counted"),
        revenue,
        ratio(row),
        "",
        words.units["of revenue"],
        words.circularity.countedLegsKindsInputsCalls,
      ],
      (row): Content[] => [
        `=${vendor}&"${words.circularity.allHeadlines}"`,
        ofKinds("Published", once),
        revenue,
        ratio(row),
        "",
        words.units["of revenue"],
        words.circularity.sameAtPublishedAmountsLetters,
      ],
    ],
  );
  for (const i of [VENDOR_ROWS.multiple, VENDOR_ROWS.contract]) {
    draft.format(`D${area.firstRow + i}:E${area.firstRow + i}`, FORMATS.multiple);
  }
  return area;
}
