import { columnLetter, columnNumber, type SheetPlan } from "./sheetPlan";

/** How a sheet is printed: on A4 across, no letter below 8 points. */
export interface Pages {
  /** Percent. */
  scale: number;
  /** The columns that are printed, such as "A:K". */
  columns: string;
  /** Columns repeated on every page of a sheet that is wider than one. */
  titleColumns?: string;
  /** Rows that begin a page, from 1. */
  breaks: number[];
}

/** Points of a page that can be printed on, and its margins. */
export const PAPER = { width: 784, height: 487, side: 28.8, end: 54 } as const;

/** Points of a row by its look; what runs over several lines is as high as its lines. */
export const ROW_POINTS = { usual: 15, title: 20 } as const;
/** Percent: notes are written in 10 points, and 8 can be read. */
const LEAST_SCALE = 80;
/** Excel measures rows and columns in whole pixels of a font of its own. */
const SLACK = 0.97;
/** Points of a column that no width is given for. */
const COLUMN_POINTS = 48;
/** Points of a letter, on average, and of a Chinese one. */
const LETTER_POINTS = { usual: 5.1, wide: 11 };

/** About how wide a text is. */
export function pointsOf(text: string): number {
  const points = Array.from(text, (letter) =>
    letter > "\u2e80" ? LETTER_POINTS.wide : LETTER_POINTS.usual,
  );
  return sum(points);
}

/** How the sheet of a plan is printed. */
export function pagesOf(plan: SheetPlan): Pages {
  const last = plan.printTo === undefined ? lastColumn(plan) : columnNumber(plan.printTo);
  const widths = Array.from({ length: last + 1 }, (_, i) => plan.widths[i] ?? COLUMN_POINTS);
  const fitting = Math.floor((100 * SLACK * PAPER.width) / sum(widths));
  const scale = Math.min(100, Math.max(LEAST_SCALE, fitting));
  const fixed = plan.frozen?.columns ?? 0;
  return {
    scale,
    columns: `A:${columnLetter(last)}`,
    ...(fitting < LEAST_SCALE && fixed > 0 && { titleColumns: `A:${columnLetter(fixed - 1)}` }),
    breaks: breaksOf(plan, scale),
  };
}

/** A page ends before the heading of a chart that it would cut; else before a heading in its lower half. */
function breaksOf(plan: SheetPlan, scale: number): number[] {
  const charts = (plan.charts ?? []).map(({ from, to }) => ({ top: rowOf(from), end: rowOf(to) }));
  if (charts.length === 0) return [];
  const heights = rowHeights(plan);
  const repeated = sum(heights.slice(...titleSpan(plan)));
  const page = (100 * SLACK * PAPER.height) / scale;
  const headings = plan.looks
    .filter(({ look }) => look === "heading")
    .map(({ range }) => rowOf(range));
  const breaks: number[] = [];
  let first = 1;
  for (;;) {
    const room = page - (first === 1 ? 0 : repeated);
    const next = firstBeyond(heights, first, room);
    if (next === undefined) return breaks;
    const isCut = ({ top, end }: { top: number; end: number }): boolean =>
      top < next && end >= next;
    const cut = charts.filter(isCut).map(({ top }) => top);
    const limit = Math.min(next, ...cut);
    const half = firstBeyond(heights, first, room / 2) ?? next;
    const above = headings.filter(
      (row) =>
        row <= limit && row > first && !charts.some(({ top, end }) => top < row && end >= row),
    );
    const heading = Math.max(0, ...above.filter((row) => row >= (cut.length > 0 ? 0 : half)));
    first = heading > 0 ? heading : limit > first ? limit : next;
    breaks.push(first);
  }
}

/** The first row that does not fit on a page that begins with a row. */
function firstBeyond(heights: readonly number[], first: number, room: number): number | undefined {
  let used = 0;
  for (let row = first; row <= heights.length; row++) {
    used += heights[row - 1];
    if (used > room) return row;
  }
  return undefined;
}

/** Points of each row, from the first. */
export function rowHeights(plan: SheetPlan): number[] {
  const ends = plan.blocks.map(({ at, rows }) => rowOf(at) + rows.length - 1);
  const charts = (plan.charts ?? []).map(({ to }) => rowOf(to));
  const heights = new Array<number>(Math.max(1, ...ends, ...charts)).fill(ROW_POINTS.usual);
  for (const { range, look } of plan.looks)
    if (look === "title" || look === "heading") heights[rowOf(range) - 1] = ROW_POINTS.title;
  for (const range of plan.wrapped ?? []) {
    const spans = plan.blocks.flatMap(({ at, rows }) =>
      rows.flatMap((contents, r) =>
        contents.map((content, c) => ({ content, row: rowOf(at) + r, column: columnOf(at) + c })),
      ),
    );
    for (const { content, row, column } of spans) {
      if (!isInside(range, row, column)) continue;
      const width = plan.widths[column] ?? COLUMN_POINTS;
      const lines = Math.ceil(pointsOf(String(content)) / width);
      heights[row - 1] = Math.max(heights[row - 1], lines * ROW_POINTS.usual);
    }
  }
  return heights;
}

function isInside(range: string, row: number, column: number): boolean {
  const [from, to = from] = range.split(":");
  return (
    row >= rowOf(from) && row <= rowOf(to) && column >= columnOf(from) && column <= columnOf(to)
  );
}

/** The rows repeated on every page, as the bounds of a slice. */
function titleSpan({ titleRows }: SheetPlan): [number, number] {
  if (titleRows === undefined) return [0, 0];
  const [from, to] = titleRows.split(":").map(Number);
  return [from - 1, to];
}

/** As far as cells and charts reach, and texts that run on beyond them. */
function lastColumn(plan: SheetPlan): number {
  const ends = plan.blocks.flatMap(({ at, rows }) =>
    rows.map((contents, r) => {
      const last = columnOf(at) + contents.length - 1;
      const text = String(contents[contents.length - 1] ?? "");
      const isWrapped = (plan.wrapped ?? []).some((range) => isInside(range, rowOf(at) + r, last));
      if (isWrapped || text.startsWith("=")) return last;
      let room = plan.widths[last] ?? COLUMN_POINTS;
      let column = last;
      // A text that is longer than a page is cut there, as it is on a screen.
      const wanted = Math.min(pointsOf(text) - LETTER_POINTS.wide, PAPER.width);
      while (wanted > room) room += plan.widths[++column] ?? COLUMN_POINTS;
      return column;
    }),
  );
  const charts = (plan.charts ?? []).map(({ to }) => columnOf(to));
  return Math.max(plan.widths.length - 1, ...ends, ...charts);
}

const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0]);
const columnOf = (cell: string): number => columnNumber(/[A-Z]+/.exec(cell)?.[0] ?? "A");
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
