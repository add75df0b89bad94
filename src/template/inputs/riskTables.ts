import { ASSUMPTION } from "../../deals/assumptions/assumption";
import { BALANCE_ROWS, balances } from "../../deals/assumptions/balances";
import { paymentCuts } from "../../deals/assumptions/paymentCuts";
import { customerShares } from "../../deals/assumptions/customerShares";
import { thresholds } from "../../deals/assumptions/thresholds";
import type { Area } from "../../plan/area";
import type { Content } from "../../plan/sheetPlan";
import type { SheetDraft } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import type { TemplateContext } from "../templateContext";

/** The lists of inputs that the Stress and Signals sheets read. */
export interface RiskTables {
  /** Columns Case, Cut. */
  cuts: Area;
  /** Columns Company, Reason: whom a vendor finances, but not as its customer. */
  noCustomers: Area;
  /** Columns Company, Cash, Equity. */
  balances: Area;
  /** Columns Signal, Amber, Red, Worse; a row for each threshold of the data room, in its order. */
  thresholds: Area;
  /** Columns Customer, Vendor, Share: serves as flows; the last row is the rest. */
  customers: Area;
}

/** Writes those lists. */
export function riskTables(draft: SheetDraft, context: TemplateContext): RiskTables {
  return {
    cuts: cutTable(draft),
    balances: balanceTable(draft, context),
    thresholds: thresholdTable(draft),
    customers: customerTable(draft, context),
    noCustomers: noCustomerTable(draft, context),
  };
}

function cutTable(draft: SheetDraft): Area {
  draft.section(draft.words.inputs.cutsStressSheetComparesAssumptions);
  return draft.table(
    [
      { key: "Case", look: "label" },
      { key: "Cut", look: "input", format: FORMATS.share, limits: "share" },
      { key: "Unit", look: "unit" },
      { key: "What it stands for (assumption)", look: "source" },
    ],
    paymentCuts(draft.words).map(({ label, cut, reason }) => [
      label,
      cut,
      draft.words.inputs.payments,
      reason,
    ]),
  );
}

function balanceTable(draft: SheetDraft, { id, input, words }: TemplateContext): Area {
  const rows = balances(id, words).map(({ company, cash, equity, source, comment }): Content[] => [
    ...[company, cash, equity, words.units["USD bn"], ""],
    ...[source === ASSUMPTION ? words.inputs.assumption : source, comment],
  ]);
  const spare = Array.from({ length: BALANCE_ROWS - rows.length }, (): Content[] =>
    Array.from({ length: 7 }, () => ""),
  );
  draft.section(
    words.inputs.whatEachCompanyCanLose,
    words.inputs.usdBnMid2025Balance(input("Other_cash"), input("Other_equity")),
  );
  return draft.table(
    [
      { key: "Company", look: "input", limits: "trimmed" },
      { key: "Cash", look: "input", format: FORMATS.amount, limits: "atLeast0" },
      { key: "Equity", look: "input", format: FORMATS.amount, limits: "atLeast0" },
      { key: "Unit", look: "unit" },
      { title: "", key: "Space" },
      { key: "Source", look: "source" },
      { key: "Comment", look: "source" },
    ],
    [...rows, ...spare],
  );
}

function thresholdTable(draft: SheetDraft): Area {
  draft.section(
    draft.words.inputs.thresholdsEarlyWarningSignalsAssumptions,
    draft.words.inputs.nonePublishedAsThresholdWorse,
  );
  const table = draft.table(
    [
      { key: "Signal", look: "label" },
      { key: "Amber", look: "input", align: "Right", limits: "number" },
      { key: "Red", look: "input", align: "Right", limits: "number" },
      { key: "Worse", look: "input", align: "Center", options: "above,below" },
      { key: "Unit", look: "unit" },
      { key: "Source", look: "source" },
      { key: "Comment", look: "source" },
    ],
    thresholds(draft.words).map(({ label, amber, red, worse, unit, reason }) => [
      ...[label, amber, red, worse, draft.words.units[unit]],
      ...[draft.words.inputs.assumption, reason],
    ]),
  );
  thresholds(draft.words).forEach(({ unit }, i) => {
    const row = table.firstRow + i;
    const format = signalFormat(unit);
    draft.format(`B${row}:C${row}`, format);
  });
  return table;
}

function customerTable(draft: SheetDraft, { id, words }: TemplateContext): Area {
  const { customers } = words.inputs;
  const { vendor, shares, source } = customerShares(id);
  draft.section(customers.title, customers.note);
  const first = draft.row + 1;
  return draft.table(
    [
      { key: "From", look: "input" },
      { key: "To", look: "input" },
      { key: "Share", look: "input", format: FORMATS.share },
      { title: "", key: "Space" },
      { title: "", key: "More space" },
      { key: "Source", look: "source" },
    ],
    [
      ...shares.map((share, i) => [customers.name(i + 1), vendor, share, "", "", source]),
      (row: number) => ["Outside", vendor, `=1-SUM($C${first}:$C${row - 1})`, "", "", ""],
    ],
  );
}

/** Rows for further companies. */
const SPARE = 2;

function noCustomerTable(draft: SheetDraft, { id, words }: TemplateContext): Area {
  const { noCustomers: say } = words.inputs;
  const named =
    id === "2026-10" ? (["Intel", "Marvell", "Corning"] as const) : (["Intel"] as const);
  draft.section(say.title, say.note);
  return draft.table(
    [
      { key: "Company", look: "input", limits: "trimmed" },
      { key: "Reason", look: "source" },
    ],
    [
      ...named.map((company) => [company, say.reasons[company]]),
      ...Array.from({ length: SPARE }, () => ["", ""]),
    ],
  );
}

/** The number format of a signal, by its unit. */
export function signalFormat(unit: string): string {
  if (unit.startsWith("share")) return FORMATS.share;
  if (unit.startsWith("times")) return FORMATS.multiple;
  return FORMATS.whole;
}
