import { balances } from "../../deals/assumptions/balances";
import { paymentCuts } from "../../deals/assumptions/paymentCuts";
import { thresholds } from "../../deals/assumptions/thresholds";
import type { Area } from "../../plan/area";
import type { Draft } from "../../plan/draft";
import { FORMATS } from "../../plan/formats";
import type { TemplateContext } from "../templateContext";

/** The lists of inputs that the Stress and Signals sheets read. */
export interface RiskTables {
  /** Columns Case, Cut. */
  cuts: Area;
  /** Columns Company, Cash, Equity. */
  balances: Area;
  /** Columns Signal, Amber, Red, Worse; a row for each threshold of the data room, in its order. */
  thresholds: Area;
}

/** Writes those lists. */
export function riskTables(draft: Draft, context: TemplateContext): RiskTables {
  return {
    cuts: cutTable(draft),
    balances: balanceTable(draft, context),
    thresholds: thresholdTable(draft),
  };
}

function cutTable(draft: Draft): Area {
  draft.section("Cuts that the Stress sheet compares: assumptions");
  return draft.table(
    [
      { title: "Case", look: "label" },
      { title: "Cut", look: "input", format: FORMATS.share },
      { title: "Unit", look: "unit" },
      { title: "What it stands for (assumption)", look: "source" },
    ],
    paymentCuts().map(({ label, cut, reason }) => [label, cut, "of payments", reason]),
  );
}

function balanceTable(draft: Draft, { input }: TemplateContext): Area {
  draft.section(
    "What each company can lose: cash and equity",
    `USD bn. Mid-2025 balance sheets in both presets, so that a difference between them is the deals'. Companies not in the list take ${input("Other_cash")} and ${input("Other_equity")}.`,
  );
  return draft.table(
    [
      { title: "Company", look: "input" },
      { title: "Cash", look: "input", format: FORMATS.amount },
      { title: "Equity", look: "input", format: FORMATS.amount },
      { title: "Unit", look: "unit" },
      { title: "", key: "Space" },
      { title: "Source", look: "source" },
      { title: "Comment", look: "source" },
    ],
    balances().map(({ company, cash, equity, source, comment }) => [
      ...[company, cash, equity, "USD bn", ""],
      ...[source, comment],
    ]),
  );
}

function thresholdTable(draft: Draft): Area {
  draft.section(
    "Thresholds of the early-warning signals: assumptions, all of them ours",
    "None is published as a threshold. Worse says on which side of it a signal turns amber, then red.",
  );
  const table = draft.table(
    [
      { title: "Signal", look: "label" },
      { title: "Amber", look: "input", align: "Right" },
      { title: "Red", look: "input", align: "Right" },
      { title: "Worse", look: "input", align: "Center", options: "above,below" },
      { title: "Unit", look: "unit" },
      { title: "Source", look: "source" },
      { title: "Comment", look: "source" },
    ],
    thresholds().map(({ label, amber, red, worse, unit, reason }) => [
      ...[label, amber, red, worse, unit],
      ...["Assumption", reason],
    ]),
  );
  thresholds().forEach(({ unit }, i) => {
    const row = table.firstRow + i;
    const format = signalFormat(unit);
    draft.format(`B${row}:C${row}`, format);
  });
  return table;
}

/** The number format of a signal, by its unit. */
export function signalFormat(unit: string): string {
  if (unit.startsWith("share")) return FORMATS.share;
  if (unit.startsWith("times")) return FORMATS.multiple;
  return FORMATS.whole;
}
