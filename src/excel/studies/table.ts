import { inExcel } from "../inExcel";
import { catalogueOf } from "../../words/sheets/catalogueOf";
import { WorkbookError } from "../workbookError";
import { findLiveCall } from "./findLiveCall";
import { probe } from "./probe";
import { stampText } from "../../studies/stampText";
import { keep, readKept } from "./store";
import { addStudySheet, freeSheetName } from "./studySheet";
import { tableCombinations, tableInputs, tablePlan } from "../../studies/tablePlan";
import type {
  Outcome,
  StudyOptions,
  StudyPlan,
  TableRequest,
  WrittenStudy,
} from "../../studies/types";

/** What a table would take: a formula where the result is one of its inputs, else a scan. */
export async function planTable(request: TableRequest): Promise<StudyPlan> {
  const call = await findLiveCall(request.result, tableInputs(request));
  return call
    ? { method: "live", recalculations: 0, call }
    : { method: "scan", recalculations: tableCombinations(request).length };
}

/**
 * Writes a table of the result over one input or two on a sheet of its own.
 *
 * @throws WorkbookError
 */
export async function writeTable(
  request: TableRequest,
  options: StudyOptions = {},
): Promise<WrittenStudy> {
  const { studies } = await catalogueOf(options.language ?? "en");
  const method = options.plan ?? (await planTable(request));
  const call = method.method === "live" ? method.call : null;
  const numbers = call ? [] : await scanned(request, options);
  const name = await freeSheetName("Sensitivity");
  const { plan, body, stamp } = tablePlan(name, request, call, studies);
  if (call) {
    await addStudySheet(plan);
    return { sheet: name, method: "live" };
  }
  plan.blocks.push({ at: body.split(":")[0], rows: numbers });
  plan.blocks.push({ at: stamp, rows: [[stampText(studies, new Date(), true)]] });
  const tables = await inExcel({}, (context) => readKept(context, "tables"));
  const { result, down, across } = request;
  await addStudySheet(plan, (context, sheetId) => {
    const kept = { sheetId, result, down: down.cell, across: across?.cell, body, stamp };
    keep(context, "tables", [...tables, kept]);
  });
  return { sheet: name, method: "scan" };
}

/** The numbers of a table, a row for each value down. */
export async function scanned(
  { result, down, across }: TableRequest,
  options: StudyOptions,
): Promise<Outcome[][]> {
  const combinations = tableCombinations({ down, across });
  if (combinations.length === 0) throw new WorkbookError("not-a-number", down.cell.label);
  const inputs = tableInputs({ down, across });
  const outcomes = await probe(
    [result],
    inputs,
    { ...options, total: combinations.length },
    (ask) => ask(combinations),
  );
  const columns = across?.values.length ?? 1;
  return down.values.map((_, row) => outcomes.slice(row * columns, (row + 1) * columns).flat());
}
