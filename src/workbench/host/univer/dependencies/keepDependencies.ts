import type { Injector } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { VALUES_ONLY } from "../valuesOnly";
import { KeptDependencies } from "./keptDependencies";

/** Formulas that are written the kept dependencies find themselves. */
const isKnown = (id: string): boolean => VALUES_ONLY.has(id) || id === SetRangeValuesMutation.id;

/** Has Univer keep what formulas depend on, until something has changed that may change that. */
export function keepDependencies(injector: Injector): void {
  const kept = injector.createInstance(KeptDependencies);
  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !isKnown(id)) kept.forget();
  });
  injector.get(IFormulaDependencyGenerator).generate = (withModel) => kept.generate(withModel);
}
