import type { Area } from "../plan/area";
import { Draft, type Column } from "../plan/draft";
import { pointsOf } from "../plan/pages";
import { columnLetter, columnNumber, type Content } from "../plan/sheetPlan";
import type { SheetWords } from "../words/sheets/en";
import { sheetMark, type SheetKey } from "./sheetKeys";
import type { TemplateContext } from "./templateContext";

type Row = Content[] | ((row: number) => Content[]);

/** A column of a template's table: by the key of its title, or with a title of its own. */
export type SheetColumn = Omit<Column, "key" | "title"> &
  ({ key: keyof SheetWords["columns"]; title?: undefined } | { key?: string; title: Content });

/** A sheet of the template, written in the template's language. */
export class SheetDraft extends Draft {
  readonly words: SheetWords;
  private readonly masterCheck: string;

  constructor(context: TemplateContext, key: SheetKey, tabColor: string, widths: number[]) {
    super(context.sheet(key), tabColor, widths);
    this.words = context.words;
    this.masterCheck = context.masterCheck;
    this.plan.header = context.words.common.pageHeader(context.id, context.preset.asOf);
    const name = sheetMark(key) + context.names.suffix;
    this.plan.names.push({ name, cell: "$A$1", comment: "", isHidden: true });
  }

  /** The sheet's title, the state of all checks, and what a reader has to know before the numbers. */
  title(text: string, notes: readonly Content[]): void {
    this.lines([text], "title");
    this.lines([`=${this.masterCheck}`], "good");
    const row = this.row - 1;
    this.state(`A${row}`, `ISNUMBER(SEARCH("${this.words.checks.fail}",$A$${row}))`, "bad");
    // Title and state of the checks, on every page too.
    this.plan.titleRows = `1:${row}`;
    this.lines(notes, "note");
    this.skip();
  }

  /** Lets texts that are longer than their columns, from one on, run over several lines. */
  wrapFrom(letter: string): void {
    const { blocks, widths } = this.plan;
    const last = columnLetter(widths.length - 1);
    for (const { at, rows } of blocks) {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      const left = columnNumber(letters);
      rows.forEach((contents, r) => {
        const isLong = contents.some(
          (content, c) =>
            left + c >= columnNumber(letter) &&
            !String(content).startsWith("=") &&
            pointsOf(String(content)) > widths[left + c],
        );
        const row = Number(digits) + r;
        if (isLong) this.wrap(`A${row}:${last}${row}`);
      });
    }
  }

  override table(columns: readonly SheetColumn[], rows: readonly Row[]): Area {
    return super.table(this.titled(columns), rows);
  }

  override spill(formula: string, columns: readonly SheetColumn[], rows: number): Area {
    return super.spill(formula, this.titled(columns), rows);
  }

  private titled(columns: readonly SheetColumn[]): Column[] {
    return columns.map((column) =>
      column.title === undefined
        ? { ...column, title: this.words.columns[column.key] }
        : { ...column, title: column.title },
    );
  }
}
