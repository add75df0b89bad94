import { sheetWords } from "../../words/sheets/sheetWords";
import { WorkbookError } from "../workbookError";
import { findLiveCall } from "./findLiveCall";
import { probe } from "./probe";
import { outcomeContent } from "../../studies/cell";
import { stampText } from "../../studies/stampText";
import { keep, readKept } from "./store";
import { addStudySheet, freeSheetName, inStudy } from "./studySheet";
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
  const { studies } = await sheetWords(options.language ?? "en");
  const method = options.plan ?? (await planTable(request));
  const call = method.method === "live" ? method.call : null;
  return inStudy(async (run) => {
    const { context } = run;
    const numbers = call ? [] : await scanned(context, request, options);
    const name = await freeSheetName(run, studies.names.table);
    const { plan, body, stamp } = tablePlan(name, request, call, studies);
    if (call) {
      await addStudySheet(run, plan);
      return { sheet: name, method: "live" };
    }
    const rows = numbers.map((row) => row.map(outcomeContent));
    plan.blocks.push({ at: body.split(":")[0], rows });
    plan.blocks.push({ at: stamp, rows: [[stampText(studies, new Date(), true)]] });
    const sheetId = await addStudySheet(run, plan);
    const { result, down, across } = request;
    const stored = { sheetId, result, down: down.cell, across: across?.cell, body, stamp };
    keep(context, "tables", [...(await readKept(context, "tables")), stored]);
    await context.sync();
    return { sheet: name, method: "scan", gaps: gapsOf(request, numbers) };
  });
}

/** The combinations of inputs that have no result. */
function gapsOf({ down, across }: TableRequest, rows: readonly (readonly Outcome[])[]): string[] {
  return rows.flatMap((outcomes, r) =>
    outcomes.flatMap((outcome, c) => {
      if (typeof outcome === "number") return [];
      const atRow = `${down.cell.label} = ${down.values[r]}`;
      return [across ? `${atRow}, ${across.cell.label} = ${across.values[c]}` : atRow];
    }),
  );
}

/** The numbers of a table, a row for each value down. */
export async function scanned(
  context: Excel.RequestContext,
  { result, down, across }: TableRequest,
  options: StudyOptions,
): Promise<Outcome[][]> {
  const combinations = tableCombinations({ down, across });
  if (combinations.length === 0) throw new WorkbookError("not-a-number", down.cell.label);
  const inputs = tableInputs({ down, across });
  const outcomes = await probe(
    context,
    [result],
    inputs,
    { ...options, total: combinations.length },
    (ask) => ask(combinations),
  );
  const columns = across?.values.length ?? 1;
  return down.values.map((_, row) => outcomes.slice(row * columns, (row + 1) * columns).flat());
}
