import { readPaneState, type PaneState } from "./stored/paneState";
import { workbookError } from "./workbookError";

const SETTING = "ouroboros.pane";

/** What the workbook keeps of the pane; nothing where it was never used. */
export async function readPane(): Promise<PaneState> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load({ value: true });
    await context.sync();
    return readPaneState(setting.isNullObject ? null : setting.value);
  });
}

/** Keeps it in the workbook, where it is not seen, is no step of undo, and goes into its file with all else. */
export async function keepPane(state: PaneState): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.settings.add(SETTING, state);
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error, []);
  }
}
