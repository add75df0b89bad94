import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { isWaiting, postpone } from "./startAtOnce";

type Conversions = ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]>;

/** An add-in that writes batch after batch is back with the next one sooner than this. */
const QUIET_MILLISECONDS = 250;

/**
 * Holds Univer's calculation back while an add-in that asked for it writes, and calculates everything
 * once when it has done. Univer would begin anew with every batch: it starts 100 ms after a change.
 */
export class Suspension {
  readonly #held: Conversions = new Map();
  #isHolding = false;
  #isDirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A batch may end after the workbook was closed. */
  #isClosed = false;

  constructor(private readonly injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (this.#held.has(id)) this.#isDirty = true;
    });
  }

  get isHolding(): boolean {
    return this.#isHolding;
  }

  hold(): void {
    if (this.#isHolding) return;
    this.#isHolding = true;
    // Univer asks what a change means only when it is about to calculate, and would find no answer meanwhile.
    if (isWaiting(this.injector)) this.#isDirty = true;
    // It would look at every formula all the same.
    postpone(this.injector);
    const conversions = this.injector.get(IActiveDirtyManagerService).getDirtyConversionMap();
    for (const [id, conversion] of conversions) this.#held.set(id, conversion);
    conversions.clear();
  }

  /** A batch has begun: whatever was about to be calculated can wait for it. */
  wait(): void {
    clearTimeout(this.#timer);
  }

  /** A batch is done: calculates unless another follows. */
  releaseSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#isHolding || this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.release();
    }, QUIET_MILLISECONDS);
  }

  /** The workbook is closed: there is nothing left to calculate. */
  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
  }

  release(): void {
    clearTimeout(this.#timer);
    if (!this.#isHolding) return;
    const conversions = this.injector.get(IActiveDirtyManagerService);
    for (const [id, conversion] of this.#held) conversions.register(id, conversion);
    this.#held.clear();
    this.#isHolding = false;
    if (!this.#isDirty) return;
    this.#isDirty = false;
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
  }
}
