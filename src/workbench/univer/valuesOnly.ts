import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/** Univer's name of the mutation, in a package that comes with its preset. */
const RICH_TEXT_EDITING = "doc.mutation.rich-text-editing";

/** Mutations that leave formulas, and what names, sheets and tables they may refer to, as they are. */
export const VALUES_ONLY: ReadonlySet<string> = new Set([
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  // The formula bar writes what it shows into a document of its own.
  RICH_TEXT_EDITING,
]);
