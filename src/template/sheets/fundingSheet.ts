import { finding, ifNumber, sentence, whole } from "../sentence";
import { ASSUMPTION } from "../../deals/assumptions/assumption";
import { labRows, type LabInput } from "../../deals/assumptions/labFunding";
import type { Area } from "../../plan/area";
import { FORMATS } from "../../plan/formats";
import { columnLetter } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { known } from "../ownInputs";
import { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";
import { YEAR_KEYS, type FlowsSheet } from "./flowsSheet";
import { fundingChecks } from "./funding/fundingChecks";
import { LAB_COLUMNS, LINES, waterfall, type Lab } from "./funding/waterfall";

export interface FundingSheet extends TemplateSheet {
  /** Columns Input, OpenAI, Anthropic, Own, Unit. */
  inputs: Area;
  /** A table each lab: a row each of LINES, a column each year and the total. */
  labs: Area[];
  /** Columns Result, OpenAI, Anthropic, Own; rows first dry year, gaps, spending, shares. */
  summary: Area;
  /** The cell of the first year of the waterfalls. */
  firstYear: string;
}

const CHART_ROWS = 16;

/** The Funding sheet: what pays for an AI lab's spending, year by year, and when its money runs out. */
export function fundingSheet(context: TemplateContext, flows: FlowsSheet): FundingSheet {
  const { funding: words } = context.words;
  const draft = new SheetDraft(context, "Funding", "#8764B8", [
    ...[230, ...YEAR_KEYS.map(() => 66)],
    ...[66, 92, 260],
  ]);
  draft.title(words.title, words.notes);
  const summaryRow = draft.row;
  // The results stand first: a heading, a header, a row each, and the chart.
  draft.row = summaryRow + SUMMARY_ROWS + CHART_ROWS + 1;
  const { inputs, firstYear } = inputTable(draft, context);
  const labs = LAB_COLUMNS.map((column) => {
    const of = (input: LabInput): string =>
      inputs.cell(column, 1 + labRows(context.words).findIndex((row) => row.input === input));
    const lab: Lab = { name: inputs.cell(column, 0), of, firstYear };
    draft.section(`="${words.waterfall}"&${lab.name}`);
    return waterfall(draft, context, flows, lab);
  });
  const after = draft.row;
  draft.row = summaryRow;
  const summary = summaryTable(draft, context, inputs, labs);
  const [first] = labs;
  const [name, dry] = [inputs.cell("OpenAI", 0), summary.cell("OpenAI", 0)];
  const { findings } = context.words;
  const title = finding(
    ifNumber(
      dry,
      sentence(findings.dry, { lab: name, year: whole(dry) }),
      sentence(findings.notDry, { lab: name }),
    ),
    words.chart,
  );
  draft.chart({
    ...{ name: "Funding of the first lab", title, type: "ColumnStacked" },
    source: `A${first.firstRow + LINES.indexOf("gross")}:${columnLetter(YEAR_KEYS.length)}${first.firstRow + LINES.indexOf("gap")}`,
    seriesBy: "Rows",
    categories: `B${first.headerRow}:${columnLetter(YEAR_KEYS.length)}${first.headerRow}`,
    series: LINES.indexOf("gap") - LINES.indexOf("gross") + 1,
    ...{ valueTitle: context.words.common.usdBnYear, valueFormat: "#,##0" },
    ...{ from: `A${draft.row}`, to: `I${draft.row + CHART_ROWS - 2}` },
  });
  draft.row = after;
  draft.wrapFrom("L");
  draft.freeze(2, 1);
  return {
    plan: draft.plan,
    ...{ inputs, labs, summary, firstYear },
    checks: fundingChecks(context, flows, { inputs, labs, firstYear }),
  };
}

/** Heading, header, results and a blank row. */
const SUMMARY_ROWS = 9;

function inputTable(
  draft: SheetDraft,
  context: TemplateContext,
): { inputs: Area; firstYear: string } {
  const { funding: words, units, inputs: said } = context.words;
  const { input } = context;
  const rows = labRows(context.words);
  draft.section(words.inputs, words.inputsNote);
  const right = { look: "input" as const, align: "Right" as const };
  const year = Number(context.preset.asOf.slice(0, 4));
  const isCustomer = `IF(${input("AI_customer")}="OpenAI",${input("Customer_cash")},0)`;
  const inputs = draft.table(
    [
      { title: words.input, key: "Input", look: "label" },
      ...LAB_COLUMNS.map((key) => ({ title: "", key, ...right })),
      { key: "Unit", look: "unit" },
      { title: "", key: "Room" },
      { key: "Source", look: "source" },
      { title: "", key: "More room" },
      { title: "", key: "Still more" },
      { title: "", key: "Yet more" },
      { title: "", key: "And more" },
      { key: "Reason", look: "source" },
    ],
    [
      [context.words.columns.Company, "OpenAI", "Anthropic", words.own, units.company],
      ...rows.map(({ input: name, label, figures, unit, source, reason }) => [
        label,
        ...figures.map((figure, i) =>
          name === "cash" && i === 0 ? `=${isCustomer}` : known(context, figure),
        ),
        units[unit],
        "",
        figures.some(({ since }) => since !== undefined && since > context.preset.asOf) ||
        source === ASSUMPTION
          ? said.assumption
          : source,
        ...["", "", "", "", reason],
      ]),
      [words.firstYear, year, "", "", units.year],
    ],
  );
  rows.forEach(({ unit }, i) => {
    const row = inputs.firstRow + 1 + i;
    const isShare = unit === "per year" || unit === "share of revenue";
    draft.format(`B${row}:D${row}`, isShare ? FORMATS.share : FORMATS.amount);
  });
  draft.format(`B${inputs.lastRow}`, FORMATS.year);
  return { inputs, firstYear: inputs.cell("OpenAI", rows.length + 1) };
}

function summaryTable(
  draft: SheetDraft,
  { words }: TemplateContext,
  inputs: Area,
  labs: readonly Area[],
): Area {
  const { summary } = words.funding;
  const total = (lab: Area, line: (typeof LINES)[number]): string =>
    lab.cell("Total", LINES.indexOf(line));
  const spending = (lab: Area): string => `(${total(lab, "cost")}+${total(lab, "due")})`;
  const share = (lab: Area, line: (typeof LINES)[number]): string =>
    `=IF(${spending(lab)}=0,"–",${total(lab, line)}/${spending(lab)})`;
  const row = (lab: Area, line: (typeof LINES)[number]): string => {
    const i = LINES.indexOf(line);
    const last = YEAR_KEYS[YEAR_KEYS.length - 1];
    return `${lab.cell(YEAR_KEYS[0], i)}:$${lab.letter(last)}$${lab.firstRow + i}`;
  };
  const years = (lab: Area): string =>
    `$${lab.letter(YEAR_KEYS[0])}$${lab.headerRow}:$${lab.letter(YEAR_KEYS[YEAR_KEYS.length - 1])}$${lab.headerRow}`;
  const dry = (lab: Area): string =>
    `=IF(${total(lab, "gap")}=0,"${words.common.never}",SUMPRODUCT(MIN(${years(lab)}+1000*(${row(lab, "gap")}=0))))`;
  draft.section(summary.heading);
  const percent = { unit: words.funding.ofSpending, format: FORMATS.share };
  const bn = { unit: words.units["USD bn"], format: FORMATS.amount };
  const lines = [
    { label: summary.dry, at: dry, unit: words.units.year, format: FORMATS.year },
    { label: summary.gap, at: (lab: Area) => `=${total(lab, "gap")}`, ...bn },
    { label: summary.spending, at: (lab: Area) => `=${spending(lab)}`, ...bn },
    { label: summary.vendorShare, at: (lab: Area) => share(lab, "vendor"), ...percent },
    { label: summary.grossShare, at: (lab: Area) => share(lab, "gross"), ...percent },
    { label: summary.gapShare, at: (lab: Area) => share(lab, "gap"), ...percent },
  ];
  const area = draft.table(
    [
      { title: words.funding.result, key: "Result", look: "label" },
      ...LAB_COLUMNS.map((key) => ({
        title: `=${inputs.cell(key, 0)}`,
        key,
        look: "result" as const,
        align: "Right" as const,
      })),
      { key: "Unit", look: "unit" },
    ],
    lines.map(({ label, at, unit }) => [label, ...labs.map(at), unit]),
  );
  lines.forEach(({ format }, i) => {
    draft.format(`B${area.firstRow + i}:D${area.firstRow + i}`, format);
  });
  return area;
}
