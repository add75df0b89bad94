import type { Borders, Font, Style } from "@cj-tech-master/excelts";
import type { IStyleData, ITextDecoration, Nullable } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { toFileAlignment } from "./alignment";
import { toFileColor } from "./fileColor";
import { LINES } from "./lines";

/** A cell's looks as a file describes them. */
export function toFileStyle(style: IStyleData): Partial<Style> {
  const font = toFileFont(style);
  const border = toFileBorder(style);
  const alignment = toFileAlignment(style);
  const fill = style.bg?.rgb;
  return {
    ...(font && { font }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: toFileColor(fill) } }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

/** The font of a new file, in which cells without a font of their own are shown. */
export const FILE_FONT = { name: "Calibri", size: 11 } as const;

function toFileFont(style: IStyleData): Partial<Font> | undefined {
  const color = style.cl?.rgb;
  const marks: Partial<Font> = {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(isDrawn(style.ul) && { underline: true }),
    ...(isDrawn(style.st) && { strike: true }),
    ...(color && { color: toFileColor(color) }),
  };
  if (Object.keys(marks).length === 0 && !style.ff && !style.fs) return undefined;
  // A font in a file is whole: without name and size Excel shows what it likes.
  return { name: style.ff ?? FILE_FONT.name, size: style.fs ?? FILE_FONT.size, ...marks };
}

function isDrawn(line: Nullable<ITextDecoration>): boolean {
  return line?.s === BooleanNumber.TRUE;
}

function toFileBorder({ bd }: IStyleData): Partial<Borders> | undefined {
  if (!bd) return undefined;
  const line = (side: "t" | "b" | "l" | "r" | "tl_br" | "bl_tr") => {
    const drawn = bd[side];
    const style = LINES.find(([type]) => type === drawn?.s)?.[1];
    return style && { style, ...(drawn?.cl.rgb && { color: toFileColor(drawn.cl.rgb) }) };
  };
  const [top, bottom, left, right] = [line("t"), line("b"), line("l"), line("r")];
  const [down, up] = [line("tl_br"), line("bl_tr")];
  const diagonal = down ?? up;
  const border: Partial<Borders> = {
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(right && { right }),
    ...(diagonal && { diagonal: { ...diagonal, down: down !== undefined, up: up !== undefined } }),
  };
  return Object.keys(border).length > 0 ? border : undefined;
}
