import { pngOf } from "./pngOf";
import type { StandalonePicture } from "./standalonePicture";

/** Copies the picture to the clipboard; false where Excel's pane may not. */
export async function copyPicture(picture: StandalonePicture): Promise<boolean> {
  try {
    // The file comes as a promise: waiting for it first would use up the press that allows to copy.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(picture) })]);
    return true;
  } catch {
    return false;
  }
}
