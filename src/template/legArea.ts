import { textContent } from "../plan/content";
import { presetDeals, type PresetId } from "../deals/presets";
import type { Area } from "../plan/area";
import type { Content } from "../plan/sheetPlan";
import { DEAL_DATA, type LegData } from "./legCells";
import { DEAL_COLUMNS, dealsSheet, legFormulas } from "./sheets/dealsSheet";
import { inputsSheet } from "./sheets/inputsSheet";
import { templateContext } from "./templateContext";
import type { TemplateNames } from "./templateNames";
import type { Cell } from "./update/sameContent";
import { english } from "../words/sheets/en";

/** Where the legs of a template stand, and what a row of them consists of. */
export interface LegArea {
  area: Area;
  /** Every column of a new row, its formulas included, by the row's number on the sheet. */
  contents: (leg: LegData, row: number) => Cell[];
  /** The data columns of a row that was read from the sheet. */
  data: (cells: readonly Cell[]) => LegData;
}

/** Cells stand in the same places in every language. */
export function legArea(preset: PresetId, names: TemplateNames): LegArea {
  const context = templateContext(preset, presetDeals(preset), names, english);
  const inputs = inputsSheet(context);
  const titles = DEAL_COLUMNS.map(({ key }) => key);
  return {
    area: dealsSheet(context, inputs).legs,
    contents: (leg, row) => {
      const all: Record<string, Cell | Content> = {
        ...plainTexts(leg),
        ...legFormulas(row, context, inputs),
      };
      return titles.map((title) => all[title]);
    },
    data: (cells) =>
      Object.fromEntries(
        DEAL_DATA.map((field) => [field, cells[titles.indexOf(field)]]),
      ) as LegData,
  };
}

/** The data of a leg as it is written, so that no text of a user's file runs as a formula. */
function plainTexts(leg: LegData): LegData {
  return Object.fromEntries(
    DEAL_DATA.map((field) => {
      const content = leg[field];
      return [field, typeof content === "string" ? textContent(content) : content];
    }),
  ) as LegData;
}
