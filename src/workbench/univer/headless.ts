import type { Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import enUS from "@univerjs/sheets/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { newUniver, openEmptyWorkbook } from "./newUniver";

/** A workbook without a screen: what the host needs of Univer, for tests and the command line. */
export function headlessUniver(): Univer {
  const univer = newUniver({ enUS }, false);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  openEmptyWorkbook(univer);
  showNoProgress(univer);
  return univer;
}

/** There is nobody to see it, and its timer would outlive a workbook that is closed while it calculates, and fail. */
function showNoProgress(univer: Univer): void {
  const trigger = univer.__getInjector().get(TriggerCalculationController);
  (trigger as unknown as { _startProgress(): void })._startProgress = () => undefined;
}
