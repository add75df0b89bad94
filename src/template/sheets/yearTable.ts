import type { Area } from "../../plan/area";
import type { SheetDraft } from "../sheetDraft";
import type { Look } from "../../plan/sheetPlan";
import { columnLetter } from "../../plan/sheetPlan";
import { YEAR_KEYS, type FlowsSheet } from "./flowsSheet";

/** A row by year: one formula, made for each year from its number and the cell of its header. */
export interface YearRow {
  label: string;
  at: (i: number, year: string) => string;
  format: string;
  look?: Look;
  unit: string;
  note: string;
}

/** A table with a column for each year of the horizon; columns Label, YEAR_KEYS, Total if asked for, Unit, Note. */
export function yearTable(
  draft: SheetDraft,
  flows: FlowsSheet,
  { total }: { total: boolean },
  rows: readonly YearRow[],
): Area {
  const header = draft.row;
  const first = columnLetter(1);
  const last = columnLetter(YEAR_KEYS.length);
  const area = draft.table(
    [
      { title: draft.words.common.usdBnUnlessUnitSays, key: "Label", look: "label" },
      ...YEAR_KEYS.map((key, i) => ({
        title: `=${flows.year(i)}`,
        key,
        align: "Right" as const,
      })),
      ...(total
        ? [
            {
              title: draft.words.dealsDetail.total,
              key: "Total",
              look: "total" as const,
              align: "Right" as const,
            },
          ]
        : []),
      { key: "Unit", look: "unit" },
      { title: draft.words.common.whatSays, key: "Note", look: "source" },
    ],
    rows.map(({ label, at, unit, note }) => (row: number) => [
      label,
      ...YEAR_KEYS.map((_, i) => at(i, `${columnLetter(1 + i)}$${header}`)),
      ...(total ? [`=SUM(${first}${row}:${last}${row})`] : []),
      unit,
      note,
    ]),
  );
  const lastNumber = columnLetter(YEAR_KEYS.length + (total ? 1 : 0));
  rows.forEach(({ format, look }, i) => {
    const row = area.firstRow + i;
    draft.format(`${first}${row}:${lastNumber}${row}`, format);
    if (look !== undefined) draft.look(`${first}${row}:${last}${row}`, look);
  });
  draft.format(`${first}${header}:${last}${header}`, "0");
  return area;
}
