import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { ExcelClass } from "../protocol/excelObject";
import { oneOf } from "./arguments";
import type { BookTarget } from "./make";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Calculation mode is kept but Univer always calculates; the add-in sets it only to put it back. */
const modes = new WeakMap<object, (typeof MODES)[number]>();

export const applicationClass = (): ExcelClass<BookTarget> => ({
  name: "Application",
  get: {
    CalculationMode: ({ book }) => modes.get(book) ?? "Automatic",
    CalculationState: () => "Done",
  },
  set: {
    CalculationMode: ({ book }, mode) => {
      modes.set(book, oneOf(mode, MODES));
    },
  },
  call: {
    Calculate: ({ book }) =>
      book.run(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      ),
    SuspendScreenUpdatingUntilNextSync: ({ book }) => {
      book.screen.hold();
    },
    SuspendApiCalculationUntilNextSync: ({ book }) => {
      book.suspension.hold();
    },
  },
});
