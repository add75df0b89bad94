import {
  ASSET_DECLINE,
  ASSET_VOLATILITY,
  MATURITIES,
  PROMISES,
} from "../../../deals/assumptions/credit";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import { known } from "../../ownInputs";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";

const CHART_ROWS = 14;
const input = { look: "input" as const, align: "Right" as const };

/** Debt by year of maturity; columns Year, Notes, Loans. */
export function wall(draft: SheetDraft, context: TemplateContext): Area {
  const { credit, common } = context.words;
  draft.section(credit.wall, credit.wallNote);
  const area = draft.table(
    [
      { title: "", key: "Year", look: "label", align: "Left" },
      { title: credit.columns.notes, key: "Notes", format: FORMATS.cents, ...input },
      { title: credit.columns.loans, key: "Loans", format: FORMATS.cents, ...input },
    ],
    MATURITIES.map(({ year, notes, loans }) => [
      year,
      ...[notes, loans].map((one) => (one === null ? common.notKnown : known(context, one))),
    ]),
  );
  draft.chart({
    ...{ name: "Refinancing wall", title: credit.wallChart, type: "ColumnStacked" },
    ...{ seriesBy: "Columns", series: 2, source: `B${area.headerRow}:C${area.lastRow}` },
    categories: `A${area.firstRow}:A${area.lastRow}`,
    ...{ valueTitle: common.usdBn, valueFormat: "#,##0" },
    ...{ from: `A${draft.row}`, to: `F${draft.row + CHART_ROWS - 2}` },
  });
  draft.skip(CHART_ROWS);
  return area;
}

/** Promises as puts; columns Promise, Asset, Promised, Cap, Volatility, Years, Called, Worth. */
export function guarantees(draft: SheetDraft, context: TemplateContext): Area {
  const { credit, common, columns } = context.words;
  draft.section(credit.guarantees, credit.guaranteesNote);
  const decline = `$B$${draft.row}`;
  draft.put(`A${draft.row}`, [[credit.decline, ASSET_DECLINE, credit.declineReason]]);
  draft.look(`A${draft.row}`, "label");
  draft.look(`B${draft.row}`, "input");
  draft.look(`C${draft.row}`, "source");
  draft.format(`B${draft.row}`, FORMATS.share);
  draft.row++;
  const figure = (key: string, title: string, format: string) => ({ title, key, format, ...input });
  return draft.table(
    [
      { title: "", key: "Promise", look: "label" },
      figure("Asset", credit.columns.asset, FORMATS.amount),
      figure("Promised", credit.columns.promised, FORMATS.amount),
      figure("Cap", credit.columns.cap, FORMATS.amount),
      figure("Volatility", credit.columns.volatility, FORMATS.share),
      figure("Years", columns.Years, FORMATS.year),
      figure("Called", credit.columns.called, FORMATS.share),
      {
        ...{ title: credit.columns.worth, key: "Worth", look: "result" as const },
        ...{ format: FORMATS.cents, align: "Right" as const },
      },
    ],
    PROMISES.filter(({ since }) => since <= context.preset.asOf).map(
      ({ promise, cap, years, called }) =>
        (row: number) => {
          const most = cap ?? common.notKnown;
          return [
            ...[credit.promises[promise], most, most, most, ASSET_VOLATILITY, years, called],
            `=IF(COUNT(B${row}:D${row})<COLUMNS(B${row}:D${row}),"–",OURO.RESIDUAL_GUARANTEE(B${row},C${row},E${row},F${row},${context.input("Risk_free_rate")},${decline},D${row},G${row}))`,
          ];
        },
    ),
  );
}
