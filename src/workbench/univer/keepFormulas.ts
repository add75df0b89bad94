import type { ICellData, ICommandInfo, Injector, Nullable, Workbook } from "@univerjs/core";
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { IFormulaData } from "@univerjs/engine-formula";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type {
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { VALUES_ONLY } from "./valuesOnly";

type Formulas = ReturnType<FormulaDataModel["getSheetFormulaData"]>;
/** By the id of the sheet. */
type Sheets = Map<string, Formulas>;

/**
 * Keeps the list of the workbook's formulas until a formula changes, or something that formulas may lead to: a name, a
 * sheet, a table. Univer 0.25.1 reads every cell of every sheet for it at each calculation, and for each sheet that comes,
 * goes or is renamed; here only those of the sheets whose own formulas have changed. As long as it is the same list, the
 * formulas depend on the same cells.
 */
export function keepFormulas(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const sheets: Sheets = new Map();
  let kept: IFormulaData | null = null;
  model.getFormulaData = () => {
    kept ??= Object.fromEntries(
      instances
        .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)
        .map((workbook) => [workbook.getUnitId(), formulasOf(model, workbook, sheets)]),
    );
    return kept;
  };
  const forget = (command: Readonly<ICommandInfo>): void => {
    if (changesFormulas(command, sheets)) kept = null;
  };
  const commands = injector.get(ICommandService);
  // Before, because others that listen read the list when they hear of the change.
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
}

function formulasOf(model: FormulaDataModel, workbook: Workbook, sheets: Sheets) {
  const unitId = workbook.getUnitId();
  return Object.fromEntries(
    workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const formulas = sheets.get(id) ?? model.getSheetFormulaData(unitId, id);
      sheets.set(id, formulas);
      return [id, formulas];
    }),
  );
}

/** Univer's mutations of sheets; those of names, tables and of the workbench change no cell. */
const OF_SHEETS = "sheet.mutation.";

/** Of these a sheet that goes has one for each of its rules. */
const LEAVES_CELLS: ReadonlySet<string> = new Set([
  AddConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
  SetWorksheetNameMutation.id,
]);

/** Whether the list is another after a command; drops the sheets whose formulas are. */
function changesFormulas({ id, type, params }: ICommandInfo, sheets: Sheets): boolean {
  if (type !== CommandType.MUTATION || VALUES_ONLY.has(id)) return false;
  switch (id) {
    case SetRangeValuesMutation.id: {
      const change = params as ISetRangeValuesMutationParams;
      return touchesFormulas(change, sheets) && sheets.delete(change.subUnitId);
    }
    case InsertSheetMutation.id:
      sheets.delete((params as IInsertSheetMutationParams).sheet.id);
      return true;
    case RemoveSheetMutation.id:
      sheets.delete((params as IRemoveSheetMutationParams).subUnitId);
      return true;
    default:
      if (id.startsWith(OF_SHEETS) && !LEAVES_CELLS.has(id)) sheets.clear();
      return true;
  }
}

function touchesFormulas({ subUnitId, cellValue }: ISetRangeValuesMutationParams, sheets: Sheets) {
  const formulas: Formulas | undefined = sheets.get(subUnitId);
  const rows = (cellValue ?? {}) as Record<string, Nullable<Record<string, Nullable<ICellData>>>>;
  return Object.entries(rows).some(([row, cells]) =>
    Object.entries(cells ?? {}).some(([column, cell]) => {
      if (cell?.f || cell?.si) return true;
      const mayClear = !cell || cell.f !== undefined || cell.si !== undefined;
      return mayClear && Boolean(formulas?.[Number(row)]?.[Number(column)]);
    }),
  );
}
