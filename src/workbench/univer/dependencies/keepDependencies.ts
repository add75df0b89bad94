import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { KeptDependencies } from "./keptDependencies";

/** Has Univer keep what formulas depend on, until something has changed that may change that. */
export function keepDependencies(injector: Injector): KeptDependencies {
  const kept = injector.createInstance(KeptDependencies);
  injector.get(IFormulaDependencyGenerator).generate = (withModel) => kept.generate(withModel);
  return kept;
}
