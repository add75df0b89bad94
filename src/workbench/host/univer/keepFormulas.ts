import type { ICellData, ICommandInfo, Injector, Nullable } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { IFormulaData } from "@univerjs/engine-formula";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { VALUES_ONLY } from "./valuesOnly";

/**
 * Keeps the list of the workbook's formulas until a formula changes, or something that formulas may lead to: a name, a
 * sheet, a table. Univer 0.25.1 reads every cell of every sheet for it at each calculation. As long as it is the same list,
 * the formulas depend on the same cells.
 */
export function keepFormulas(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const collect = model.getFormulaData.bind(model);
  let kept: IFormulaData | null = null;
  model.getFormulaData = () => (kept ??= collect());
  const forget = (command: Readonly<ICommandInfo>): void => {
    if (kept && changesFormulas(command, kept)) kept = null;
  };
  const commands = injector.get(ICommandService);
  // Before, because others that listen read the list when they hear of the change.
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
}

function changesFormulas({ id, type, params }: ICommandInfo, kept: IFormulaData): boolean {
  if (type !== CommandType.MUTATION || VALUES_ONLY.has(id)) return false;
  if (id !== SetRangeValuesMutation.id) return true;
  const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  const formulas = kept[unitId]?.[subUnitId];
  const rows = (cellValue ?? {}) as Record<string, Nullable<Record<string, Nullable<ICellData>>>>;
  return Object.entries(rows).some(([row, cells]) =>
    Object.entries(cells ?? {}).some(([column, cell]) => {
      if (cell?.f || cell?.si) return true;
      const mayClear = !cell || cell.f !== undefined || cell.si !== undefined;
      return mayClear && Boolean(formulas?.[Number(row)]?.[Number(column)]);
    }),
  );
}
