import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import type { Area } from "../../formulaText/area";
import type { Book } from "./book";
import { colorText } from "./color";
import { clipToSheet, writeStyles } from "./writeCells";

export const BORDER_EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type BorderEdge = (typeof BORDER_EDGES)[number];

export interface Border {
  readonly style: (typeof BORDER_STYLES)[number];
  readonly weight: (typeof BORDER_WEIGHTS)[number];
  readonly color: string;
}

interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

const SIDE: Readonly<Record<BorderEdge, Side>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideVertical: "r",
  InsideHorizontal: "b",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

const LINES: readonly (readonly [BorderStyleTypes, Border["style"], Border["weight"]])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

export function readBorder({ book, sheetId, area }: Target, edge: BorderEdge): Border {
  const atEnd = edge === "EdgeBottom" || edge === "EdgeRight";
  const row = atEnd ? area.endRow : area.startRow;
  const column = atEnd ? area.endColumn : area.startColumn;
  const side = book.sheet(sheetId).getComposedCellStyle(row, column).bd?.[SIDE[edge]];
  return side ? borderOf(side) : NONE;
}

/** Changes one property of an edge; giving a colour or weight to no line draws one, as in Excel. */
export async function setBorder(
  target: Target,
  edge: BorderEdge,
  change: Partial<Border>,
): Promise<void> {
  const { book, sheetId } = target;
  const present = readBorder(target, edge);
  const drawn = present.style === "None" ? { ...present, style: "Continuous" as const } : present;
  const line = lineOf({ ...drawn, ...change });
  const area = edgeCells(clipToSheet(book, sheetId, target.area), edge);
  if (area.startRow > area.endRow || area.startColumn > area.endColumn) return;
  const sheet = book.sheet(sheetId);
  await writeStyles(book, sheetId, area, (row, column) => {
    const bd: IBorderData = { ...sheet.getComposedCellStyle(row, column).bd, [SIDE[edge]]: line };
    return { bd };
  });
}

function edgeCells(area: Area, edge: BorderEdge): Area {
  switch (edge) {
    case "EdgeTop":
      return { ...area, endRow: area.startRow };
    case "EdgeBottom":
      return { ...area, startRow: area.endRow };
    case "EdgeLeft":
      return { ...area, endColumn: area.startColumn };
    case "EdgeRight":
      return { ...area, startColumn: area.endColumn };
    case "InsideVertical":
      return { ...area, endColumn: area.endColumn - 1 };
    case "InsideHorizontal":
      return { ...area, endRow: area.endRow - 1 };
    case "DiagonalDown":
    case "DiagonalUp":
      return area;
  }
}

function borderOf(line: IBorderStyleData): Border {
  const found = LINES.find(([type]) => type === line.s);
  return found ? { style: found[1], weight: found[2], color: colorText(line.cl, "#000000") } : NONE;
}

function lineOf({ style, weight, color }: Border): IBorderStyleData | null {
  const [type] =
    LINES.find(([, s, w]) => s === style && w === weight) ??
    LINES.find(([, s]) => s === style) ??
    [];
  return type === undefined ? null : { s: type, cl: { rgb: color } };
}
