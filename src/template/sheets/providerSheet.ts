import { finding, money, percent, sentence } from "../sentence";
import {
  CAPEX_PER_GW,
  PROVIDER_INPUTS,
  PROVIDERS,
  type ProviderInput,
} from "../../deals/assumptions/providers";
import type { Area } from "../../plan/area";
import { FORMATS } from "../../plan/formats";
import type { TemplateSheet } from "../check";
import { known } from "../ownInputs";
import {
  inputOf,
  PROVIDER_COLUMNS,
  PROVIDER_RESULTS,
  type InputOf,
  type ProviderTables,
} from "./provider/providerCells";
import { providerChecks } from "./provider/providerChecks";
import { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";

export type ProviderSheet = TemplateSheet & ProviderTables;

const CHART_ROWS = 15;

/** The Provider sheet: what a gigawatt earns who builds and rents it. */
export function providerSheet(context: TemplateContext): ProviderSheet {
  const { provider: words } = context.words;
  const draft = new SheetDraft(context, "Provider", "#8764B8", [250, 88, 88, 88, 110, 110, 420]);
  draft.title(words.title, words.notes);
  const top = draft.row;
  // Results first: they need the inputs' place, which follows from their own height.
  draft.row = top + PROVIDER_RESULTS.length + 3;
  const spreadRow = draft.row;
  draft.row = spreadRow + CAPEX_PER_GW.length + 4 + CHART_ROWS;
  const inputs = inputTable(draft, context);
  draft.row = top;
  const results = resultTable(draft, context, inputs);
  draft.row = spreadRow;
  const spread = spreadTable(draft, context, inputs);
  draft.freeze(2, 1);
  return {
    plan: draft.plan,
    inputs,
    results,
    spread,
    checks: providerChecks(context, { inputs, results, spread }),
  };
}

const isShare = (input: ProviderInput): boolean => input === "share" || input === "rate";

function inputTable(draft: SheetDraft, context: TemplateContext): Area {
  const { provider: words, units } = context.words;
  const unit: Record<ProviderInput, string> = {
    ...{ capex: units["USD bn per GW"], rent: units["USD bn / GW-year"] },
    ...{ cost: units["USD bn / GW-year"], life: units.years, share: units["share of capex"] },
    ...{ rate: units["per year"], tenor: units.years },
  };
  draft.section(words.inputs);
  const area = draft.table(
    [
      { title: words.input, key: "Input", look: "label" },
      ...PROVIDER_COLUMNS.map((key) => ({
        title: key === "Own" ? words.own : key,
        key,
        look: "input" as const,
        align: "Right" as const,
      })),
      { key: "Unit", look: "unit" },
      { title: "", key: "Room" },
      { key: "Reason", look: "source" },
    ],
    PROVIDER_INPUTS.map((input) => [
      words.rows[input],
      ...PROVIDERS[input].map((figure) =>
        figure === undefined ? `=${context.input("Debt_rate")}` : known(context, figure),
      ),
      ...[unit[input], "", words.reasons[input]],
    ]),
  );
  PROVIDER_INPUTS.forEach((input, i) => {
    const row = area.firstRow + i;
    const format = isShare(input) ? FORMATS.share : FORMATS.cents;
    draft.format(`B${row}:D${row}`, unit[input] === units.years ? FORMATS.year : format);
  });
  return area;
}

const returnOf = (life: string, net: string, capex: string): string =>
  `IFERROR(RATE(${life},${net},0-${capex}),"–")`;

function resultTable(draft: SheetDraft, { words }: TemplateContext, inputs: Area): Area {
  const { provider, units } = words;
  const top = draft.row + 1;
  const lines: Record<
    (typeof PROVIDER_RESULTS)[number],
    { unit: string; format: string; at: (of: InputOf, here: (line: number) => string) => string }
  > = {
    net: {
      ...{ unit: units["USD bn / GW-year"], format: FORMATS.cents },
      at: (of) => `=${of("rent")}-${of("cost")}`,
    },
    irr: {
      ...{ unit: units["per year"], format: FORMATS.share },
      at: (of, here) => `=${returnOf(of("life"), here(0), of("capex"))}`,
    },
    payback: {
      ...{ unit: units.years, format: FORMATS.years },
      at: (of, here) =>
        `=IF(${here(0)}*${of("life")}<${of("capex")},"${words.common.never}",${of("capex")}/${here(0)})`,
    },
    dscr: {
      ...{ unit: units.times, format: FORMATS.multiple },
      at: (of, here) =>
        `=IF(${of("share")}=0,"–",${here(0)}/-PMT(${of("rate")},${of("tenor")},${of("share")}*${of("capex")}))`,
    },
    breakeven: {
      ...{ unit: units["USD bn / GW-year"], format: FORMATS.cents },
      at: (of) => `=${of("cost")}-PMT(${of("rate")},${of("life")},${of("capex")})`,
    },
    spread: {
      ...{ unit: units["per year"], format: FORMATS.share },
      at: (of, here) => `=IF(ISNUMBER(${here(1)}),${here(1)}-${of("rate")},"–")`,
    },
  };
  const area = draft.table(
    [
      { title: provider.result, key: "Result", look: "label" },
      ...PROVIDER_COLUMNS.map((key) => ({
        title: key === "Own" ? provider.own : key,
        key,
        look: "result" as const,
        align: "Right" as const,
      })),
      { key: "Unit", look: "unit" },
    ],
    PROVIDER_RESULTS.map((line) => [
      provider.results[line],
      ...PROVIDER_COLUMNS.map((column, i) =>
        lines[line].at(inputOf(inputs, column), (n) => `${"BCD"[i]}${top + n}`),
      ),
      lines[line].unit,
    ]),
  );
  PROVIDER_RESULTS.forEach((line, i) => {
    draft.format(`B${area.firstRow + i}:D${area.firstRow + i}`, lines[line].format);
  });
  draft.state(
    `B${area.lastRow}:D${area.lastRow}`,
    `AND(ISNUMBER(B${area.lastRow}),B${area.lastRow}<0)`,
    "bad",
  );
  return area;
}

function spreadTable(draft: SheetDraft, { input, words }: TemplateContext, inputs: Area): Area {
  const { provider } = words;
  const of = inputOf(inputs, "Oracle");
  const net = `(${of("rent")}-${of("cost")})`;
  const rate = input("Debt_rate");
  draft.section(provider.spread, provider.spreadNote);
  const right = { align: "Right" as const };
  const area = draft.table(
    [
      { title: "", key: "Capex", look: "input", format: FORMATS.whole, align: "Left" },
      { title: provider.returned, key: "Return", look: "result", format: FORMATS.share, ...right },
      { title: provider.debtCost, key: "Cost", look: "link", format: FORMATS.share, ...right },
      { title: provider.results.payback, key: "Payback", format: FORMATS.years, ...right },
      { title: words.units["USD bn / GW-year"], key: "Breakeven", format: FORMATS.cents, ...right },
      { title: provider.results.spread, key: "Spread", format: FORMATS.share, ...right },
    ],
    CAPEX_PER_GW.map((capex) => (row: number) => [
      capex,
      `=${returnOf(of("life"), net, `$A${row}`)}`,
      `=${rate}`,
      `=IF(${net}*${of("life")}<$A${row},"${words.common.never}",$A${row}/${net})`,
      `=${of("cost")}-PMT(${rate},${of("life")},$A${row})`,
      `=IF(ISNUMBER($B${row}),$B${row}-$C${row},"–")`,
    ]),
  );
  const last = area.lastRow;
  const title = finding(
    sentence(words.findings.capex, {
      capex: money(words, `$A$${last}`),
      returned: percent(`$B$${last}`),
      cost: percent(`$C$${last}`),
    }),
    provider.chart,
  );
  draft.chart({
    ...{ name: "Return by capex", title, type: "ColumnClustered" },
    source: `B${area.headerRow}:C${area.lastRow}`,
    ...{ seriesBy: "Columns", categories: `A${area.firstRow}:A${area.lastRow}`, series: 2 },
    ...{ valueTitle: words.units["per year"], valueFormat: "0%" },
    ...{ from: `A${draft.row}`, to: `F${draft.row + CHART_ROWS - 2}` },
  });
  return area;
}
