import type { ICellData, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../book/book";

type ReadCell = (row: number, column: number) => Nullable<ICellData>;

/** What of Univer's view model makes the reader of a rule; its types keep it to themselves. */
interface RuleReaders {
  _createRuleCalculateUnitInstance: (
    unitId: string,
    sheetId: string,
    rule: IConditionFormattingRule,
  ) => { _context: { getCellValue: ReadCell } } | undefined;
}

/**
 * Lets colour scales and comparisons see the values that formulas spill. Univer 0.25.1 reads the cells under them,
 * which are empty but for the formula's own, and does not look again when a table spills anew.
 */
export function formatSpills(book: Book): void {
  const { injector, unitId } = book;
  const view = injector.get(ConditionalFormattingViewModel);
  const readers = view as unknown as RuleReaders;
  const create = readers._createRuleCalculateUnitInstance.bind(view);
  readers._createRuleCalculateUnitInstance = (unit, sheetId, rule) => {
    const reader = create(unit, sheetId, rule);
    if (reader === undefined) return reader;
    const under = reader._context.getCellValue;
    reader._context.getCellValue = (row, column) =>
      book.formulas.getArrayFormulaCellData()[unit]?.[sheetId]?.[row]?.[column] ??
      under(row, column);
    return reader;
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const model = injector.get(ConditionalFormattingRuleModel);
    for (const sheet of book.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      for (const { cfId, rule } of model.getSubunitRules(unitId, sheetId) ?? []) {
        // Formulas are calculated by the engine, which knows what is spilled.
        const isFormula =
          rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
        if (!isFormula) view.markRuleDirty(unitId, sheetId, cfId);
      }
    }
  });
}
