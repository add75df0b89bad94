import { textContent } from "../plan/content";
import { presetDeals, type PresetId } from "../deals/presets";
import type { Area } from "../plan/area";
import type { Content } from "../plan/sheetPlan";
import { contentIn, optionsIn } from "./dataWords";
import { DEAL_DATA, type DealField, type LegData } from "./legCells";
import { DEAL_COLUMNS, dealsSheet, legFormulas } from "./sheets/dealsSheet";
import { inputsSheet } from "./sheets/inputsSheet";
import { templateContext } from "./templateContext";
import type { TemplateNames } from "./templateNames";
import type { Cell } from "./update/sameContent";
import type { Language } from "../words/language";
import { englishWord } from "../words/sheets/dataWords";
import { english } from "../words/sheets/en";

/** Where the legs of a template stand, and what a row of them consists of. */
export interface LegArea {
  area: Area;
  /** Every column of a new row, its formulas included, by the row's number on the sheet. */
  contents: (leg: LegData, row: number) => Cell[];
  /** One field of a leg as the sheet writes it. */
  content: (field: DealField, content: Content) => Content;
  /** What a cell of a column may hold, separated by commas; by the options in English. */
  options: (options: string) => string;
  /** The data columns of a row that was read from the sheet, with the words of the data in English. */
  data: (cells: readonly Cell[]) => LegData;
}

/**
 * Cells stand in the same places in every language.
 *
 * @param language  of the words of the data on the sheet
 */
export function legArea(preset: PresetId, names: TemplateNames, language: Language): LegArea {
  const context = templateContext(preset, presetDeals(preset), names, english);
  const inputs = inputsSheet(context);
  const titles = DEAL_COLUMNS.map(({ key }) => key);
  const content = <T extends Cell | Content>(field: string, one: T): T | string =>
    isWord(field) || isFormula(one) ? contentIn(language, one) : one;
  return {
    content,
    options: (options) => optionsIn(language, options),
    area: dealsSheet(context, inputs).legs,
    contents: (leg, row) => {
      const all: Record<string, Cell | Content> = {
        ...plainTexts(leg),
        ...legFormulas(row, context, inputs),
      };
      return titles.map((title) => content(title, all[title]));
    },
    data: (cells) =>
      Object.fromEntries(
        DEAL_DATA.map((field) => {
          const cell = cells[titles.indexOf(field)];
          return [field, typeof cell === "string" && isWord(field) ? englishWord(cell) : cell];
        }),
      ) as LegData,
  };
}

/** Whether a column holds words of a list; the others hold numbers, names and texts. */
function isWord(field: string): boolean {
  return DEAL_COLUMNS.some(({ key, options }) => key === field && options !== undefined);
}

function isFormula(content: Cell | Content): boolean {
  return typeof content === "string" && content.startsWith("=");
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
