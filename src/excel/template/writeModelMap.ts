import { parseAddress } from "../../formulaText/addresses";
import { cellCount } from "../../formulaText/area";
import { modelMap, type UsedCells } from "../../studies/modelMap";
import { modelMapPlan } from "../../studies/modelMapPlan";
import { templatePlans } from "../../template/template";
import type { Language } from "../../words/language";
import { sheetWords } from "../../words/sheets/sheetWords";
import { addStudySheet, freeSheetName, inStudy } from "../studies/studySheet";
import { WorkbookError } from "../workbookError";
import { wordsOf } from "../../words/sheets/sheetWords";
import { findTemplate, sheetOf } from "./findTemplate";

/** The sheet that was written, and how many cells it found unlike their neighbours. */
export interface WrittenMap {
  sheet: string;
  odd: number;
}

/**
 * Maps the workbook on a new sheet: what each sheet holds, which reads which, the cells unlike their neighbours.
 *
 * @throws WorkbookError
 */
export async function writeModelMap(language: Language): Promise<WrittenMap> {
  const words = await sheetWords(language);
  return inStudy(async (run) => {
    const { context } = run;
    const inputs = await inputsOfTemplate(context);
    const { worksheets, names, tables } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true });
    tables.load({ name: true, worksheet: { name: true } });
    await context.sync();
    const read = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load({ formulas: true, rowIndex: true, columnIndex: true });
      return { name: sheet.name, used };
    });
    await context.sync();
    const leads = new Map([
      ...names.items.map((item) => [item.name.toLowerCase(), sheetOf(item)] as const),
      ...tables.items.map((table) => [table.name.toLowerCase(), table.worksheet.name] as const),
    ]);
    const map = modelMap(
      read.map(({ name, used }): UsedCells => ({
        name,
        ...(used.isNullObject
          ? { row: 0, column: 0, formulas: [] }
          : {
              row: used.rowIndex,
              column: used.columnIndex,
              formulas: used.formulas as UsedCells["formulas"],
            }),
        inputs: inputs.get(name),
      })),
      leads,
    );
    const name = await freeSheetName(run, words.studies.map.title);
    await addStudySheet(run, modelMapPlan(name, map, words.studies));
    return { sheet: name, odd: map.odd.length };
  });
}

/** How many cells of each sheet the template means to be changed; empty where the workbook holds no template. */
async function inputsOfTemplate(context: Excel.RequestContext): Promise<Map<string, number>> {
  try {
    const template = await findTemplate(context);
    const plans = templatePlans(template.preset, template.names, await wordsOf(template));
    return new Map(
      plans.map(({ name, looks }) => [
        name,
        looks
          .filter(({ look }) => look === "input")
          .reduce((sum, { range }) => sum + cellsOf(range), 0),
      ]),
    );
  } catch (error) {
    if (error instanceof WorkbookError) return new Map();
    throw error;
  }
}

function cellsOf(range: string): number {
  const address = parseAddress(range);
  return address === null ? 0 : cellCount(address.area);
}
