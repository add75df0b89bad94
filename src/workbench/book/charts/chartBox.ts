import { areaBox, type Box } from "../areaBox";
import type { Book } from "../book";
import type { Chart } from "./chart";

const PIXELS_A_POINT = 4 / 3;

/** Where a chart is drawn. */
export function chartBox(book: Book, { sheetId, place }: Chart): Box {
  if (place.kind === "cells") return areaBox(book, sheetId, place.area);
  const { left, top, width, height } = place;
  return {
    left: left * PIXELS_A_POINT,
    top: top * PIXELS_A_POINT,
    width: width * PIXELS_A_POINT,
    height: height * PIXELS_A_POINT,
  };
}

/** The same in points, as Excel tells it. */
export function chartPoints(book: Book, chart: Chart): Box {
  const { left, top, width, height } = chartBox(book, chart);
  return {
    left: left / PIXELS_A_POINT,
    top: top / PIXELS_A_POINT,
    width: width / PIXELS_A_POINT,
    height: height / PIXELS_A_POINT,
  };
}
