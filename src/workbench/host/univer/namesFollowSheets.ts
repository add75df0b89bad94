import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetWorksheetNameMutation } from "@univerjs/sheets";

/**
 * When a sheet is renamed Univer 0.25.1 rewrites the defined names that refer to it, but keeps the parsed formulas that
 * use them, which then look for the old sheet.
 */
export function namesFollowSheets(injector: Injector, unitId: string): void {
  const commands = injector.get(ICommandService);
  const names = injector.get(IDefinedNamesService);
  commands.onCommandExecuted(({ id }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const used = Object.values(names.getDefinedNameMap(unitId) ?? {}).map(({ name }) => name);
    if (used.length === 0) return;
    injector.get(IFunctionService).deleteFormulaAstCacheKey(...used);
    const params = { commands: [], forceCalculation: true };
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  });
}
