import { scenarioRows, SCENARIOS, type ScenarioInput } from "../../../deals/assumptions/scenarios";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import { sentence, whole } from "../../sentence";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import { YEAR_KEYS } from "../flowsSheet";
import { gpuCall } from "../gpu/gpuCall";
import type { AnswerSources } from "./sources";

export type CaseResult =
  "payback" | "rate" | "breakeven" | "rentOver" | "revenue" | "due" | "left" | "share";

/** Bear, base and bull: what is assumed and what follows. */
export interface Cases {
  /** One figure in one case, as a cell. */
  at: (figure: ScenarioInput | CaseResult, scenario: (typeof SCENARIOS)[number]) => string;
  /** The figure in the case that Inputs chooses, as part of a formula. */
  chosen: (figure: ScenarioInput | CaseResult) => string;
  /** The name of that case. */
  name: string;
  /** First and last year of the horizon, as cells. */
  years: { first: string; last: string };
}

const COLUMNS = { bear: "B", base: "C", bull: "D" } as const;
/** The column of the case that the sentences speak of. */
const CHOSEN = "E";

function chosenOf(
  { input }: TemplateContext,
  of: (scenario: (typeof SCENARIOS)[number]) => string,
): string {
  const choice = input("Scenario");
  return `IF(${choice}="bear",${of("bear")},IF(${choice}="bull",${of("bull")},${of("base")}))`;
}

const RESULTS: readonly CaseResult[] = [
  ...["payback", "rate", "breakeven", "rentOver"],
  ...["revenue", "due", "left", "share"],
] as CaseResult[];

/** Rows between the section's first row and its first assumption: heading, note, header. */
const ABOVE = 3;

/** Where the cases stand once their section begins on `top`; the sentences above read them. */
export function casesAt(context: TemplateContext, sources: AnswerSources, top: number): Cases {
  const inputs = scenarioRows(context.words).map(({ input }) => input);
  const rowOf = (figure: string): number => {
    const i = (inputs as readonly string[]).indexOf(figure);
    if (i >= 0) return top + ABOVE + i;
    // The header of the results follows the assumptions and a blank row.
    return top + ABOVE + inputs.length + 2 + RESULTS.indexOf(figure as CaseResult);
  };
  const at: Cases["at"] = (figure, scenario) => `$${COLUMNS[scenario]}$${rowOf(figure)}`;
  const { scenario: words } = context.words.answers;
  return {
    at,
    chosen: (figure) => `$${CHOSEN}$${rowOf(figure)}`,
    name: chosenOf(context, (scenario) => `"${words[scenario].toLowerCase()}"`),
    years: { first: sources.flows.year(0), last: sources.flows.year(YEAR_KEYS.length - 1) },
  };
}

/** Writes them. */
export function caseTables(
  draft: SheetDraft,
  context: TemplateContext,
  sources: AnswerSources,
  cases: Cases,
): { inputs: Area; results: Area } {
  const { answers, units } = context.words;
  const rows = scenarioRows(context.words);
  const columns = SCENARIOS.map((key) => ({
    title: answers.scenario[key],
    key,
    align: "Right" as const,
  }));
  const chosen = (row: number): string =>
    `=${chosenOf(context, (scenario) => `$${COLUMNS[scenario]}${row}`)}`;
  const choice = { title: answers.cases.chosen, key: "chosen", align: "Right" as const };
  draft.section(answers.cases.heading, answers.cases.note);
  const inputs = draft.table(
    [
      { title: answers.cases.assumed, key: "Figure", look: "label" },
      ...columns.map((column) => ({ ...column, look: "link" as const })),
      choice,
      { key: "Unit", look: "unit" },
    ],
    rows.map(({ label, unit }, i) => (row: number) => [
      label,
      ...["Bear", "Base", "Bull"].map((title) => `=${sources.inputs.scenarios.cell(title, i)}`),
      chosen(row),
      units[unit],
    ]),
  );
  rows.forEach(({ input }, i) => {
    const row = inputs.firstRow + i;
    draft.format(`B${row}:E${row}`, input === "life" ? FORMATS.year : FORMATS.share);
  });
  const lines = resultLines(context, sources, cases);
  const results = draft.table(
    [
      { title: answers.cases.follows, key: "Figure", look: "label" },
      ...columns.map((column) => ({ ...column, look: "result" as const })),
      choice,
      { key: "Unit", look: "unit" },
    ],
    RESULTS.map((key) => (row: number) => {
      const { label, unit, formula } = lines[key];
      return [label, ...SCENARIOS.map((scenario) => `=${formula(scenario)}`), chosen(row), unit];
    }),
  );
  RESULTS.forEach((key, i) => {
    draft.format(`B${results.firstRow + i}:E${results.firstRow + i}`, lines[key].format);
  });
  SCENARIOS.forEach((scenario, i) => {
    const letter = columnLetter(1 + i);
    for (const { headerRow } of [inputs, results]) {
      draft.state(`${letter}${headerRow}`, `${context.input("Scenario")}="${scenario}"`, "base");
    }
  });
  return { inputs, results };
}

