import type { ICommandInfo, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** What the controller does when its 100 ms are over; Univer 0.25.1 has no public way to ask for it sooner. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(one: IFormulaDirtyData, other: IFormulaDirtyData): IFormulaDirtyData;
}

const triggerOf = (injector: Injector): Trigger =>
  injector.get(TriggerCalculationController) as unknown as Trigger;

/** Whether something has changed that Univer has not begun to calculate. */
export function isWaiting(injector: Injector): boolean {
  return triggerOf(injector)._waitingCommandQueue.length > 0;
}

/**
 * Keeps Univer from starting on its own: while it calculates it would stop that for the change and begin anew, and forget
 * the change where the calculation comes to its end just then.
 */
export function postpone(injector: Injector): void {
  clearTimeout(triggerOf(injector)._setTimeoutKey);
}

/** Starts the calculation that Univer would start 100 ms after the last change; none may be running. */
export function startAtOnce(injector: Injector): void {
  const trigger = triggerOf(injector);
  const changes = trigger._waitingCommandQueue;
  if (changes.length === 0) return;
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(changes));
  trigger._executingDirtyData = dirty;
  trigger._waitingCommandQueue = [];
  const { id } = SetFormulaCalculationStartMutation;
  injector.get(ICommandService).syncExecuteCommand(id, { ...dirty }, { onlyLocal: true });
}
