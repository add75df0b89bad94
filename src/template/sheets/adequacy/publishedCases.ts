import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { InputsSheet } from "../inputsSheet";

/** Published calculations of required revenue, reproduced beside the figure their authors give. */
export function publishedCases(draft: SheetDraft, { revenueCases }: InputsSheet): Check[] {
  draft.section(
    draft.words.adequacy.publishedCalculationsReproducedSameFormula,
    draft.words.adequacy.usdBnRequiredCapexOver,
  );
  const count = revenueCases.lastRow - revenueCases.firstRow + 1;
  const table = draft.table(
    [
      { key: "Case", look: "link" },
      { key: "Capex", look: "link", format: FORMATS.amount },
      { key: "Life", look: "link", format: FORMATS.year },
      { key: "Margin", look: "link", format: FORMATS.share },
      { key: "Required", look: "result", format: FORMATS.amount },
      { key: "Published", format: FORMATS.amount },
      { key: "Source", look: "source" },
    ],
    Array.from({ length: count }, (_, i) => (row: number) => {
      const of = (title: string): string => revenueCases.cell(title, i);
      return [
        ...["Case", "Capex", "Life", "Margin"].map((title) => `=${of(title)}`),
        `=OURO.REQUIRED_REVENUE(B${row},C${row},D${row},${of("Rate")})`,
        `=OURO.BENCHMARK(${of("Published figure")})`,
        `=OURO.BENCHMARK(${of("Published figure")},"source")&"${draft.words.common.mark}"&OURO.BENCHMARK(${of("Published figure")},"date")`,
      ];
    }),
  );
  const industry = [
    [draft.words.adequacy.jpmorgan10PercentReturn, "Required revenue, JPMorgan"],
    [draft.words.adequacy.bain2030, "Required revenue, Bain"],
  ].map(([label, name]) => [
    ...[label, "", "", "", ""],
    `=OURO.BENCHMARK("${name}")`,
    `=OURO.BENCHMARK("${name}","source")&"${draft.words.common.mark}"&OURO.BENCHMARK("${name}","date")&"${draft.words.adequacy.capexNotGiven}"`,
  ]);
  const at = table.lastRow + 1;
  draft.put(`A${at}`, industry);
  draft.look(`G${at}:G${at + industry.length - 1}`, "source");
  draft.format(`F${at}:F${at + industry.length - 1}`, FORMATS.amount);
  draft.row = at + industry.length + 1;
  return Array.from({ length: count }, (_, i) => ({
    sheet: "Adequacy" as const,
    label: draft.words.checks.requiredRevenuePublishedCaseAuthors.label(i + 1),
    actual: table.cell("Required", i),
    expected: table.cell("Published", i),
    tolerance: 1e-6,
    compare: "equal" as const,
    reason: draft.words.checks.requiredRevenuePublishedCaseAuthors.reason,
  }));
}