interface Line {
  label: string;
  unit: string;
  format: string;
  formula: (scenario: (typeof SCENARIOS)[number]) => string;
}

function resultLines(
  context: TemplateContext,
  { inputs, risk }: AnswerSources,
  { at, years }: Cases,
): Record<CaseResult, Line> {
  const { input, words } = context;
  const { cases, payBack } = words.answers;
  const gpu = gpuCall(context);
  const machine = (scenario: (typeof SCENARIOS)[number]) => ({
    Rent_decline: at("decline", scenario),
    GPU_life: at("life", scenario),
    GPU_utilisation: at("utilisation", scenario),
  });
  const { companies } = inputs;
  const customer = `MATCH(${input("AI_customer")},${companies.column("Company")},0)`;
  const of = (title: string): string => `INDEX(${companies.column(title)},${customer})`;
  const horizon = `${years.first}:${years.last.replace(/^.*!/, "")}`;
  const { parts } = risk.parts;
  const owed = (title: string): string =>
    `SUMIFS(${parts.column(title)},${parts.column("From")},${input("AI_customer")})`;
  const span = { first: whole(years.first), last: whole(years.last) };
  const named = (text: string): string =>
    `=${sentence(text, { ...span, customer: input("AI_customer"), vendor: input("Vendor_company") })}`;
  const bn = { unit: words.units["USD bn"], format: FORMATS.amount };
  return {
    payback: {
      ...{ label: payBack.payback, unit: words.units.years, format: FORMATS.years },
      formula: (s) =>
        `IFNA(${gpu("GPU_PAYBACK", { ...machine(s), Discount_rate: "" })},"${words.common.never}")`,
    },
    rate: {
      ...{ label: payBack.rate, unit: words.units["per year"], format: FORMATS.share },
      formula: (s) => `IFERROR(${gpu("GPU_IRR", machine(s))},"${cases.none}")`,
    },
    breakeven: {
      label: payBack.breakeven,
      ...{ unit: words.units["$ per GPU-hour"], format: FORMATS.cents },
      formula: (s) =>
        `IFERROR(${gpu("GPU_BREAKEVEN_RATE", { ...machine(s), Discount_rate: at("debt", s) })},"${cases.none}")`,
    },
    rentOver: {
      ...{ label: cases.rentOver, unit: words.units.times, format: FORMATS.multiple },
      formula: (s) =>
        `IF(N(${at("breakeven", s)})=0,"–",${input("GPU_rent")}/${at("breakeven", s)})`,
    },
    revenue: {
      ...{ label: named(cases.revenue), ...bn },
      formula: (s) =>
        `IFERROR(${of("Revenue")}*${of("AI share")}*SUMPRODUCT((1+${at("growth", s)})^(${horizon}-${of("Year")})),0)`,
    },
    due: {
      ...{ label: cases.due, ...bn },
      formula: (s) => `${owed("Firm")}+${at("letters", s)}*${owed("Letters")}`,
    },
    left: {
      ...{ label: cases.left, ...bn },
      formula: (s) => `${at("revenue", s)}*${input("Gross_margin")}-${at("due", s)}`,
    },
    share: {
      label: named(cases.share),
      ...{ unit: words.common.receipts, format: "0.00%" },
      formula: (s) =>
        `IFERROR(OURO.CIRCULAR_SHARE(HSTACK(${parts.column("From", "To")},${parts.column("Firm")}+${at("letters", s)}*${parts.column("Letters")}+${parts.column("Outside")}),${input("Vendor_company")}),"–")`,
    },
  };
}
