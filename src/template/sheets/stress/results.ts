import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Content } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import type { Workings } from "./workings";

/** Companies in the table and the chart of those that lose most. */
const HIT_MOST = 8;
/** Empty rows that the chart lies over. */
const CHART_ROWS = 16;

/** What the inputs of the stress are; blue lives on Inputs. */
export function shockTable(draft: Draft, { input }: TemplateContext): void {
  draft.section("The shock", "Linked from Inputs: change it there.");
  const lines: [string, string, string, string | undefined][] = [
    ["Customer that cuts its payments", "Shocked_customer", "company", undefined],
    ["Year", "Stress_year", "year", FORMATS.year],
    ["Part that it does not pay", "Payment_cut", "share of what it owes", FORMATS.share],
    ["Part of a loss that others pass on", "Pass_through", "share", FORMATS.share],
  ];
  const area = draft.table(
    [
      { title: "Input", look: "label" },
      { title: "Value", look: "link", align: "Right" },
      { title: "Unit", look: "unit" },
    ],
    lines.map(([label, name, unit]) => [label, `=${input(name)}`, unit]),
  );
  lines.forEach(([, , , format], i) => {
    if (format !== undefined) draft.format(`B${area.firstRow + i}`, format);
  });
}

/** What the three methods say, one line each. */
export function summaryTable(draft: Draft, { atRisk, before, after, distress }: Workings): Area {
  const sum = (area: Area, title: string): string => `SUM(${area.column(title)})`;
  const failing = (area: Area): string => `COUNTIF(${area.column("Default round")},">0")`;
  const share = (part: string, whole: string): string => `=IF(${whole}=0,"–",${part}/${whole})`;
  const lost = sum(atRisk, "Lost");
  const equityLost = `(${sum(distress, "Equity lost")}-SUMPRODUCT(${distress.column("Initial loss")},${distress.column("Equity")}))`;
  const rows: Content[][] = [
    [
      "Revenue at risk: receipts lost",
      `=${lost}`,
      "USD bn",
      share(lost, sum(atRisk, "Receipts")),
      "of all companies' receipts in the year, outside revenue among them",
    ],
    [
      "Clearing: not paid even before the cut",
      `=${sum(before, "Shortfall")}`,
      "USD bn",
      share(sum(before, "Shortfall"), sum(before, "Owed")),
      "of what falls due: what has to be raised or refinanced anyway",
    ],
    [
      "Clearing: not paid because of the cut",
      `=${sum(after, "Shortfall")}-${sum(before, "Shortfall")}`,
      "USD bn",
      share(`(${sum(after, "Shortfall")}-${sum(before, "Shortfall")})`, sum(after, "Owed")),
      "of what falls due, on top of the line above",
    ],
    [
      "Clearing: companies that cannot pay in full",
      `=${failing(after)}`,
      "companies",
      share(failing(after), `COUNTIF(${after.column("Owed")},">0")`),
      `="of those that owe anything; "&${failing(before)}&" before the cut"`,
    ],
    [
      "DebtRank: equity lost by the others",
      `=${equityLost}`,
      "USD bn",
      share(equityLost, sum(distress, "Equity")),
      "of all companies' equity; the customer's own first loss is not in it",
    ],
  ];
  draft.section("What it does");
  const area = draft.table(
    [
      { title: "Method and loss", look: "label" },
      { title: "Value", look: "result", format: FORMATS.cents },
      { title: "Unit", look: "unit" },
      { title: "Share", look: "result", format: FORMATS.share },
      { title: "Of what", look: "source" },
    ],
    rows,
  );
  draft.format(
    `B${area.firstRow + rows.findIndex(([, , unit]) => unit === "companies")}`,
    FORMATS.year,
  );
  return area;
}

/** The same losses at the cuts of the Inputs sheet. */
export function cutsTable(draft: Draft, { cuts }: InputsSheet, workings: Workings): Area {
  const { atRisk, after, distress, calls } = workings;
  const headers = (area: Area, last: string): string =>
    `$A$${area.headerRow}:$${area.letter(last)}$${area.headerRow}`;
  const total = (call: string, area: Area, title: string, last: string): string =>
    `SUM(INDEX(${call},0,MATCH("${title}",${headers(area, last)},0)))`;
  draft.section(
    "Loss at several cuts",
    "The same customer, year and pass-through; USD bn. Clearing includes what is not paid before any cut.",
  );
  const rows = Array.from({ length: cuts.lastRow - cuts.firstRow + 1 }, (_, i) => i);
  return draft.table(
    [
      { title: "Case", look: "link" },
      { title: "Cut", look: "link", format: FORMATS.share },
      { title: "Receipts lost", format: FORMATS.cents },
      { title: "Not paid", format: FORMATS.cents },
      { title: "Equity lost", format: FORMATS.cents },
      { title: "Unit", look: "unit" },
    ],
    rows.map((i) => (row: number) => [
      `=${cuts.cell("Case", i)}`,
      `=${cuts.cell("Cut", i)}`,
      `=${total(calls.atRisk(`$B${row}`), atRisk, "Lost", "Lost share")}`,
      `=${total(calls.clearing(`$B${row}`), after, "Shortfall", "Default round")}`,
      `=${total(calls.debtRank(`$B${row}`), distress, "Equity lost", "Equity lost")}`,
      "USD bn",
    ]),
  );
}

/** Who loses most receipts, with what the other two methods say of the same company. */
export function hitTable(draft: Draft, { atRisk, after, distress }: Workings): Area {
  draft.section("Who is hit most", "By receipts lost. USD bn and shares; a dash: it owes nothing.");
  const of = (area: Area, title: string, row: number): string =>
    `INDEX(${area.column(title)},MATCH($A${row},${area.column("Company")},0))`;
  const area = draft.table(
    [
      { title: "Company", look: "label" },
      { title: "Receipts lost", format: FORMATS.cents },
      { title: "Share of its receipts", key: "Lost share", format: FORMATS.share },
      { title: "It does not pay", key: "Shortfall", format: FORMATS.cents },
      {
        title: "It pays, of what it owes",
        key: "Paid share",
        format: FORMATS.share,
        align: "Right",
      },
      { title: "Equity lost, share", key: "Final loss", format: FORMATS.share },
    ],
    Array.from({ length: HIT_MOST }, (_, i) => (row: number) => [
      `=${atRisk.cell("Company", i)}`,
      `=${atRisk.cell("Lost", i)}`,
      `=IF(${atRisk.cell("Lost share", i)}="","–",${atRisk.cell("Lost share", i)})`,
      `=${of(after, "Shortfall", row)}`,
      `=IF(${of(after, "Owed", row)}=0,"–",${of(after, "Paid share", row)})`,
      `=${of(distress, "Final loss", row)}`,
    ]),
  );
  const { firstRow, lastRow, headerRow } = area;
  draft.chart({
    name: "Receipts lost",
    title: "Receipts lost in the year of the stress",
    type: "ColumnClustered",
    source: `B${headerRow}:B${lastRow}`,
    seriesBy: "Columns",
    categories: `A${firstRow}:A${lastRow}`,
    series: 1,
    valueTitle: "USD bn",
    valueFormat: FORMATS.amount,
    from: `A${draft.row}`,
    to: `F${draft.row + CHART_ROWS - 1}`,
  });
  draft.skip(CHART_ROWS + 1);
  return area;
}
