import type { Injector } from "@univerjs/core";
import { RedoCommand, UndoCommand } from "@univerjs/core";
import { Book } from "./book/book";
import type { PageLayout } from "./book/pageLayout";
import { pageLayoutOf } from "./book/pageLayout";
import type { Chart } from "./book/charts/chart";
import { rangeArea } from "./book/rangeArea";
import { formatArea } from "./book/address";
import { cellArea, mapCells } from "./book/area";
import { select, selection } from "./book/selection";
import type { CellValue } from "./book/cellValue";
import { SheetCells } from "./book/sheetCells";
import { writeValues } from "./book/writeValues";
import { APP_RUNTIME_SERVICE, appRuntime } from "./excel/appRuntime";
import { excelWorkbook } from "./excel/index";
import { tellSelection } from "./excel/selectionEvent";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctions } from "./functions/customFunctions";
import type { FunctionsFile } from "./functions/metadata";
import type { BatchContext } from "./protocol/batch";
import { refusedBatch, runBatch } from "./protocol/batch";
import { excelError } from "./protocol/errors";
import type { Fault } from "./protocol/faults";
import { Faults } from "./protocol/faults";
import type { ReadMessage } from "./protocol/readMessage";
import { readMessage } from "./protocol/readMessage";
import { References } from "./protocol/references";
import type { BatchResponse } from "./protocol/wire";
import { Calculation, pause } from "./univer/calculation";
import { keepDependencies } from "./univer/dependencies/keepDependencies";
import { drawConditionalFormats } from "./univer/conditionalFormats";
import { formatSpills } from "./univer/formatSpills";
import { formulasFollowNames } from "./univer/formulasFollowNames";
import { formulasOfOneSheet } from "./univer/formulasOfOneSheet";
import { formulasOfSheetName } from "./univer/formulasOfSheetName";
import { keepFormulas } from "./univer/keepFormulas";
import { keepQuotedText } from "./univer/quotedText";
import { spillApart } from "./univer/spillApart";
import { supportSpillReferences } from "./univer/spillReferences";
import type { GroupingUndo } from "./univer/undo";
import type { HostOptions } from "./hostOptions";
import { groupingUndo } from "./univer/undo";

/** An add-in between two batches looks idle for a moment; it is idle when it looks so this often in a row. */
const QUIET_POLLS = 6;
/** And so often before somebody who waits need not wait for Univer's 100 ms after a change. */
const HURRY_POLLS = 3;

/** Excel's place, taken: answers Microsoft's client library over a Univer workbook. Touches no DOM. */
export class Host {
  readonly book: Book;
  readonly #calculation: Calculation;
  readonly #functions: CustomFunctions;
  readonly #context: BatchContext;
  readonly #faults = new Faults();
  readonly #undo: GroupingUndo;
  #queue: Promise<void> = Promise.resolve();
  #batches = 0;

  constructor(
    injector: Injector,
    private readonly options: HostOptions,
  ) {
    supportSpillReferences(injector);
    spillApart(injector);
    keepQuotedText(injector);
    keepFormulas(injector);
    formulasOfOneSheet(injector);
    const dependencies = keepDependencies(injector);
    this.book = new Book(injector);
    formulasOfSheetName(injector, this.book);
    formatSpills(this.book);
    drawConditionalFormats(this.book);
    formulasFollowNames(injector, this.book.unitId);
    this.#undo = groupingUndo(injector);
    this.#calculation = new Calculation(this.book, dependencies);
    const { send, blankCells = null, onShowPane = () => undefined } = options;
    tellSelection(this.book, send);
    this.#functions = new CustomFunctions(this.book, send, blankCells);
    this.book.isCalculating = () => this.isCalculating;
    this.book.startCalculating = () => {
      this.#calculation.hurry();
    };
    this.#context = {
      workbook: excelWorkbook(this.book),
      services: {
        [CUSTOM_FUNCTIONS_SERVICE]: this.#functions.service,
        [APP_RUNTIME_SERVICE]: appRuntime(onShowPane),
      },
      references: new References(),
      faults: this.#faults,
      calculated: () => this.#calculation.settled(),
    };
  }

  /** Takes a message of the client library. Batches are carried out one after the other. */
  receive(text: string): void {
    const message = readMessage(text);
    if (message === null) return;
    this.#batches += 1;
    this.book.suspension.wait();
    this.book.screen.wait();
    this.#queue = this.#queue
      .then(() => this.#answer(message))
      .finally(() => {
        this.#batches -= 1;
        if (this.#batches > 0) return;
        this.book.suspension.releaseSoon();
        this.book.screen.releaseSoon();
      });
  }

  registerFunctions(namespace: string, file: FunctionsFile): void {
    this.#functions.register(namespace, file, this.options.staleNames !== true);
  }

  /** Brackets what becomes one undo step: Excel.run with mergeUndoGroup. */
  openUndoGroup(): void {
    this.#undo.open(this.book.workbook);
  }

  closeUndoGroup(): void {
    this.#undo.close(this.book.workbook);
  }

  /**
   * Makes the next such call of the add-in fail.
   *
   * @param call  as the add-in spells it: "Range.values" (a write), "WorksheetCollection.add", "Table.delete";
   *              "*" is any, "RequestContext.sync" a whole batch
   * @param skip  how many such calls succeed first
   */
  failNext(call: string, fault: Partial<Fault> = {}, skip = 0): void {
    const { message } = excelError("GeneralException");
    this.#faults.plan(call, { code: "GeneralException", message, ...fault }, skip);
  }

  /** Forgets the failures that were ordered and have not come. */
  clearFaults(): void {
    this.#faults.clear();
  }

  /** To be called before Univer is disposed of: what is still under way ends without it. */
  close(): void {
    this.book.close();
  }

  get isCalculating(): boolean {
    return this.#calculation.isPending || this.#functions.isWaiting;
  }

  get isBusy(): boolean {
    return this.#batches > 0 || this.isCalculating;
  }

  /** Resolves when no batch is in flight, no formula to be calculated and no custom function unanswered. */
  async idle(): Promise<void> {
    let unasked = 0;
    for (let quiet = 0; quiet < QUIET_POLLS; quiet = this.isBusy ? 0 : quiet + 1) {
      await pause();
      unasked = this.#batches > 0 ? 0 : unasked + 1;
      if (unasked >= HURRY_POLLS) this.#calculation.hurry();
    }
  }

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
    return this.#functions.messages.read({ sheetId, row, column }, shown);
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

  /** Whatever a message holds, it is answered: else those after it would wait for ever. */
  async #answer({ id, type, batch }: ReadMessage): Promise<void> {
    this.#undo.open(this.book.workbook);
    let response: BatchResponse;
    try {
      response = await runBatch(batch(), this.#context);
    } catch (error) {
      response = refusedBatch(error);
    } finally {
      this.closeUndoGroup();
    }
    const answer = { statusCode: 200, headers: {}, body: response };
    this.options.send(JSON.stringify({ id, type, message: answer }));
  }
}
