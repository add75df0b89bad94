import { finding, money, sentence } from "../../sentence";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
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
export function shockTable(draft: SheetDraft, { input, words }: TemplateContext): void {
  draft.section(words.stress.shock, words.stress.linkedFromInputsChangeThere);
  const lines: [string, string, string, string | undefined][] = [
    [words.inputs.Shocked_customer.label, "Shocked_customer", words.units.company, undefined],
    [words.common.year, "Stress_year", words.units.year, FORMATS.year],
    [words.inputs.Payment_cut.label, "Payment_cut", words.stress.shareWhatOwes, FORMATS.share],
    [words.inputs.Pass_through.label, "Pass_through", words.units.share, FORMATS.share],
  ];
  const area = draft.table(
    [
      { key: "Input", look: "label" },
      { key: "Value", look: "link", align: "Right" },
      { key: "Unit", look: "unit" },
    ],
    lines.map(([label, name, unit]) => [label, `=${input(name)}`, unit]),
  );
  lines.forEach(([, , , format], i) => {
    if (format !== undefined) draft.format(`B${area.firstRow + i}`, format);
  });
}

/** What the three methods say, one line each. */
export function summaryTable(
  draft: SheetDraft,
  { atRisk, before, after, distress }: Workings,
): Area {
  const sum = (area: Area, title: string): string => `SUM(${area.column(title)})`;
  const failing = (area: Area): string => `COUNTIF(${area.column("Default round")},">0")`;
  const share = (part: string, whole: string): string => `=IF(${whole}=0,"–",${part}/${whole})`;
  const lost = sum(atRisk, "Lost");
  const equityLost = `(${sum(distress, "Equity lost")}-SUMPRODUCT(${distress.column("Initial loss")},${distress.column("Equity")}))`;
  const rows: Content[][] = [
    [
      draft.words.stress.revenueAtRiskReceiptsLost,
      `=${lost}`,
      draft.words.units["USD bn"],
      share(lost, sum(atRisk, "Receipts")),
      draft.words.stress.allCompaniesReceiptsYearOutside,
    ],
    [
      draft.words.stress.clearingNotPaidEvenBefore,
      `=${sum(before, "Shortfall")}`,
      draft.words.units["USD bn"],
      share(sum(before, "Shortfall"), sum(before, "Owed")),
      draft.words.stress.whatFallsDueWhatHas,
    ],
    [
      draft.words.stress.clearingNotPaidBecauseCut,
      `=${sum(after, "Shortfall")}-${sum(before, "Shortfall")}`,
      draft.words.units["USD bn"],
      share(`(${sum(after, "Shortfall")}-${sum(before, "Shortfall")})`, sum(after, "Owed")),
      draft.words.stress.whatFallsDueTopLine,
    ],
    [
      draft.words.stress.clearingCompaniesCannotPayFull,
      `=${failing(after)}`,
      draft.words.units.companies,
      share(failing(after), `COUNTIF(${after.column("Owed")},">0")`),
      `="${draft.words.stress.thoseOweAnything}"&${failing(before)}&"${draft.words.stress.beforeCut}"`,
    ],
    [
      draft.words.stress.debtrankEquityLostOthers,
      `=${equityLost}`,
      draft.words.units["USD bn"],
      share(equityLost, sum(distress, "Equity")),
      draft.words.stress.allCompaniesEquityCustomersOwn,
    ],
  ];
  draft.section(draft.words.stress.whatDoes);
  const area = draft.table(
    [
      { key: "Method and loss", look: "label" },
      { key: "Value", look: "result", format: FORMATS.cents },
      { key: "Unit", look: "unit" },
      { key: "Share", look: "result", format: FORMATS.share },
      { key: "Of what", look: "source" },
    ],
    rows,
  );
  draft.format(
    `B${area.firstRow + rows.findIndex(([, , unit]) => unit === draft.words.units.companies)}`,
    FORMATS.year,
  );
  return area;
}

/** The same losses at the cuts of the Inputs sheet. */
export function cutsTable(draft: SheetDraft, { cuts }: InputsSheet, workings: Workings): Area {
  const { atRisk, after, distress, calls } = workings;
  const headers = (area: Area, last: string): string =>
    `$A$${area.headerRow}:$${area.letter(last)}$${area.headerRow}`;
  const total = (call: string, area: Area, title: string, last: string): string =>
    `SUM(INDEX(${call},0,MATCH("${title}",${headers(area, last)},0)))`;
  draft.section(
    draft.words.stress.lossAtSeveralCuts,
    draft.words.stress.sameCustomerYearPassThrough,
  );
  const rows = Array.from({ length: cuts.lastRow - cuts.firstRow + 1 }, (_, i) => i);
  return draft.table(
    [
      { key: "Case", look: "link" },
      { key: "Cut", look: "link", format: FORMATS.share },
      { key: "Receipts lost", format: FORMATS.cents },
      { key: "Not paid", format: FORMATS.cents },
      { key: "Equity lost", format: FORMATS.cents },
      { key: "Unit", look: "unit" },
    ],
    rows.map((i) => (row: number) => [
      `=${cuts.cell("Case", i)}`,
      `=${cuts.cell("Cut", i)}`,
      `=${total(calls.atRisk(`$B${row}`), atRisk, "Lost", "Lost share")}`,
      `=${total(calls.clearing(`$B${row}`), after, "Shortfall", "Default round")}`,
      `=${total(calls.debtRank(`$B${row}`), distress, "Equity lost", "Equity lost")}`,
      draft.words.units["USD bn"],
    ]),
  );
}

/** Who loses most receipts, with what the other two methods say of the same company. */
export function hitTable(draft: SheetDraft, { atRisk, after, distress }: Workings): Area {
  draft.section(draft.words.stress.whoHitMost, draft.words.stress.receiptsLostUsdBnShares);
  const of = (area: Area, title: string, row: number): string =>
    `INDEX(${area.column(title)},MATCH($A${row},${area.column("Company")},0))`;
  const area = draft.table(
    [
      { key: "Company", look: "label" },
      { key: "Receipts lost", format: FORMATS.cents },
      { title: draft.words.stress.shareReceipts, key: "Lost share", format: FORMATS.share },
      { title: draft.words.stress.doesNotPay, key: "Shortfall", format: FORMATS.cents },
      {
        title: draft.words.stress.paysWhatOwes,
        key: "Paid share",
        format: FORMATS.share,
        align: "Right",
      },
      { title: draft.words.stress.equityLostShare, key: "Final loss", format: FORMATS.share },
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
    title: finding(
      `IF($B$${firstRow}>0,${sentence(draft.words.findings.hit, { one: `$A$${firstRow}`, lost: money(draft.words, `$B$${firstRow}`) })},"${draft.words.stress.receiptsLostYearStress}")`,
      draft.words.stress.receiptsLostYearStress,
    ),
    type: "ColumnClustered",
    source: `B${headerRow}:B${lastRow}`,
    seriesBy: "Columns",
    categories: `A${firstRow}:A${lastRow}`,
    series: 1,
    valueTitle: draft.words.common.usdBn,
    valueFormat: FORMATS.amount,
    from: `A${draft.row}`,
    to: `F${draft.row + CHART_ROWS - 1}`,
  });
  draft.skip(CHART_ROWS + 1);
  return area;
}
