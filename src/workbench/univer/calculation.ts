import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Book } from "../book/book";
import type { KeptDependencies } from "./dependencies/keptDependencies";
import { SpillSizes } from "./spillSizes";
import { postpone, startAtOnce } from "./startAtOnce";

const STYLE_ONLY: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
const POLL_MILLISECONDS = 5;

/**
 * Knows whether the formula engine has work. Univer starts a calculation 100 ms after the last change that asks
 * for one, and offers no word for "changed but not started", so the conditions of its trigger are repeated here.
 */
export class Calculation {
  #isScheduled = false;
  #isRunning = false;
  /** A name that passes from sheet to sheet leaves Univer with values of the one that had it meanwhile. */
  #isRenamed = false;
  /** What was calculated again after the last calculation. */
  #repeated = "";

  constructor(
    private readonly book: Book,
    dependencies: KeptDependencies,
  ) {
    const spills = new SpillSizes(book.formulas);
    const commands = book.injector.get(ICommandService);
    const dirty = book.injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetWorksheetNameMutation.id) this.#isRenamed = true;
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#isScheduled = false;
        this.#isRunning = true;
      } else if (dirty.get(command.id) && !isIgnored(command, options)) {
        this.#isScheduled = true;
        // Univer's own listener sets its timer.
        if (this.#isRunning) {
          queueMicrotask(() => {
            if (!book.isClosed) postpone(book.injector);
          });
        }
      }
    });
    book.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
      const grown = dependencies.grown();
      // Univer applies the results in the microtasks after this.
      setTimeout(() => {
        this.#isRunning = false;
        if (book.isClosed) return;
        const dirtyRanges = [...grown, ...spills.left()];
        // The same cells a second time bring nothing new: where references follow the values, there would be no end.
        const key = dirtyRanges.length > 0 ? JSON.stringify(dirtyRanges) : "";
        const isNew = key !== "" && key !== this.#repeated;
        this.#repeated = isNew ? key : "";
        if (isNew) this.#again({ dirtyRanges });
        if (this.#isRenamed && !this.#isScheduled) {
          this.#isRenamed = false;
          this.#again({ forceCalculation: true });
        }
        this.hurry();
      }, 0);
    });
  }

  #again(what: object): void {
    this.book.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], ...what },
        { onlyLocal: true },
      );
  }

  get isPending(): boolean {
    return this.#isScheduled || this.#isRunning || this.book.suspension.isHolding;
  }

  /** Somebody waits: what is scheduled begins at once, unless calculation is suspended. */
  hurry(): void {
    const isHeld = this.#isRunning || this.book.suspension.isHolding;
    if (this.#isScheduled && !isHeld && !this.book.isClosed) startAtOnce(this.book.injector);
  }

  async settled(): Promise<void> {
    this.book.suspension.release();
    while (this.isPending) {
      this.hurry();
      await pause();
    }
  }
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
}

function isIgnored(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (command.params ?? {}) as { trigger?: unknown };
  return options?.onlyLocal === true || STYLE_ONLY.has(trigger);
}
