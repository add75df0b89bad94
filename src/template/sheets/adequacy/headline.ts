import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Content } from "../../../plan/sheetPlan";
import type { Check } from "../../check";
import { decimal, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { publishedFigure, sourceOf } from "../publishedFigure";

/** Whose headline it is, and the deals that the article adds up. */
const WHO = "OpenAI";
const PARTS = ["nvda-openai-loi", "amd-openai", "oracle-openai"] as const;

/** What the headline of more than 1,000 is made of: power times a price of building, beside contracts. */
export function headline(
  draft: SheetDraft,
  { id, words }: TemplateContext,
  { legs, once }: DealsSheet,
): Check[] {
  const { headline: say } = words.adequacy;
  draft.section(say.title, say.note);
  const sentenceRow = draft.row;
  draft.skip();
  const [low, high] = (["low", "high"] as const).map((end) =>
    publishedFigure("Capex per GW, Nvidia", end),
  );
  // A deal's gigawatts stand with one of its legs only.
  const power = (deal: string): string =>
    `SUMIFS(${legs.column("GW")},${legs.column("Deal")},"${deal}")`;
  const paid = (deal: string): string =>
    `SUMIFS(${legs.column("Published")},${legs.column("Deal")},"${deal}",${legs.column("From")},"${WHO}")`;
  const first = draft.row + 1;
  const sum = first + PARTS.length;
  const contracts = `SUMPRODUCT(${once}*(${legs.column("From")}="${WHO}"),${legs.column("Published")})`;
  const total = publishedFigure("OpenAI deals total", "low");
  const bn = { format: FORMATS.whole, align: "Right" as const };
  const figure = (label: string, formula: string, note: Content): Content[] => [
    ...[label, "", "", "", `=${formula}`],
    note,
  ];
  const area = draft.table(
    [
      { title: say.part, key: "Part", look: "label" },
      { key: "GW", format: FORMATS.amount, align: "Right" },
      { title: `="× "&${low}`, key: "Low", ...bn },
      { title: `="× "&${high}`, key: "High", ...bn },
      { title: words.common.published, key: "Amount", look: "result", ...bn },
      { title: words.common.whatSays, key: "Note", look: "source" },
    ],
    [
      ...PARTS.map((deal) => (row: number): Content[] => [
        say.parts[deal],
        `=${power(deal)}`,
        `=B${row}*${low}`,
        `=B${row}*${high}`,
        `=IF(${paid(deal)}>0,${paid(deal)},"${words.common.notKnown}")`,
        say.notes[deal],
      ]),
      [
        say.sum,
        ...["B", "C", "D", "E"].map((letter) => `=SUM(${letter}${first}:${letter}${sum - 1})`),
        say.sumNote,
      ],
      figure(say.headline, total, `=${sourceOf("OpenAI deals total", words)}`),
      ...(id === "2025-10"
        ? []
        : [
            figure(
              say.later,
              publishedFigure("OpenAI commitments"),
              `=${sourceOf("OpenAI commitments", words)}`,
            ),
          ]),
      figure(say.contracts, contracts, say.contractsNote),
    ],
  );
  draft.look(`A${sum}:E${sum}`, "total");
  const said = sentence(say.said, {
    gw: decimal(`B${sum}`),
    low: whole(low),
    built: `TEXT(C${sum},"#,##0")`,
    headline: `TEXT(${total},"#,##0")`,
    contracts: `TEXT(E${area.lastRow},"#,##0")`,
  });
  draft.put(`A${sentenceRow}`, [[`=${said}`]]);
  draft.look(`A${sentenceRow}`, "label");
  return [
    {
      ...{ sheet: "Adequacy", ...say.check, compare: "equal", tolerance: 0.05 },
      actual: area.cell("GW", PARTS.length),
      expected: publishedFigure("OpenAI deals power"),
    },
  ];
}
