import { cellCount, mapCells } from "../../formulaText/area";
import { formatCell, parseAddress } from "../../formulaText/addresses";
import type { SheetPlan } from "../../plan/sheetPlan";
import { englishWord } from "../../words/sheets/dataWords";
import { TEMPLATE_SHEETS, type SheetKey } from "../sheetKeys";
import type { TemplateNames } from "../templateNames";
import { plannedCells } from "./plannedCells";
import type { Cell } from "./sameContent";

/** An input of a model; sheet and cell are the same for all presets and languages. */
export interface ModelInput {
  sheet: SheetKey;
  cell: string;
  label: string;
  value: Cell;
}

/** What reads a cell of a sheet, by row and column from 0. */
type Reader = (row: number, column: number) => Cell;

/** The inputs of a template's sheets, the legs aside; `readers` answers with what a plan's cells hold. */
export function modelInputs(
  plans: readonly SheetPlan[],
  names: TemplateNames,
  readers: (plan: SheetPlan) => Reader = planned,
): ModelInput[] {
  return plans.flatMap((plan) => {
    const sheet = TEMPLATE_SHEETS.find((key) => names.sheets[key] === plan.name);
    // On the Deals sheet they are the legs.
    if (sheet === undefined || sheet === "Deals") return [];
    const read = readers(plan);
    return plan.looks.flatMap(({ range, look }) => {
      const area = look === "input" ? parseAddress(range)?.area : undefined;
      if (area === undefined || cellCount(area) > MOST_CELLS) return [];
      return mapCells(area, (row, column) => ({
        ...{ sheet, cell: formatCell(row, column), value: inEnglish(read(row, column)) },
        label: String(read(row, 0)),
      })).flat();
    });
  });
}

/** Words of the data as the English sheets have them, so that models in two languages compare. */
function inEnglish(cell: Cell): Cell {
  return typeof cell === "string" ? englishWord(cell) : cell;
}

/** No table of inputs is larger. */
const MOST_CELLS = 10_000;

function planned(plan: SheetPlan): Reader {
  const cells = plannedCells(plan);
  return (row, column) => cells.get(`${row},${column}`) ?? "";
}
