import { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "../book/book";
import { selection } from "../book/selection";

const MOVES: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

/** As the library knows it: an event (65536) of the whole document, its selection changed (2), with no arguments. */
const MESSAGE = JSON.stringify({
  type: 3,
  message: { entries: [{ messageCategory: 65_536, messageType: 2, targetId: "", message: "{}" }] },
});

/**
 * Tells the client library when other cells are selected; it passes that on to the handlers of
 * workbook.onSelectionChanged, if there are any. What is selected in one go is told once.
 */
export function tellSelection(book: Book, send: (text: string) => void): void {
  let selected = "";
  let told = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!MOVES.has(id)) return;
    selected = JSON.stringify(selection(book));
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (selected === told) return;
      told = selected;
      send(MESSAGE);
    }, 0);
  });
}
