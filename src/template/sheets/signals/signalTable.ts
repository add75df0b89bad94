import { thresholds } from "../../../deals/assumptions/thresholds";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import { signalFormat } from "../../inputs/riskTables";
import { signalValues, type SignalSources } from "./signalValues";
import type { SheetWords } from "../../../words/sheets/en";

/** What the State column says, with the look of each. */
const STATES = { green: "good", amber: "amber", red: "bad", indeterminate: "muted" } as const;
type State = keyof typeof STATES;
const STATE_KEYS = Object.keys(STATES) as State[];

/** The early-warning table: each signal with its thresholds and its state, as a word and as a colour. */
export function signalTable(
  draft: SheetDraft,
  context: TemplateContext,
  sources: SignalSources,
): Area {
  const { thresholds: limits } = sources.inputs;
  const values = signalValues(context, sources);
  const first = draft.row + 3;
  const rows = thresholds(context.words).length + 1;
  const states = `$F$${first}:$F$${first + rows - 1}`;
  const count = (state: State): string =>
    `COUNTIF(${states},"${context.words.signals.states[state]}")&"${context.words.signals.counted[state]}"`;
  draft.section(
    context.words.common.earlyWarningSignals,
    `=${STATE_KEYS.map(count).join(`&"${context.words.common.mark}"&`)}`,
  );
  const area = draft.table(
    [
      { key: "Signal", look: "link" },
      { key: "Value", look: "result", format: FORMATS.share },
      { key: "Amber", look: "link", align: "Right" },
      { key: "Red", look: "link", align: "Right" },
      { key: "Worse", look: "link", align: "Center" },
      { key: "State", look: "result", align: "Center" },
      { key: "Unit", look: "unit" },
      { key: "What it means", look: "source" },
    ],
    [
      ...thresholds(context.words).map(({ key }, i) => (row: number) => [
        `=${limits.cell("Signal", i)}`,
        `=${values[key].value}`,
        `=${limits.cell("Amber", i)}`,
        `=${limits.cell("Red", i)}`,
        `=${limits.cell("Worse", i)}`,
        `=${stateOf(row, context.words)}`,
        `=${limits.cell("Unit", i)}`,
        values[key].meaning,
      ]),
      (row) => [
        context.words.signals.spreadCircularShare,
        `=${values.spread.value}`,
        `=${context.input("Indeterminate_spread")}`,
        "–",
        "above",
        `=${stateOf(row, context.words)}`,
        context.words.units["share of receipts"],
        values.spread.meaning,
      ],
    ],
  );
  [...thresholds(context.words).map(({ unit }) => unit), "share of receipts"].forEach((unit, i) => {
    draft.format(`B${area.firstRow + i}:D${area.firstRow + i}`, signalFormat(unit));
  });
  draft.wrap(`H${area.firstRow}:H${area.lastRow}`);
  for (const state of STATE_KEYS) {
    const word = context.words.signals.states[state];
    draft.state(
      `F${area.firstRow}:F${area.lastRow}`,
      `$F${area.firstRow}="${word}"`,
      STATES[state],
    );
  }
  return area;
}

/** Without a red threshold, a signal beyond amber is indeterminate: neither good nor bad. */
function stateOf(row: number, words: SheetWords): string {
  const [value, amber, red] = [`$B${row}`, `$C${row}`, `$D${row}`];
  const beyond = (limit: string): string =>
    `IF($E${row}="above",${value}>${limit},${value}<${limit})`;
  const worse = `IF(ISNUMBER(${red}),IF(${beyond(red)},"${words.signals.states.red}","${words.signals.states.amber}"),"${words.signals.states.indeterminate}")`;
  return `IF(ISNUMBER(${value}),IF(${beyond(amber)},${worse},"${words.signals.states.green}"),"${words.signals.noFigure}")`;
}
