import { ExcelError, excelError } from "./errors";
import type { ExcelObject } from "./excelObject";
import { camelCase, isExcelObject } from "./excelObject";
import { SYNC } from "./faults";
import { Paths, type PathContext } from "./paths";
import { answerQuery } from "./query";
import type { References } from "./references";
import type { Action, ActionResult, Batch, BatchResponse, QueryInfo } from "./wire";
import { ActionType } from "./wire";

export interface BatchContext extends PathContext {
  /** Throws where a range has more cells than Excel hands over. */
  checkRead(cells: number): void;
}

/**
 * Carries out one context.sync(). Like Excel, it stops at the first failure and hands back
 * what was done before it.
 */
export async function runBatch(batch: Batch, context: BatchContext): Promise<BatchResponse> {
  const paths = new Paths(batch, context);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === 0) context.check(SYNC);
      results.push({ ActionId: action.Id, Value: await perform(action, paths, context, batch) });
    } catch (error) {
      const Location = await location(action, batch, paths);
      return { ...refusedBatch(error, Location, index), Results: results };
    }
  }
  const TraceIds = batch.Actions.filter(isTrace).map(({ Id }) => Id);
  return { Results: results, TraceIds };
}

/** What tells the client that nothing was done, or no more than its results. */
export function refusedBatch(error: unknown, Location = "", ActionIndex = 0): BatchResponse {
  const { code: Code, message: Message } = asExcelError(error);
  return { Results: [], Error: { Code, Message, Location, ActionIndex, HttpStatusCode: 400 } };
}

const isTrace = ({ ActionType: type }: Action): boolean => type === ActionType.Trace;

async function perform(
  action: Action,
  paths: Paths,
  context: BatchContext,
  batch: Batch,
): Promise<unknown> {
  if (isTrace(action)) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object && instantiated(object, context.references, batch.AutoKeepReference ?? false);
    case ActionType.Query:
      if (object && asksForCalculated(object, action.QueryInfo)) {
        context.checkRead(Number(object.get("CellCount")));
        await context.calculated();
      }
      return answerQuery(object, action.QueryInfo);
    case ActionType.Method:
      return object && callMethod(object, action, paths, context);
    case ActionType.SetProperty:
      if (object) await setProperty(object, action, context);
      return null;
    default:
      throw excelError(
        "ApiNotFound",
        `Workbench does not support action type ${action.ActionType}`,
      );
  }
}

const CALCULATED = /^(values|valueTypes|text|formulas|hasSpill)/i;

/** Only cells have something that is calculated: a sheet's name or a range's address need not wait. */
function asksForCalculated(object: ExcelObject, { Select = [] }: QueryInfo = {}): boolean {
  const isEverything = Select.length === 0;
  return (
    object.className === "Range" && (isEverything || Select.some((path) => CALCULATED.test(path)))
  );
}

function instantiated(object: ExcelObject, references: References, keep: boolean): unknown {
  const reference = keep && object.keepable ? { _ReferenceId: references.keep(object) } : {};
  return { ...object.identity(), ...reference };
}

async function callMethod(
  object: ExcelObject,
  action: Action,
  paths: Paths,
  context: BatchContext,
): Promise<unknown> {
  const { references } = context;
  if (action.Name === "_KeepReference") return references.keep(object);
  const args = await paths.readArguments(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") return references.remove(args[0]);
  context.check(`${object.className}.${camelCase(action.Name)}`);
  const value = await object.call(action.Name, args);
  return isExcelObject(value) ? value.identity() : (value ?? null);
}

async function setProperty(
  object: ExcelObject,
  action: Action,
  context: BatchContext,
): Promise<void> {
  context.check(`${object.className}.${camelCase(action.Name)}`);
  await object.set(action.Name, action.ArgumentInfo?.Arguments?.[0]);
}

function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return excelError("GeneralException", `The workbench failed: ${detail}`);
}

/** "Worksheet.name", or for a path that could not be followed the step that failed: "Worksheet.getRange". */
async function location(action: Action, batch: Batch, paths: Paths): Promise<string> {
  const object = await paths.resolve(action.ObjectPathId).catch(() => null);
  if (object && action.Name) return `${object.className}.${camelCase(action.Name)}`;
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  const parentId = path?.ParentObjectPathId;
  const parent = parentId ? await paths.resolve(parentId).catch(() => null) : null;
  const step = path?.Name ? camelCase(path.Name) : "getItem";
  return parent ? `${parent.className}.${step}` : step;
}
