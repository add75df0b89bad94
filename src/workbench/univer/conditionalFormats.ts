import { ICommandService } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../book/book";
import type { ConditionalFormat } from "../book/conditionalFormat";
import { conditionalRule } from "./conditionalRule";

/**
 * Has Univer draw the book's conditional formats and follow their changes, those of one batch together: it would
 * start its calculation again for every rule it is given by itself.
 */
export function drawConditionalFormats(book: Book): void {
  const drawn = new Map<string, IConditionFormattingRule>();
  const pending = new Map<string, { sheetId: string; format: ConditionalFormat | null }>();
  book.conditionalFormats.subscribe(({ before, after }) => {
    const format = after ?? before;
    if (!format) return;
    if (pending.size === 0) setTimeout(flush, 0);
    pending.set(format.id, { sheetId: format.sheetId, format: after });
  });
  const flush = (): void => {
    for (const [id, { sheetId, format }] of pending) {
      const rule = format && conditionalRule(format);
      // A sheet may be gone by now, and Univer took its rules with it.
      if (book.workbook.getSheetBySheetId(sheetId)) {
        draw(book, sheetId, drawn.get(id) ?? null, rule);
      }
      if (rule) drawn.set(id, rule);
      else drawn.delete(id);
    }
    pending.clear();
  };
}

function draw(
  book: Book,
  sheetId: string,
  old: IConditionFormattingRule | null,
  rule: IConditionFormattingRule | null,
): void {
  const commands = book.injector.get(ICommandService);
  const run = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId: book.unitId, subUnitId: sheetId, ...params });
  };
  // Univer goes on with the formula and ranges that a rule was added with.
  if (old && rule && tested(old) === tested(rule)) {
    run(SetConditionalRuleMutation.id, { cfId: rule.cfId, rule });
    return;
  }
  if (old) run(DeleteConditionalRuleMutation.id, { cfId: old.cfId });
  if (rule) run(AddConditionalRuleMutation.id, { rule });
}

function tested({ ranges, rule }: IConditionFormattingRule): string {
  return JSON.stringify([ranges, { ...rule, style: null }]);
}
