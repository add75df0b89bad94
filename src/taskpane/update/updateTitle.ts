import { presetDeals } from "../../deals/presets";
import type { PresetUpdate } from "../../excel/template/updatePreset";
import { format } from "../format";
import { strings } from "../../words/pane";

/** What became of an update, in one line. */
export function updateTitle(result: PresetUpdate): string {
  const { update } = strings;
  return isUnchanged(result)
    ? update.nothing.title
    : update.title(format.month(presetDeals(result.to).asOf));
}

/** Whether an update found nothing to change and nothing of the user's to keep. */
export function isUnchanged({ legs, cells }: PresetUpdate): boolean {
  return [...Object.values(legs), ...Object.values(cells)].every(({ length }) => length === 0);
}
