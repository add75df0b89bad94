import type { IMutationInfo, IUndoRedoItem, Injector, Workbook } from "@univerjs/core";
import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import {
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { keepStyleRedo } from "./styleRedo";

/**
 * Univer's undo stack with groups. Its own batching undoes a group's first change first, which puts a cell
 * written twice back to the wrong value; here the last is undone first.
 */
export class GroupingUndo extends LocalUndoRedoService {
  #depth = 0;
  #activeSheet = "";
  #undo: IMutationInfo[] = [];
  #redo: IMutationInfo[] = [];

  /** Until the matching close, everything pushed becomes one step. Groups may nest. */
  open(workbook: Workbook): void {
    if (this.#depth === 0) this.#activeSheet = workbook.getActiveSheet().getSheetId();
    this.#depth += 1;
  }

  close(workbook: Workbook): void {
    this.#depth -= 1;
    if (this.#depth > 0 || this.#redo.length === 0) return;
    const undoMutations = [...this.#wayBack(workbook), ...this.#undo];
    const item = { unitID: workbook.getUnitId(), undoMutations, redoMutations: this.#redo };
    this.#undo = [];
    this.#redo = [];
    super.pushUndoRedo(item);
  }

  /**
   * Undoing may remove the sheet that is shown, and Univer's grid fails at the next change if it is not shown
   * another first: the one from which the group started.
   */
  #wayBack(workbook: Workbook): IMutationInfo[] {
    const subUnitId = this.#activeSheet;
    const removesSheet = this.#undo.some(({ id }) => id === RemoveSheetMutation.id);
    if (!removesSheet || !workbook.getSheetBySheetId(subUnitId)) return [];
    const params = { unitId: workbook.getUnitId(), subUnitId };
    return [{ id: SetWorksheetActiveOperation.id, params }];
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const redoMutations = item.redoMutations.map(keepStyleRedo);
    if (this.#depth === 0) {
      super.pushUndoRedo({ ...item, redoMutations });
      return;
    }
    this.#undo = [...item.undoMutations.filter(changesSheets), ...this.#undo];
    this.#redo.push(...redoMutations.filter(changesSheets));
  }
}

/** Selecting what is undone would show a sheet that undoing the rest of the group removes. */
function changesSheets({ id }: IMutationInfo): boolean {
  return id !== SetSelectionsOperation.id;
}

/** The service newUniver put in the place of Univer's. */
export function groupingUndo(injector: Injector): GroupingUndo {
  const undo: unknown = injector.get(IUndoRedoService);
  if (!(undo instanceof GroupingUndo)) throw new Error("Univer was not made by newUniver");
  return undo;
}
