import { RedoCommand, UndoCommand } from "@univerjs/core";
import { formatArea } from "../formulaText/addresses";
import { cellArea, mapCells } from "../formulaText/area";
import type { Book } from "./book/book";
import type { CellValue } from "./book/cellValue";
import type { Chart } from "./book/charts/chart";
import type { PageLayout } from "./book/pageLayout";
import { pageLayoutOf } from "./book/pageLayout";
import { rangeArea } from "./book/rangeArea";
import { select, selection } from "./book/selection";
import { SheetCells } from "./book/sheetCells";
import { writeValues } from "./book/writeValues";
import type { ErrorMessages } from "./functions/errorMessages";

/** The workbook as its user has it before them: what they read, write, select and take back. */
export class UserSide {
  constructor(
    readonly book: Book,
    private readonly messages: ErrorMessages,
  ) {}

  read(sheet: string, address: string): CellValue[][] {
    const { sheetId, area } = this.#locate(sheet, address);
    const cells = new SheetCells(this.book, sheetId);
    return mapCells(area, (row, column) => cells.value(row, column));
  }

  /** Writes as a user would: with undo and recalculation, formulas from "=". */
  async write(sheet: string, address: string, values: unknown): Promise<void> {
    await writeValues({ book: this.book, ...this.#locate(sheet, address) }, values);
  }

  /** The text behind a custom function's error; null where the cell shows none. */
  errorMessage(sheet: string, cell: string): string | null {
    const { sheetId, area } = this.#locate(sheet, cell);
    const { startRow: row, startColumn: column } = area;
    const shown = new SheetCells(this.book, sheetId).value(row, column);
    return this.messages.read({ sheetId, row, column }, shown);
  }

  /** The address and error text of the selected cell, if it has one. */
  selectedError(): { address: string; message: string } | null {
    const { sheetId, active } = selection(this.book);
    const sheet = this.book.sheet(sheetId).getName();
    const address = formatArea(cellArea(active.row, active.column));
    const message = this.errorMessage(sheet, address);
    return message === null ? null : { address, message };
  }

  async select(sheet: string, address: string): Promise<void> {
    const { sheetId, area } = this.#locate(sheet, address);
    await select(this.book, sheetId, area);
  }

  /** A sheet's charts, plain data; `chartData` reads what their cells show now. */
  charts(sheetId: string): readonly Chart[] {
    return this.book.charts.on(sheetId);
  }

  /** How a sheet is printed. */
  pageLayout(sheetId: string): PageLayout {
    return pageLayoutOf(this.book, sheetId);
  }

  sheetNames(): string[] {
    return this.book.workbook.getSheets().map((sheet) => sheet.getName());
  }

  undo(): Promise<void> {
    return this.book.run(UndoCommand.id, {});
  }

  redo(): Promise<void> {
    return this.book.run(RedoCommand.id, {});
  }

  #locate(sheet: string, address: string) {
    const found = this.book.findSheet(sheet);
    if (!found) throw new Error(`There is no sheet "${sheet}"`);
    return rangeArea(this.book, found.getSheetId(), address);
  }
}
