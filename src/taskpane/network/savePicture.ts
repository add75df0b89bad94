import { saveFile } from "../transfer/saveFile";
import type { StandalonePicture } from "./standalonePicture";

/** Hands the picture to the browser as a file. */
export function savePicture({ text }: StandalonePicture): void {
  saveFile({ name: "network.svg", type: "image/svg+xml", text });
}
