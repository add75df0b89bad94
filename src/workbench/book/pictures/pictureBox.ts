import type { Box } from "../areaBox";
import type { Picture } from "./picture";

const PIXELS_A_POINT = 4 / 3;

/** Where a picture is drawn, in pixels. */
export function pictureBox({ left, top, width, height }: Picture): Box {
  return {
    left: left * PIXELS_A_POINT,
    top: top * PIXELS_A_POINT,
    width: width * PIXELS_A_POINT,
    height: height * PIXELS_A_POINT,
  };
}
