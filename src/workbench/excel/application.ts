import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { ExcelClass } from "../protocol/excelObject";
import { oneOf } from "./arguments";
import type { BookTarget } from "./make";

const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;
const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Calculation mode is kept but Univer always calculates; the add-in sets it only to put it back. */
const modes = new WeakMap<object, (typeof MODES)[number]>();

export const applicationClass = (): ExcelClass<BookTarget> => ({
  name: "Application",
  get: {
    CalculationMode: ({ book }) => modes.get(book) ?? "Automatic",
    CalculationState: ({ book }) => book.calculationState(),
  },
  set: {
    CalculationMode: ({ book }, mode) => {
      modes.set(book, oneOf(mode, MODES));
    },
  },
  call: {
    // What has changed is calculated anyway; what is volatile is so now.
    Calculate: async ({ book }, type) => {
      const forceCalculation = oneOf(type ?? "Recalculate", CALCULATIONS) !== "Recalculate";
      if (forceCalculation) book.forgetAnswers();
      await book.run(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation },
        { onlyLocal: true },
      );
    },
    SuspendScreenUpdatingUntilNextSync: ({ book }) => {
      book.screen.hold();
    },
    SuspendApiCalculationUntilNextSync: ({ book }) => {
      book.suspension.hold();
    },
  },
});
