import type { IMutationInfo, IUndoRedoItem, Injector } from "@univerjs/core";
import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";

/**
 * Univer's undo stack with groups. Its own batching undoes a group's first change first, which puts a cell
 * written twice back to the wrong value; here the last is undone first.
 */
export class GroupingUndo extends LocalUndoRedoService {
  #depth = 0;
  #undo: IMutationInfo[] = [];
  #redo: IMutationInfo[] = [];

  /** Until the matching close, everything pushed becomes one step. Groups may nest. */
  open(): void {
    this.#depth += 1;
  }

  close(unitID: string): void {
    this.#depth -= 1;
    if (this.#depth > 0 || this.#redo.length === 0) return;
    const item = { unitID, undoMutations: this.#undo, redoMutations: this.#redo };
    this.#undo = [];
    this.#redo = [];
    super.pushUndoRedo(item);
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#depth === 0) {
      super.pushUndoRedo(item);
      return;
    }
    this.#undo = [...item.undoMutations, ...this.#undo];
    this.#redo.push(...item.redoMutations);
  }
}

/** The service newUniver put in the place of Univer's. */
export function groupingUndo(injector: Injector): GroupingUndo {
  const undo: unknown = injector.get(IUndoRedoService);
  if (!(undo instanceof GroupingUndo)) throw new Error("Univer was not made by newUniver");
  return undo;
}
