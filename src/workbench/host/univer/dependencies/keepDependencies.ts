import type { Injector } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import {
  IFormulaDependencyGenerator,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { KeptDependencies } from "./keptDependencies";

/** What changes values, or formulas cell by cell, which the kept dependencies compare themselves. */
const KNOWN: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
]);

/** Has Univer keep what formulas depend on, until something has changed that may change that. */
export function keepDependencies(injector: Injector): void {
  const kept = injector.createInstance(KeptDependencies);
  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !KNOWN.has(id)) kept.forget();
  });
  injector.get(IFormulaDependencyGenerator).generate = (withModel) => kept.generate(withModel);
}
