import { Area } from "./area";
import { withNegatives } from "./formats";
import { noteLines } from "./noteLines";
import {
  columnLetter,
  quoted,
  type Align,
  type ChartPlan,
  type Limits,
  type Content,
  type Look,
  type SheetPlan,
  type StateLook,
} from "./sheetPlan";

/** A column of a table: its title and how its body looks. */
export interface Column {
  title: Content;
  /** What the code calls it, where the title is a formula. */
  key?: string;
  look?: Look;
  format?: string;
  align?: Align;
  /** What a cell may hold, separated by commas. */
  options?: string;
  /** What else a cell may hold; an input with a number's format holds numbers. */
  limits?: Limits;
}

type Filled = Required<
  Pick<
    SheetPlan,
    "wrapped" | "states" | "names" | "links" | "limits" | "charts" | "blocks" | "looks"
  >
>;

/** A sheet written from the top down: each part takes the next free rows and says where it went. */
export class Draft {
  readonly plan: SheetPlan & Filled;
  /** The next free row, from 1. */
  row = 1;

  constructor(
    readonly sheet: string,
    tabColor: string,
    widths: number[],
  ) {
    this.plan = {
      name: sheet,
      tabColor,
      widths,
      blocks: [],
      looks: [],
      aligned: [],
      numberFormats: [],
      choices: [],
      limits: [],
      wrapped: [],
      states: [],
      names: [],
      links: [],
      charts: [],
    };
  }

  /** A heading with notes below it. */
  section(text: string, ...notes: Content[]): void {
    this.lines([text], "heading");
    this.lines(notes, "note");
  }

  /** Lines of text in column A. */
  lines(texts: readonly Content[], look: Look): void {
    for (const text of texts) {
      const lines = look === "note" ? noteLines(text) : [text];
      for (const line of lines) {
        this.put(`A${this.row}`, [[line]]);
        this.look(`A${this.row}`, look);
        this.row++;
      }
    }
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  /**
   * A table from column A: a header, then a row of contents each; a row may be a function of its number.
   * Leaves a blank row below.
   */
  table(
    columns: readonly Column[],
    rows: readonly (Content[] | ((row: number) => Content[]))[],
  ): Area {
    const header = this.row;
    const area = new Area(
      this.sheet,
      header + 1,
      header + rows.length,
      columns.map(({ title, key }) => key ?? String(title)),
    );
    const body = rows.map((row, i) => (typeof row === "function" ? row(header + 1 + i) : row));
    this.put(`A${header}`, [columns.map(({ title }) => title), ...body]);
    columns.forEach((column, i) => {
      this.column(column, columnLetter(i), area);
    });
    this.row = area.lastRow + 2;
    return area;
  }

  /**
   * A formula whose result fills a table of its own, header included. `rows` is the room kept for its
   * body: nothing else may be written there.
   */
  spill(formula: string, columns: readonly Column[], rows: number): Area {
    const header = this.row;
    const area = new Area(
      this.sheet,
      header + 1,
      header + rows,
      columns.map(({ title, key }) => key ?? String(title)),
    );
    this.put(`A${header}`, [[formula]]);
    columns.forEach((column, i) => {
      this.column(column, columnLetter(i), area);
    });
    this.row = area.lastRow + 2;
    return area;
  }

  put(at: string, rows: Content[][]): void {
    const here = new RegExp(
      `(?<![\\p{L}\\p{N}_'.])${quoted(this.sheet).replace(/[$()*+.?[\]^{|}]/g, "\\$&")}!`,
      "gu",
    );
    // A reference to the sheet it stands on needs no sheet's name, and reads better without.
    const own = (content: Content): Content =>
      typeof content === "string" && content.startsWith("=") ? content.replace(here, "") : content;
    this.plan.blocks.push({ at, rows: rows.map((row) => row.map(own)) });
  }

  look(range: string, look: Look): void {
    this.plan.looks.push({ range, look });
  }

  format(range: string, format: string): void {
    this.plan.numberFormats.push({ range, format: withNegatives(format) });
  }

  align(range: string, to: Align): void {
    this.plan.aligned.push({ range, to });
  }

  wrap(range: string): void {
    this.plan.wrapped.push(range);
  }

  state(range: string, formula: string, look: StateLook): void {
    this.plan.states.push({ range, formula, look });
  }

  link(cell: string, to: string): void {
    this.plan.links.push({ cell, to });
  }

  chart(chart: ChartPlan): void {
    this.plan.charts.push({ ...chart, valueFormat: withNegatives(chart.valueFormat) });
    if (chart.title.startsWith("=")) this.put(chart.from, [[chart.title]]);
  }

  freeze(rows: number, columns: number): void {
    this.plan.frozen = { rows, columns };
  }

  private column(column: Column, letter: string, { headerRow, firstRow, lastRow }: Area): void {
    const { look = "formula", format, align, options } = column;
    const isNumber = look === "input" && format !== undefined && options === undefined;
    const limits = column.limits ?? (isNumber ? "number" : undefined);
    const body = `${letter}${firstRow}:${letter}${lastRow}`;
    this.look(
      `${letter}${headerRow}`,
      textBeside.has(look) && letter !== "A" ? "textHeader" : "header",
    );
    this.look(body, look);
    if (format !== undefined) this.format(body, format);
    const numbers = look !== "label" && look !== "source" && look !== "unit";
    const to = align ?? (format !== undefined && numbers ? "Right" : "Left");
    this.align(`${letter}${headerRow}`, to);
    if (align !== undefined) this.align(body, align);
    if (options !== undefined) this.plan.choices.push({ range: body, options });
    if (limits !== undefined) this.plan.limits.push({ range: body, to: limits });
  }
}

/** Looks of text that keeps its distance from the numbers before it, and so must its header. */
const textBeside: ReadonlySet<Look> = new Set(["unit", "source"]);
