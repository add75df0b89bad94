import { LAYERS } from "../../deals/companies";
import { CONFIDENCES, DEAL_STATUSES, LEG_KINDS } from "../../deals/dealSchema";
import { legRows } from "../../deals/legRows";
import { Area } from "../../plan/area";
import { SheetDraft, type SheetColumn } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import { columnLetter, type Content } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { legData } from "../legCells";
import type { TemplateContext } from "../templateContext";
import { dealChecks } from "./deals/dealChecks";
import type { InputsSheet } from "./inputsSheet";

/** Legs that the model has room for: the rows that the other sheets read. */
export const LEG_CAPACITY = 160;

export interface DealsSheet extends TemplateSheet {
  /** Cells of sums over all legs, USD bn. */
  totals: Record<"announced" | "firm" | "drawn" | "counted" | "undisclosed", string>;
  /** 1 for each row that counts in a sum, 0 for a leg that would count money twice: an array for SUMPRODUCT. */
  once: string;
  /** All rows that are read, those of the preset first; see DEAL_COLUMNS. */
  legs: Area;
}

const YES_OR_NO = { align: "Center", options: "yes,no" } as const;

/** The columns of the deals table. From, To and Counted come first, so that they serve as flows. */
export const DEAL_COLUMNS: readonly (SheetColumn & { key: string })[] = [
  { key: "From", look: "input", limits: "trimmed" },
  { key: "To", look: "input", limits: "trimmed" },
  { key: "Counted", look: "result", format: FORMATS.cents },
  { key: "Published", look: "input", format: FORMATS.cents, limits: "atLeast0" },
  { key: "Firm", look: "input", format: FORMATS.cents, limits: "atLeast0" },
  { key: "Drawn", look: "input", format: FORMATS.cents, limits: "atLeast0" },
  { key: "Include", ...YES_OR_NO },
  { key: "Probability", format: FORMATS.share, align: "Center" },
  { key: "Kind", look: "input", options: LEG_KINDS.join(",") },
  { key: "Status", look: "input", options: DEAL_STATUSES.join(",") },
  { key: "Contingent", look: "input", ...YES_OR_NO },
  { key: "Up to", look: "input", ...YES_OR_NO },
  { key: "Counted in", look: "input" },
  { key: "GW", look: "input", format: "0.0", limits: "atLeast0" },
  { key: "Start year", look: "input", format: FORMATS.year, limits: "atLeast0" },
  { key: "Years", look: "input", format: "0.0", limits: "atLeast0" },
  { key: "Announced", look: "input", format: FORMATS.text },
  { key: "Deal", look: "source" },
  { key: "Drawn as of", look: "source" },
  { key: "Confidence", look: "source", options: CONFIDENCES.join(",") },
  { key: "Estimated", look: "source", ...YES_OR_NO },
  { key: "From layer", look: "source", options: LAYERS.join(",") },
  { key: "To layer", look: "source", options: LAYERS.join(",") },
  { key: "In article", look: "source", ...YES_OR_NO },
  { key: "Source", look: "source" },
  { key: "Second-hand", look: "source" },
  { key: "Address", look: "source" },
  { key: "Note", look: "source" },
];

/** The Deals sheet: what was published, what counts of it, and why. */
export function dealsSheet(context: TemplateContext, inputs: InputsSheet): DealsSheet {
  const draft = new SheetDraft(context, "Deals", "#0F6CBD", [
    ...[92, 92, 62, 66, 62, 62, 52, 72, 62, 96, 72, 46, 130, 40, 66, 46, 76, 150],
    ...[76, 118, 66, 84, 84, 66, 760, 640, 900, 300],
  ]);
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
  const { firm, drawn } = context.words.deals;
  const titles: Record<string, string | undefined> = { Firm: firm, Drawn: drawn };
  draft.table(
    DEAL_COLUMNS.map((column): SheetColumn => {
      const title = titles[column.key];
      return title === undefined ? column : { ...column, title };
    }),
    rows.map((leg) => (row) => {
      const contents: Record<string, Content> = {
        ...legData(leg),
        ...legFormulas(row, context, inputs),
      };
      return DEAL_COLUMNS.map(({ key }) => contents[key]);
    }),
  );
  limitBelow(draft, legs, first + rows.length);
  draft.plan.table = {
    range: `A${first - 1}:${legs.letter("Note")}${first - 1 + rows.length}`,
    name: context.names.table,
  };
  draft.state(
    `A${first}:${legs.letter("Note")}${legs.lastRow}`,
    `AND($A${first}<>"",$${legs.letter("Include")}${first}<>"yes")`,
    "muted",
  );
  draft.freeze(2, 2);
  draft.plan.titleRows = `${first - 1}:${first - 1}`;
  // Addresses are for clicking, and notes are long.
  draft.plan.printTo = legs.letter("Second-hand");
  return {
    plan: draft.plan,
    legs,
    totals,
    once: once(legs.column("Status"), legs.column("Counted in")),
    checks: dealChecks(context, legs, inputs),
  };
}

