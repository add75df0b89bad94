import { DEAL_STATUSES, LEG_KINDS } from "../../deals/dealSchema";
import { legRows } from "../../deals/legRows";
import { Area } from "../../plan/area";
import { SheetDraft, type SheetColumn } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import type { Content } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { legData } from "../legCells";
import type { TemplateContext } from "../templateContext";
import { dealChecks } from "./deals/dealChecks";
import type { InputsSheet } from "./inputsSheet";

/** Legs that the model has room for: the rows that the other sheets read. */
export const LEG_CAPACITY = 120;

export interface DealsSheet extends TemplateSheet {
  /** Cells of sums over all legs, USD bn. */
  totals: Record<"counted" | "published", string>;
  /** All rows that are read, those of the preset first; see DEAL_COLUMNS. */
  legs: Area;
}

const YES_OR_NO = { align: "Center", options: "yes,no" } as const;

/** The columns of the deals table. From, To and Counted come first, so that they serve as flows. */
export const DEAL_COLUMNS: readonly (SheetColumn & { key: string })[] = [
  { key: "From", look: "input" },
  { key: "To", look: "input" },
  { key: "Counted", look: "result", format: FORMATS.cents },
  { key: "Published", look: "input", format: FORMATS.cents },
  { key: "Include", ...YES_OR_NO },
  { key: "Probability", format: FORMATS.share, align: "Center" },
  { key: "Kind", look: "input", options: LEG_KINDS.join(",") },
  { key: "Status", look: "input", options: DEAL_STATUSES.join(",") },
  { key: "Contingent", look: "input", ...YES_OR_NO },
  { key: "Up to", look: "input", ...YES_OR_NO },
  { key: "GW", look: "input", format: "0.0" },
  { key: "Start year", look: "input", format: FORMATS.year },
  { key: "Years", look: "input", format: "0.0" },
  { key: "Announced", look: "input", format: FORMATS.text },
  { key: "Deal", look: "source" },
  { key: "In article", look: "source", align: "Center" },
  { key: "Source", look: "source" },
  { key: "Note", look: "source" },
];

/** The Deals sheet: what was published, what counts of it, and why. */
export function dealsSheet(context: TemplateContext, inputs: InputsSheet): DealsSheet {
  const draft = new SheetDraft(
    context,
    "Deals",
    "#0F6CBD",
    [92, 92, 62, 66, 52, 72, 62, 96, 72, 46, 40, 66, 46, 76, 150, 66, 390, 300],
  );
  const preset = context.words.deals.presets[context.id];
  draft.title(preset.title, [
    preset.about + context.words.deals.fromPaysTo,
    context.words.deals.amountCoversWholeDealOften,
    context.words.deals.whatCounts(LEG_CAPACITY),
  ]);
  const first = draft.row + TOTAL_ROWS + 2;
  const legs = new Area(
    draft.sheet,
    first,
    first + LEG_CAPACITY - 1,
    DEAL_COLUMNS.map(({ key }) => key),
  );
  const totals = totalLines(draft, legs, context);
  const rows = legRows(context.preset);
  draft.table(
    DEAL_COLUMNS,
    rows.map((leg) => (row) => {
      const contents: Record<string, Content> = {
        ...legData(leg),
        ...legFormulas(row, context, inputs),
      };
      return DEAL_COLUMNS.map(({ key }) => contents[key]);
    }),
  );
  draft.plan.table = {
    range: `A${first - 1}:${legs.letter("Note")}${first - 1 + rows.length}`,
    name: context.names.table,
  };
  draft.state(`A${first}:R${legs.lastRow}`, `AND($A${first}<>"",$E${first}<>"yes")`, "muted");
  draft.freeze(first - 1, 2);
  draft.plan.titleRows = `${first - 1}:${first - 1}`;
  return { plan: draft.plan, legs, totals, checks: dealChecks(context, legs, inputs) };
}

const TOTAL_ROWS = 5;

function totalLines(
  draft: SheetDraft,
  legs: Area,
  { at, words }: TemplateContext,
): DealsSheet["totals"] {
  const start = draft.row;
  const published = legs.here("Published");
  const line = (label: string, formula: string, note: string): Content[] => [
    label,
    "",
    "",
    formula,
    note,
  ];
  draft.put(`A${start}`, [
    line(words.common.counted, `=SUM(${legs.here("Counted")})`, words.deals.usdBnOverWholeDeals),
    line(words.deals.publishedAllHeadlines, `=SUM(${published})`, words.deals.usdBnOverWholeDeals),
    line(
      words.deals.lettersIntentContingent,
      `=SUMIFS(${published},${legs.here("Contingent")},"yes")+SUMIFS(${published},${legs.here("Contingent")},"no",${legs.here("Status")},"letter-of-intent")`,
      words.deals.usdBnSupersededDealsAmong,
    ),
    line(words.common.power, `=SUM(${legs.here("GW")})`, words.deals.gwAsAnnouncedSupersededDeals),
    line(
      words.deals.legsWhoseAmountNotDisclosed,
      `=COUNTA(${legs.here("From")})-COUNT(${published})`,
      words.deals.leftBlankNotCounted,
    ),
  ]);
  const end = start + TOTAL_ROWS - 1;
  draft.look(`A${start}:A${end}`, "label");
  draft.look(`D${start}:D${end}`, "result");
  draft.look(`E${start}:E${end}`, "unit");
  draft.format(`D${start}:D${end - 1}`, FORMATS.amount);
  draft.format(`D${end}`, FORMATS.whole);
  draft.row = end + 2;
  return { counted: at("Deals", `$D$${start}`), published: at("Deals", `$D$${start + 1}`) };
}

/** The formulas of one row of the table. */
export function legFormulas(
  row: number,
  { input }: TemplateContext,
  { statuses }: InputsSheet,
): Record<"Counted" | "Include" | "Probability", string> {
  const ofStatus = `IFERROR(INDEX(${statuses.column("Probability")},MATCH($H${row},${statuses.column("Status")},0)),0)`;
  return {
    Counted: `=IF(AND($E${row}="yes",ISNUMBER($D${row})),$D${row}*$F${row},0)`,
    Include: `=IF(OR($H${row}="superseded",$H${row}="umbrella"),${input("Count_doubled")},IF(OR($I${row}="yes",$H${row}="letter-of-intent"),${input("Count_uncertain")},"yes"))`,
    Probability: `=IF(${input("Weight_by_probability")}="yes",${ofStatus}*IF($I${row}="yes",${input("Contingent_probability")},1),1)`,
  };
}
