import { parseDealsTable } from "../../deals/import";
import type { LegRow } from "../../deals/legRows";
import type { ModelFacts } from "../../deals/modelFile";
import { legArea } from "../../template/legArea";
import { templatePlans } from "../../template/template";
import { modelInputs } from "../../template/update/inputCells";
import type { Cell } from "../../template/update/sameContent";
import { inExcel } from "../inExcel";
import { readAnswers } from "../studies/changeEffects";
import { WorkbookError } from "../workbookError";
import { wordsOf } from "../../words/sheets/sheetWords";
import { findTemplate } from "./findTemplate";
import { dealsTable } from "./readDeals";

/** A model as it is compared with another. */
export interface ReadModel extends ModelFacts {
  legs: LegRow[];
}

/** The inputs and answers of the loaded template, for an exported file. */
export function readModelFacts(): Promise<ModelFacts> {
  return inExcel({ waitForEdit: true }, async (context) => {
    const { preset, inputs, answers } = await readModel(context);
    return { preset, inputs, answers };
  });
}

/** @throws WorkbookError "no-template", "incomplete"; "no-deals" where legs on the Deals sheet cannot be read */
export async function readModel(context: Excel.RequestContext): Promise<ReadModel> {
  const template = await findTemplate(context);
  const { preset, names, data } = template;
  const plans = templatePlans(preset, names, await wordsOf(template));
  const table = await dealsTable(context, legArea(preset, names, data));
  const { rows: legs, problems } = parseDealsTable(table);
  if (problems.length > 0) throw new WorkbookError("no-deals", names.sheets.Deals);
  const read = new Map(
    plans.map((plan) => {
      const used = context.workbook.worksheets.getItem(plan.name).getUsedRange();
      used.load({ formulas: true, rowIndex: true, columnIndex: true });
      return [plan.name, used] as const;
    }),
  );
  const [cover] = plans.filter(({ name }) => name === names.sheets.Cover);
  const answers = await readAnswers(context, cover);
  const inputs = modelInputs(plans, names, ({ name }) => {
    const used = read.get(name);
    return (row, column): Cell =>
      used === undefined
        ? ""
        : ((used.formulas as Cell[][])[row - used.rowIndex]?.[column - used.columnIndex] ?? "");
  });
  return {
    ...{ preset, inputs, legs },
    answers: answers.map(({ address, label, value }) => ({
      ...{ cell: address, label, value: Number(value) },
    })),
  };
}
