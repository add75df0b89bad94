import type { IColorStyle, Nullable } from "@univerjs/core";
import { excelError } from "../protocol/errors";

const HEX = /^#?([0-9a-f]{6})$/i;
/** The HTML colour names an add-in is likely to write; Excel takes all of them. */
const NAMED: Readonly<Record<string, string | undefined>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

export function readColor(value: unknown): string {
  const color = typeof value === "string" ? value : "";
  const hex = HEX.exec(color)?.[1];
  const rgb = hex ? `#${hex.toUpperCase()}` : NAMED[color.toLowerCase()];
  if (rgb === undefined) throw excelError("InvalidArgument");
  return rgb;
}

/** "#RRGGBB" as Excel reads a colour back. */
export function colorText(color: Nullable<IColorStyle>, none: string): string {
  return color?.rgb ? color.rgb.toUpperCase() : none;
}
