import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import type { Univer } from "@univerjs/core";
import { mergeLocales, ThemeService } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalEnUS from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import { NEW_SHEET } from "../book/sheets";
import { progressWords } from "../univer/progressWords";
import { newUniver, openEmptyWorkbook } from "../univer/newUniver";

/** The spreadsheet itself: grid, formula bar and sheet tabs. Univer's own toolbar makes room for the ribbon. */
export function openGrid(container: HTMLElement): Univer {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const univer = newUniver(
    { enUS: mergeLocales(enUS, conditionalEnUS, progressWords) },
    prefersDark.matches,
  );
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    formulaBar: true,
    footer: {
      menus: false,
      addSheetButtonConfig: {
        defaultRowCount: NEW_SHEET.rowCount,
        defaultColumnCount: NEW_SHEET.columnCount,
      },
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  openEmptyWorkbook(univer);
  prefersDark.addEventListener("change", ({ matches }) => {
    univer.__getInjector().get(ThemeService).setDarkMode(matches);
  });
  return univer;
}
