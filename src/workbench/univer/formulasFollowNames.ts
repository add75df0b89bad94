import type { ICommandInfo, Injector, IUnitRange } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IDependencyManagerService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import { dirtyRanges } from "../functions/dirtyRanges";
import type { NamedFormula } from "./formulasWithNames";
import { formulasWithNames } from "./formulasWithNames";
import { ParsedFormulas } from "./parsedFormulas";

/**
 * Calculates the formulas that use a name after the name has changed. Univer 0.25.1 puts a name's content into a
 * formula when it first parses it and keeps the result: a formula entered before its name was defined, spelling it in
 * another case, or whose name's sheet was renamed would go on with what it found then.
 */
export function formulasFollowNames(injector: Injector, unitId: string): void {
  const parsed = new ParsedFormulas(injector);
  const commands = injector.get(ICommandService);
  const changed = new Set<string>();
  commands.onCommandExecuted((command) => {
    for (const name of changedNames(injector, unitId, command)) changed.add(name);
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    if (changed.size === 0) return;
    const formulas = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
    const users = formulasWithNames(formulas, changed);
    changed.clear();
    if (users.length === 0) return;
    parsed.forget(unitId, new Set(users.map(({ formula }) => formula)));
    forgetDependencies(injector, unitId, users);
    // The calculation about to start is told of the cells, so that it does not take a second one.
    const start = params as { dirtyRanges?: IUnitRange[] };
    start.dirtyRanges = [...(start.dirtyRanges ?? []), ...dirtyRanges(unitId, users)];
  });
}

function changedNames(
  injector: Injector,
  unitId: string,
  { id, params }: Readonly<ICommandInfo>,
): readonly string[] {
  if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) {
    return [(params as ISetDefinedNameMutationParam).name];
  }
  if (id !== SetWorksheetNameMutation.id) return [];
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  return Object.values(names).map(({ name }) => name);
}

/** Has Univer learn anew what these formulas depend on. */
function forgetDependencies(
  injector: Injector,
  unitId: string,
  users: readonly NamedFormula[],
): void {
  const dependencies = injector.get(IDependencyManagerService);
  for (const { sheetId, row, column } of users) {
    dependencies.removeFormulaDependency(unitId, sheetId, row, column);
  }
}
