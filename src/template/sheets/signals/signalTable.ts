import { thresholds } from "../../../deals/assumptions/thresholds";
import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import { signalFormat } from "../../inputs/riskTables";
import { signalValues, type SignalSources } from "./signalValues";

/** What the State column says, with the look of each. */
const STATES = { green: "good", amber: "amber", red: "bad", indeterminate: "muted" } as const;

/** The early-warning table: each signal with its thresholds and its state, as a word and as a colour. */
export function signalTable(draft: Draft, context: TemplateContext, sources: SignalSources): Area {
  const { thresholds: limits } = sources.inputs;
  const values = signalValues(context, sources);
  const first = draft.row + 3;
  const rows = thresholds().length + 1;
  const states = `$F$${first}:$F$${first + rows - 1}`;
  const count = (state: string): string => `COUNTIF(${states},"${state}")&" ${state}"`;
  draft.section("Early-warning signals", `=${Object.keys(STATES).map(count).join('&", "&')}`);
  const area = draft.table(
    [
      { title: "Signal", look: "link" },
      { title: "Value", look: "result", format: FORMATS.share },
      { title: "Amber", look: "link", align: "Right" },
      { title: "Red", look: "link", align: "Right" },
      { title: "Worse", look: "link", align: "Center" },
      { title: "State", look: "result", align: "Center" },
      { title: "Unit", look: "unit" },
      { title: "What it means", look: "source" },
    ],
    [
      ...thresholds().map(({ key }, i) => (row: number) => [
        `=${limits.cell("Signal", i)}`,
        `=${values[key].value}`,
        `=${limits.cell("Amber", i)}`,
        `=${limits.cell("Red", i)}`,
        `=${limits.cell("Worse", i)}`,
        `=${stateOf(row)}`,
        `=${limits.cell("Unit", i)}`,
        values[key].meaning,
      ]),
      (row) => [
        "Spread of the circular share",
        `=${values.spread.value}`,
        `=${context.input("Indeterminate_spread")}`,
        "–",
        "above",
        `=${stateOf(row)}`,
        "share of receipts",
        values.spread.meaning,
      ],
    ],
  );
  [...thresholds().map(({ unit }) => unit), "share"].forEach((unit, i) => {
    draft.format(`B${area.firstRow + i}:D${area.firstRow + i}`, signalFormat(unit));
  });
  draft.wrap(`H${area.firstRow}:H${area.lastRow}`);
  for (const [state, look] of Object.entries(STATES)) {
    draft.state(`F${area.firstRow}:F${area.lastRow}`, `$F${area.firstRow}="${state}"`, look);
  }
  return area;
}

/** Without a red threshold, a signal beyond amber is indeterminate: neither good nor bad. */
function stateOf(row: number): string {
  const [value, amber, red] = [`$B${row}`, `$C${row}`, `$D${row}`];
  const beyond = (limit: string): string =>
    `IF($E${row}="above",${value}>${limit},${value}<${limit})`;
  const worse = `IF(ISNUMBER(${red}),IF(${beyond(red)},"red","amber"),"indeterminate")`;
  return `IF(ISNUMBER(${value}),IF(${beyond(amber)},${worse},"green"),"no figure")`;
}