/** Rows that a user may fill below the preset's legs take what those take. */
function limitBelow(draft: SheetDraft, legs: Area, first: number): void {
  for (const { key, options, limits } of DEAL_COLUMNS) {
    const range = `${legs.letter(key)}${first}:${legs.letter(key)}${legs.lastRow}`;
    if (options !== undefined) draft.plan.choices.push({ range, options });
    if (limits !== undefined) draft.plan.limits.push({ range, to: limits });
  }
}

const TOTAL_ROWS = 8;

/** Rows that no sum leaves out: neither superseded nor umbrella, and counted in no other deal. */
function once(status: string, countedIn: string): string {
  return `(${status}<>"superseded")*(${status}<>"umbrella")*(${countedIn}="")`;
}

/** The readings of all legs; `amountSums` is the same in TypeScript. */
function totalLines(
  draft: SheetDraft,
  legs: Area,
  { at, words }: TemplateContext,
): DealsSheet["totals"] {
  const start = draft.row;
  const here = (title: string): string => legs.here(title);
  const counts = once(here("Status"), here("Counted in"));
  const uncertain = `((${here("Contingent")}="yes")+(${here("Status")}="letter-of-intent")>0)`;
  const sum = (title: string, where = counts): string => `=SUMPRODUCT(${where},${here(title)})`;
  const line = (label: string, formula: string, note: string): Content[] => [
    label,
    "",
    "",
    formula,
    note,
  ];
  const { deals } = words;
  draft.put(`A${start}`, [
    line(deals.announced, sum("Published"), deals.usdBnEveryLegOnce),
    line(deals.firm, sum("Firm"), deals.usdBnCannotBeCancelled),
    line(deals.drawn, sum("Drawn"), deals.usdBnPaidSoFar),
    line(words.common.counted, `=SUM(${here("Counted")})`, deals.usdBnWeighted),
    line(
      deals.lettersIntentContingent,
      sum("Published", `${counts}*${uncertain}`),
      deals.partOfAnnounced,
    ),
    line(deals.leftOut, sum("Published", `1-${counts}`), deals.supersededUmbrellaCountedIn),
    line(words.common.power, sum("GW"), deals.gwAsAnnounced),
    line(
      deals.legsWhoseAmountNotDisclosed,
      `=COUNTA(${here("From")})-COUNT(${here("Published")})`,
      deals.leftBlankNotCounted,
    ),
  ]);
  const end = start + TOTAL_ROWS - 1;
  draft.look(`A${start}:A${end}`, "label");
  draft.look(`D${start}:D${end}`, "result");
  draft.look(`E${start}:E${end}`, "unit");
  draft.format(`D${start}:D${end - 1}`, FORMATS.amount);
  draft.format(`D${end}`, FORMATS.whole);
  draft.row = end + 2;
  const cell = (i: number): string => at("Deals", `$D$${start + i}`);
  return {
    ...{ announced: cell(0), firm: cell(1), drawn: cell(2), counted: cell(3) },
    undisclosed: at("Deals", `$D$${end}`),
  };
}

/** The formulas of one row of the table. */
export function legFormulas(
  row: number,
  { input }: TemplateContext,
  { statuses }: InputsSheet,
): Record<"Counted" | "Include" | "Probability", string> {
  const of = (key: string): string =>
    `$${columnLetter(DEAL_COLUMNS.findIndex((column) => column.key === key))}${row}`;
  const [published, status, contingent] = [of("Published"), of("Status"), of("Contingent")];
  const ofStatus = `IFERROR(INDEX(${statuses.column("Probability")},MATCH(${status},${statuses.column("Status")},0)),0)`;
  return {
    Counted: `=IF(AND(${of("Include")}="yes",ISNUMBER(${published})),${published}*${of("Probability")},0)`,
    Include: `=IF(OR(${status}="superseded",${status}="umbrella",${of("Counted in")}<>""),${input("Count_doubled")},IF(OR(${contingent}="yes",${status}="letter-of-intent"),${input("Count_uncertain")},"yes"))`,
    Probability: `=IF(${input("Weight_by_probability")}="yes",${ofStatus}*IF(${contingent}="yes",${input("Contingent_probability")},1),1)`,
  };
}
