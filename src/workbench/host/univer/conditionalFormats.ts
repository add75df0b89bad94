import { ICommandService } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../book/book";
import type { ConditionalFormat } from "../book/conditionalFormat";
import type { RecordChange } from "../book/records";
import { conditionalRule } from "./conditionalRule";

/** Has Univer draw the book's conditional formats and follow their changes. */
export function drawConditionalFormats(book: Book): void {
  book.conditionalFormats.subscribe((change) => {
    follow(book, change);
  });
}

function follow(book: Book, { before, after }: RecordChange<ConditionalFormat>): void {
  const sheetId = (after ?? before)?.sheetId;
  const commands = book.injector.get(ICommandService);
  const run = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId: book.unitId, subUnitId: sheetId, ...params });
  };
  const old = before && conditionalRule(before);
  const rule = after && conditionalRule(after);
  // Univer goes on with the formula and ranges that a rule was added with.
  if (old && rule && JSON.stringify(tested(old)) === JSON.stringify(tested(rule))) {
    run(SetConditionalRuleMutation.id, { cfId: rule.cfId, rule });
    return;
  }
  if (old) run(DeleteConditionalRuleMutation.id, { cfId: old.cfId });
  if (rule) run(AddConditionalRuleMutation.id, { rule });
}

function tested({ ranges, rule }: NonNullable<ReturnType<typeof conditionalRule>>): unknown {
  return [ranges, { ...rule, style: null }];
}
