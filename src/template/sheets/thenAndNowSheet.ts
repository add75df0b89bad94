import {
  BAD_LOANS,
  LUCENT,
  LUCENT_YEARS,
  NORTEL_VALUE,
  NVIDIA_GUARANTEES,
  NVIDIA_QUARTER,
} from "../../deals/assumptions/history";
import type { Area } from "../../plan/area";
import { FORMATS } from "../../plan/formats";
import type { TemplateSheet } from "../check";
import { known } from "../ownInputs";
import { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";
import { besideTable } from "./thenAndNow/besideTable";
import { historyChecks, type HistoryTables } from "./thenAndNow/historyChecks";
import { fact, label, share } from "./thenAndNow/historyColumns";

export type ThenAndNowSheet = TemplateSheet & HistoryTables;

const CHART_ROWS = 15;
/** The Then and now sheet: the vendor financing of the telecom years beside today's. */
export function thenAndNowSheet(context: TemplateContext): ThenAndNowSheet {
  const { thenAndNow: words, columns } = context.words;
  const draft = new SheetDraft(context, "Then and now", "#8764B8", [
    ...[300, 84, 84, 84, 84],
    ...[84, 84, 84],
  ]);
  draft.title(words.title, words.notes);
  const besideRow = draft.row;
  draft.skip(BESIDE_ROWS);
  const lucent = lucentTable(draft, words);
  const years = draft.table(
    [
      { title: words.years, key: "Year", look: "label", align: "Left" },
      fact("Revenue", columns.Revenue),
      fact("Provisions", words.provisions),
      share("Over", words.overRevenue),
    ],
    LUCENT_YEARS.map(({ year, revenue, provisions }) => (row: number) => [
      ...[year, revenue, provisions],
      `=C${row}/B${row}`,
    ]),
  );
  const nortel = nortelTable(draft, words);
  draft.section(words.bad, words.badNote);
  draft.table(
    [
      label("Company"),
      { ...fact("2000", words.end2000), format: FORMATS.share },
      { ...fact("2001", words.end2001), format: FORMATS.share },
      share("Rise", words.rise),
    ],
    BAD_LOANS.map(({ company, end2000, end2001 }) => (row: number) => [
      ...[company, end2000, end2001],
      `=C${row}-B${row}`,
    ]),
  );
  draft.section(words.nvidia, words.nvidiaNote);
  const nvidia = draft.table(
    [
      label("Date"),
      fact("Most", words.most),
      fact("Escrow", words.escrow),
      share("Secured", words.secured),
    ],
    NVIDIA_GUARANTEES.filter(({ date }) => date <= context.preset.asOf).map(
      ({ date, most, escrow }) =>
        (row: number) => [`'${date}`, most, escrow, `=IF(N(B${row})=0,"–",C${row}/B${row})`],
    ),
  );
  const now = draft.table(
    [label("Figure"), fact("Value", columns.Value), { key: "Unit", look: "unit" }],
    [
      [
        words.revenueNow,
        known(context, { value: NVIDIA_QUARTER.revenue, since: NVIDIA_QUARTER.date }),
        context.words.units["USD bn"],
      ],
      [
        words.receivablesNow,
        known(context, { value: NVIDIA_QUARTER.receivables, since: NVIDIA_QUARTER.date }),
        context.words.units["USD bn"],
      ],
      [words.quarter, 91, words.days],
      [words.months, 3, context.words.units.months],
    ],
  );
  const after = draft.row;
  draft.row = besideRow;
  besideTable(draft, context, { lucent, years, nvidia, now });
  draft.row = after;
  draft.freeze(2, 1);
  return {
    plan: draft.plan,
    lucent,
    nortel,
    nvidia,
    checks: historyChecks(context, { lucent, nortel, nvidia }),
  };
}

/** Heading, header, four rows and a blank one. */
const BESIDE_ROWS = 7;

type Words = TemplateContext["words"]["thenAndNow"];

function lucentTable(draft: SheetDraft, words: Words): Area {
  draft.section(words.lucent, words.lucentNote);
  const area = draft.table(
    [
      label("Date"),
      fact("Promised", words.promised),
      fact("Drawn", words.drawn),
      share("Share", words.drawnShare),
    ],
    LUCENT.map(({ date, committed, drawn }) => (row: number) => [
      `'${date}`,
      committed,
      drawn,
      `=C${row}/B${row}`,
    ]),
  );
  draft.chart({
    ...{ name: "Lucent", title: words.chart, type: "Line", seriesBy: "Columns", series: 2 },
    source: `B${area.headerRow}:C${area.lastRow}`,
    categories: `A${area.firstRow}:A${area.lastRow}`,
    ...{ valueTitle: draft.words.common.usdBn, valueFormat: "#,##0" },
    ...{ from: `A${draft.row}`, to: `E${draft.row + CHART_ROWS - 2}` },
  });
  draft.skip(CHART_ROWS);
  return area;
}

function nortelTable(draft: SheetDraft, words: Words): Area {
  draft.section(words.nortel, words.nortelNote);
  const first = draft.row + 1;
  const values = `$B$${first}:$B$${first + NORTEL_VALUE.length - 1}`;
  const area = draft.table(
    [label("Date"), fact("Value", draft.words.common.usdBn), share("Of its height", words.ofPeak)],
    NORTEL_VALUE.map(({ date, value }) => (row: number) => [
      `'${date}`,
      value,
      `=B${row}/MAX(${values})`,
    ]),
  );
  draft.chart({
    ...{ name: "Nortel", title: words.valueChart, type: "ColumnClustered" },
    ...{ seriesBy: "Columns", series: 1, source: `C${area.headerRow}:C${area.lastRow}` },
    categories: `A${area.firstRow}:A${area.lastRow}`,
    ...{ valueTitle: words.ofPeak, valueFormat: "0%" },
    ...{ from: `A${draft.row}`, to: `E${draft.row + CHART_ROWS - 2}` },
  });
  draft.skip(CHART_ROWS);
  return area;
}
