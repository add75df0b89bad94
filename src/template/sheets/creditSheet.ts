import { finding, percent, sentence } from "../sentence";
import { CREDIT_INPUTS, type CreditInput } from "../../deals/assumptions/credit";
import type { Area } from "../../plan/area";
import { FORMATS } from "../../plan/formats";
import type { Check, TemplateSheet } from "../check";
import { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";
import { guarantees, wall } from "./credit/guarantees";
import { CREDIT_ROWS, loan, type Loan } from "./credit/loan";
import type { ProviderSheet } from "./providerSheet";

export interface CreditSheet extends TemplateSheet {
  /** Columns Result, Value, Unit. */
  results: Area;
  loan: Loan;
  /** Columns Promise, Asset, Promised, Cap, Volatility, Years, Called, Worth. */
  promises: Area;
}

const RESULTS = [
  ...(["capacity", "principal", "lowest", "lockBase", "lockStress"] as const),
  ...(["faultBase", "faultStress", "value"] as const),
] as const;
const CHART_ROWS = 15;

/** The Credit sheet: what GPU-backed debt can carry, when it breaks, and what guarantees are worth. */
export function creditSheet(context: TemplateContext, provider: ProviderSheet): CreditSheet {
  const { credit: words } = context.words;
  const draft = new SheetDraft(context, "Credit", "#8764B8", [
    ...[262, 84, 84, 84, 84],
    ...[84, 84, 84],
  ]);
  draft.title(words.title, words.notes);
  const top = draft.row;
  draft.row = top + RESULTS.length + 2 + CHART_ROWS;
  const inputs = inputTable(draft, context, provider);
  const of = (input: CreditInput): string => `$B$${inputs.firstRow + CREDIT_ROWS.indexOf(input)}`;
  const found = loan(draft, context, of, `$B$${top + 1 + RESULTS.indexOf("principal")}`);
  wall(draft, context);
  const promises = guarantees(draft, context);
  const after = draft.row;
  draft.row = top;
  const results = resultTable(draft, context, of, found);
  const { years } = found;
  const [debt, value] = ["E", "F"].map(
    (letter) => `$${letter}$${years.firstRow}:$${letter}$${years.lastRow}`,
  );
  const title = finding(
    sentence(context.words.findings.loan, {
      share: percent(`SUMPRODUCT(MAX((${value}>0)*${debt}/(${value}+(${value}<=0))))`),
    }),
    words.chart,
  );
  draft.chart({
    ...{ name: "Debt and value", title, type: "Line", seriesBy: "Columns", series: 2 },
    source: `E${years.headerRow}:F${years.lastRow}`,
    categories: `A${years.firstRow}:A${years.lastRow}`,
    ...{ valueTitle: context.words.common.usdBn, valueFormat: "#,##0" },
    ...{ from: `A${draft.row}`, to: `F${draft.row + CHART_ROWS - 2}` },
  });
  draft.row = after;
  draft.freeze(2, 1);
  return {
    plan: draft.plan,
    ...{ results, loan: found, promises },
    checks: checksOf(context, inputs, { results, loan: found, promises }),
  };
}

function inputTable(
  draft: SheetDraft,
  context: TemplateContext,
  { results, inputs }: ProviderSheet,
): Area {
  const { credit: words, units } = context.words;
  const links: Partial<Record<CreditInput, string>> = {
    capex: inputs.cell("CoreWeave", 0),
    cash: results.cell("CoreWeave", 0),
    loan: context.input("Loan_to_value"),
  };
  const unit: Record<CreditInput, string> = {
    ...{ capex: units["USD bn"], cash: units["USD bn a year"], drawn: units.share },
    ...{ loan: units["share of capex"], rate: units["per year"], tenor: units.years },
    ...{ target: units.times, sweep: units.share, lockUp: units.times, fault: units.times },
    ...{ lost: units.share, decline: units["per year"], life: units.years },
  };
  draft.section(words.inputs);
  const area = draft.table(
    [
      { title: words.input, key: "Input", look: "label" },
      { key: "Value", look: "input", align: "Right" },
      { key: "Unit", look: "unit" },
      { title: "", key: "Room" },
      { key: "Reason", look: "source" },
    ],
    CREDIT_ROWS.map((input) => {
      const link = links[input];
      return [
        words.rows[input].label,
        link === undefined ? CREDIT_INPUTS[input] : `=${link}`,
        ...[unit[input], "", words.rows[input].reason],
      ];
    }),
  );
  CREDIT_ROWS.forEach((input, i) => {
    const cell = `B${area.firstRow + i}`;
    if (links[input] !== undefined) draft.look(cell, "link");
    const isShare = ["drawn", "loan", "rate", "sweep", "lost", "decline"].includes(input);
    draft.format(cell, isShare ? FORMATS.share : FORMATS.cents);
  });
  return area;
}

function resultTable(
  draft: SheetDraft,
  { words }: TemplateContext,
  of: (input: CreditInput) => string,
  { years, capacity, base, stress }: Loan,
): Area {
  const { credit, units, common } = words;
  const first = (area: Area, limit: CreditInput): string => {
    const [year, cover] = [area.here("Year"), area.here("DSCR")];
    // Where nothing is due the cover is an empty text.
    const broken = `ISNUMBER(${cover})*(${cover}<${of(limit)})`;
    return `=IF(SUMPRODUCT(${broken})=0,"${common.never}",SUMPRODUCT(MIN(${year}+1000*(1-${broken}))))`;
  };
  const bn = { unit: units["USD bn"], format: FORMATS.cents };
  const year = { unit: units.year, format: FORMATS.year };
  const lines: Record<(typeof RESULTS)[number], { formula: string; unit: string; format: string }> =
    {
      capacity: { formula: `=${capacity.cell("Opening", 0)}`, ...bn },
      principal: {
        formula: `=MIN(${capacity.cell("Opening", 0)},${of("loan")}*${of("capex")})`,
        ...bn,
      },
      lowest: {
        formula: `=MIN(${base.here("DSCR")})`,
        unit: units.times,
        format: FORMATS.multiple,
      },
      lockBase: { formula: first(base, "lockUp"), ...year },
      lockStress: { formula: first(stress, "lockUp"), ...year },
      faultBase: { formula: first(base, "fault"), ...year },
      faultStress: { formula: first(stress, "fault"), ...year },
      value: { formula: `=MAX(${years.here("LTV")})`, unit: units.share, format: FORMATS.share },
    };
  const area = draft.table(
    [
      { title: credit.result, key: "Result", look: "label" },
      { key: "Value", look: "result", align: "Right" },
      { key: "Unit", look: "unit" },
    ],
    RESULTS.map((key) => [credit.results[key], lines[key].formula, lines[key].unit]),
  );
  RESULTS.forEach((key, i) => {
    draft.format(`B${area.firstRow + i}`, lines[key].format);
  });
  return area;
}

function checksOf(
  { words }: TemplateContext,
  inputs: Area,
  {
    results,
    loan: { capacity, base },
    promises,
  }: Pick<CreditSheet, "results" | "loan" | "promises">,
): Check[] {
  const { checks } = words.credit;
  const input = (name: CreditInput): string => inputs.cell("Value", CREDIT_ROWS.indexOf(name));
  const result = (name: (typeof RESULTS)[number]): string =>
    results.cell("Value", RESULTS.indexOf(name));
  const common = { sheet: "Credit", tolerance: 1e-6, compare: "equal" } as const;
  const ofTenor = (title: string): string => `INDEX(${capacity.column(title)},${input("tenor")})`;
  const year = (name: "lockBase" | "lockStress"): string =>
    `IF(ISNUMBER(${result(name)}),${result(name)},1000)`;
  const excess = Array.from(
    { length: promises.lastRow - promises.firstRow + 1 },
    (_, i) => `N(${promises.cell("Worth", i)})-N(${promises.cell("Cap", i)})`,
  );
  return [
    { ...common, ...checks.closes, actual: ofTenor("Closing"), expected: "0" },
    {
      ...{ ...common, ...checks.worth, actual: result("capacity") },
      // Below the tenor the table is blank, and NPV leaves blanks out.
      expected: `NPV(${input("rate")},${capacity.column("Service")})`,
    },
    {
      ...{ ...common, ...checks.repaid },
      actual: `SUM(${base.column("Scheduled", "Swept")})+INDEX(${base.column("Closing")},ROWS(${base.column("Closing")}))`,
      expected: result("principal"),
    },
    {
      ...{ ...common, ...checks.stress, compare: "at most" },
      ...{ actual: year("lockStress"), expected: year("lockBase") },
    },
    {
      ...{ ...common, ...checks.cap, compare: "at most" },
      ...{ actual: `MAX(${excess.join(",")})`, expected: "0" },
    },
  ];
}
