import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { InputsSheet } from "../inputsSheet";

/** Published calculations of required revenue, reproduced beside the figure their authors give. */
export function publishedCases(draft: Draft, { revenueCases }: InputsSheet): Check[] {
  draft.section(
    "Published calculations, reproduced by the same formula",
    "USD bn. Required = capex ÷ (life × gross margin). They are about the whole industry, not one customer, and ask for no return. Sequoia's is what a year's GPUs have to earn over their whole life; the others are a year's revenue.",
  );
  const count = revenueCases.lastRow - revenueCases.firstRow + 1;
  const table = draft.table(
    [
      { title: "Case", look: "link" },
      { title: "Capex", look: "link", format: FORMATS.amount },
      { title: "Life", look: "link", format: FORMATS.year },
      { title: "Margin", look: "link", format: FORMATS.share },
      { title: "Required", look: "result", format: FORMATS.amount },
      { title: "Published", format: FORMATS.amount },
      { title: "Source", look: "source" },
    ],
    Array.from({ length: count }, (_, i) => (row: number) => {
      const of = (title: string): string => revenueCases.cell(title, i);
      return [
        ...["Case", "Capex", "Life", "Margin"].map((title) => `=${of(title)}`),
        `=OURO.REQUIRED_REVENUE(B${row},C${row},D${row},${of("Rate")})`,
        `=OURO.BENCHMARK(${of("Published figure")})`,
        `=OURO.BENCHMARK(${of("Published figure")},"source")&", "&OURO.BENCHMARK(${of("Published figure")},"date")`,
      ];
    }),
  );
  const industry = [
    ["JPMorgan, 10 % return", "Required revenue, JPMorgan"],
    ["Bain, by 2030", "Required revenue, Bain"],
  ].map(([label, name]) => [
    ...[label, "", "", "", ""],
    `=OURO.BENCHMARK("${name}")`,
    `=OURO.BENCHMARK("${name}","source")&", "&OURO.BENCHMARK("${name}","date")&": capex not given"`,
  ]);
  const at = table.lastRow + 1;
  draft.put(`A${at}`, industry);
  draft.look(`G${at}:G${at + industry.length - 1}`, "source");
  draft.format(`F${at}:F${at + industry.length - 1}`, FORMATS.amount);
  draft.row = at + industry.length + 1;
  return Array.from({ length: count }, (_, i) => ({
    sheet: "Adequacy" as const,
    label: `Required revenue of published case ${i + 1} is its author's figure, USD bn`,
    actual: table.cell("Required", i),
    expected: table.cell("Published", i),
    tolerance: 1e-6,
    compare: "equal" as const,
    reason: "Kupperman: 400 over 10 and 5 years at 25 %; Sequoia: GPUs of 50, twice, at 50 %",
  }));
}
