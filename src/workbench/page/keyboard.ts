import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type Injector,
} from "@univerjs/core";
import { ILayoutService, KeyCode } from "@univerjs/preset-sheets-core";
import { activate } from "../book/selection";
import type { Host } from "../host";
import { element } from "./element";

const REACHABLE = "a[href], button, input, select, textarea, [tabindex='0']";

/**
 * The keys that Excel has for its whole window, wherever the focus is: F6 and Shift+F6 go between grid, task pane and
 * ribbon; Ctrl+PgDn and Ctrl+PgUp to the next and the last sheet, with Alt too, as in Excel for the web, where the
 * browser keeps the shorter ones for its tabs; Ctrl+Z and Ctrl+Y work after a click on a sheet's tab.
 */
export function listenToKeys(injector: Injector, host: Host): void {
  const grid = element("grid");
  const frame = element("pane-frame") as HTMLIFrameElement;
  // A browser forgets what had the focus in a frame that loses it.
  let last: HTMLElement | null = null;
  const isOpen = (): boolean => !element("pane").hidden;
  const parts: { holds: () => boolean; enter: () => void }[] = [
    {
      holds: () => grid.contains(document.activeElement),
      enter: () => {
        injector.get(ILayoutService).focus();
      },
    },
    {
      holds: () => document.activeElement === frame,
      enter: () => {
        frame.contentWindow?.focus();
        const first = frame.contentDocument?.querySelector<HTMLElement>(REACHABLE);
        (last?.isConnected === true ? last : first)?.focus();
      },
    },
    {
      holds: () => element("ribbon-groups").contains(document.activeElement),
      enter: () => {
        element("ribbon-groups").querySelector<HTMLElement>("button:enabled")?.focus();
      },
    },
  ];
  const goRound = (step: number): void => {
    const open = parts.filter((_, i) => i !== 1 || isOpen());
    const at = Math.max(
      0,
      open.findIndex(({ holds }) => holds()),
    );
    open[(at + step + open.length) % open.length].enter();
  };
  const showSheet = (step: number): void => {
    const { book } = host;
    const sheets = book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === book.activeSheet.getSheetId());
    const next = sheets.at(at + step);
    if (at + step >= 0 && next) void activate(book, next.getSheetId());
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const isCommand = ctrlKey || metaKey;
    if (/^[^\p{L}_.]$/u.test(key)) closeSuggestions(injector);
    if (key === "F6" && !isCommand) goRound(shiftKey ? -1 : 1);
    else if (isCommand && key === "PageDown") showSheet(1);
    else if (isCommand && key === "PageUp") showSheet(-1);
    else if (isCommand && isNowhere(event) && /^[zy]$/i.test(key)) {
      void (key.toLowerCase() === "y" || shiftKey ? host.redo() : host.undo());
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("keydown", onKey, true);
  // The pane is a window of its own; a new page in it has new listeners.
  frame.addEventListener("load", () => {
    last = null;
    frame.contentWindow?.addEventListener("keydown", onKey, true);
    frame.contentDocument?.addEventListener("focusin", ({ target }) => {
      last = target as HTMLElement;
    });
  });
}

/**
 * Takes away the list of functions once what is typed is no name any more. Univer looks 300 ms after the last key
 * (sheets-formula-ui 0.25, useFormulaSearch), and until then Enter would choose from the list instead of entering.
 */
function closeSuggestions(injector: Injector): void {
  const commands = injector.get(ICommandService);
  for (const editor of [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY]) {
    const list = `sheet.formula-embedding-editor.search_function.${editor}`;
    // There is a command while there is a list.
    if (commands.hasCommand(list)) commands.syncExecuteCommand(list, { keyCode: KeyCode.ESC });
  }
}

/** Whether no part of the page takes the keys: the focus was on something that is gone or takes none, such as a tab. */
function isNowhere({ target }: KeyboardEvent): boolean {
  if (target === document.body) return true;
  return target instanceof Element && target.closest('[role="tab"]') !== null;
}
