import type { Border, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { fromFileAlignment } from "./alignment";
import { fromFileColor } from "./fileColor";
import { LINES } from "./lines";

/** A file's cell style as the workbench keeps it; only what it says, so that defaults stay defaults. */
export function fromFileStyle(style: Partial<Style> | undefined): IStyleData {
  if (!style) return {};
  const bd = style.border && fromFileBorder(style.border);
  const bg = style.fill && fillColor(style.fill);
  const format = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
  return {
    ...fromFileFont(style.font),
    ...fromFileAlignment(style.alignment),
    ...(bd && Object.keys(bd).length > 0 && { bd }),
    ...(bg && { bg: { rgb: bg } }),
    ...(format && format !== "General" && { n: { pattern: format } }),
  };
}

function fromFileFont(font: Partial<Font> | undefined): IStyleData {
  if (!font) return {};
  const color = fromFileColor(font.color);
  const isUnderlined = font.underline !== undefined && ![false, "none"].includes(font.underline);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(isUnderlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    // Black text is what the workbench shows anyway.
    ...(color && color !== "#000000" && { cl: { rgb: color } }),
  };
}

function fillColor(fill: Fill): string | null {
  if (fill.type === "gradient") return fromFileColor(fill.stops.at(0)?.color);
  return fill.pattern === "none" ? null : fromFileColor(fill.fgColor);
}

function fromFileBorder(border: Partial<Borders>): IBorderData {
  const line = (side: Partial<Border> | undefined) => {
    const s = LINES.find(([, word]) => word === side?.style)?.[0];
    return s === undefined ? null : { s, cl: { rgb: fromFileColor(side?.color) ?? "#000000" } };
  };
  const [t, b, l, r] = [border.top, border.bottom, border.left, border.right].map(line);
  const across = line(border.diagonal);
  return {
    ...(t && { t }),
    ...(b && { b }),
    ...(l && { l }),
    ...(r && { r }),
    ...(across && border.diagonal?.down && { tl_br: across }),
    ...(across && border.diagonal?.up && { bl_tr: across }),
  };
}
