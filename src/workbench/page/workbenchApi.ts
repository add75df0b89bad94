import type { Host } from "../host";
import type { CellValue } from "../book/cellValue";
import type { Fault } from "../protocol/faults";
import { pause } from "../univer/calculation";
import type { Pane } from "./pane";
import { signal } from "./signal";

/** `window.workbench`: what an end-to-end test does to and learns from the workbook, beside what it sees. */
export interface Workbench {
  /** Resolves once the add-in's page is loaded and its functions are known, and whenever nothing is left to do since. */
  idle(): Promise<void>;
  /** Values as Range.values has them: an empty cell is "", an error its text. */
  read(sheet: string, address: string): CellValue[][];
  /** A user's edit: a 2-D array of the address's shape or one value for all; undoable. */
  write(sheet: string, address: string, values: unknown): Promise<void>;
  /** The text behind a custom function's error, or null. */
  errorMessage(sheet: string, cell: string): string | null;
  sheetNames(): string[];
  activeSheet(): string;
  select(sheet: string, address: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Makes the next such call of the add-in fail, e.g. "Range.values" or "WorksheetCollection.add". */
  failNext(call: string, fault?: Partial<Fault>, skip?: number): void;
}

export function createWorkbench(host: Host, pane: Pane): Workbench & { markReady(): void } {
  const ready = signal();
  const idle = async (): Promise<void> => {
    await ready.happened;
    do {
      while (pane.runningCommands > 0) await pause();
      await host.idle();
    } while (pane.runningCommands > 0);
  };
  return {
    idle,
    markReady: () => {
      ready.happen();
    },
    read: (sheet, address) => host.read(sheet, address),
    write: (sheet, address, values) => host.write(sheet, address, values),
    errorMessage: (sheet, cell) => host.errorMessage(sheet, cell),
    sheetNames: () => host.sheetNames(),
    activeSheet: () => host.book.activeSheet.getName(),
    select: (sheet, address) => host.select(sheet, address),
    undo: () => host.undo(),
    redo: () => host.redo(),
    failNext: (call, fault, skip) => {
      host.failNext(call, fault, skip);
    },
  };
}
