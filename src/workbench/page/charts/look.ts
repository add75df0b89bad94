import { numfmt } from "@univerjs/core";
import type { ChartFont, ChartLine } from "../../book/charts/chart";

/** The colours of Office's theme, in the order charts take them. */
const PALETTE = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
  "#255E91",
  "#43682B",
] as const;

export const TEXT_COLOR = "#595959";
export const LINE_COLOR = "#D9D9D9";
const PIXELS_A_POINT = 4 / 3;
const FAMILY = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

export function paletteColor(index: number): string {
  return PALETTE[index % PALETTE.length];
}

export function pixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT * 10) / 10;
}

export function textStyle(font: ChartFont, size: number) {
  return {
    color: font.color ?? TEXT_COLOR,
    fontFamily: font.name ? `"${font.name}", ${FAMILY}` : FAMILY,
    fontSize: pixels(font.size ?? size),
    fontWeight: font.bold ? ("bold" as const) : ("normal" as const),
    fontStyle: font.italic ? ("italic" as const) : ("normal" as const),
  };
}

export function dash({ style }: ChartLine): "solid" | "dashed" | "dotted" {
  if (style === null || style === "Continuous" || style === "Automatic") return "solid";
  return /Dot$/.test(style) && !/Dash/.test(style) ? "dotted" : "dashed";
}

/** A number as a cell of that format shows it. */
export function formatted(value: number, pattern: string): string {
  return numfmt.format(pattern, value, { throws: false });
}
