import type { Injector } from "@univerjs/core";
import { IUndoRedoService, UndoCommand } from "@univerjs/core";
import { Book } from "./book/book";
import { rangeArea } from "./book/rangeArea";
import { mapCells } from "./book/area";
import type { CellValue } from "./book/cellValue";
import { SheetCells } from "./book/sheetCells";
import { writeValues } from "./book/writeValues";
import { excelWorkbook } from "./excel/index";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctions } from "./functions/customFunctions";
import type { FunctionsFile } from "./functions/metadata";
import type { BlankCell } from "./functions/scalar";
import type { BatchContext } from "./protocol/batch";
import { runBatch } from "./protocol/batch";
import { excelError } from "./protocol/errors";
import type { Fault } from "./protocol/faults";
import { Faults } from "./protocol/faults";
import { References } from "./protocol/references";
import type { Batch, BatchResponse, ClientMessage } from "./protocol/wire";
import { Calculation, pause } from "./univer/calculation";
import type { GroupingUndo } from "./univer/undo";

export interface HostOptions {
  /** Hands a message to Microsoft's client library (onMessageFromHost). */
  readonly send: (text: string) => void;
  /**
   * What an empty cell is to a custom function whose parameter takes anything. Excel on the web says null,
   * Excel for Windows 0 (OfficeDev/office-js issues 4702 and 1951), so an add-in has to bear both.
   */
  readonly blankCells?: BlankCell;
}

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
    this.book = new Book(injector);
    this.#undo = injector.get(IUndoRedoService) as GroupingUndo;
    this.#calculation = new Calculation(this.book);
    const { send, blankCells = null } = options;
    this.#functions = new CustomFunctions(this.book, send, blankCells);
    this.#context = {
      workbook: excelWorkbook(this.book),
      services: { [CUSTOM_FUNCTIONS_SERVICE]: this.#functions.service },
      references: new References(),
      faults: this.#faults,
      calculated: () => this.#calculation.settled(),
    };
  }

  /** Takes a message of the client library. Batches are carried out one after the other. */
  receive(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    this.#batches += 1;
    this.#queue = this.#queue
      .then(() => this.#answer(message))
      .finally(() => {
        this.#batches -= 1;
      });
  }

  registerFunctions(namespace: string, file: FunctionsFile): void {
    this.#functions.register(namespace, file);
  }

  /** Brackets what becomes one undo step: Excel.run with mergeUndoGroup. */
  openUndoGroup(): void {
    this.#undo.open();
  }

  closeUndoGroup(): void {
    this.#undo.close(this.book.unitId);
  }

  /**
   * Makes the next such call of the add-in fail.
   *
   * @param call  as the add-in spells it: "Range.values" (a write), "WorksheetCollection.add", "Table.delete"
   * @param skip  how many such calls succeed first
   */
  failNext(call: string, fault: Partial<Fault> = {}, skip = 0): void {
    const { message } = excelError("GeneralException");
    this.#faults.plan(call, { code: "GeneralException", message, ...fault }, skip);
  }

  get isBusy(): boolean {
    return this.#batches > 0 || this.#calculation.isPending || this.#functions.isWaiting;
  }

  /** Resolves when no batch is in flight, no formula to be calculated and no custom function unanswered. */
  async idle(): Promise<void> {
    do await pause();
    while (this.isBusy);
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

  sheetNames(): string[] {
    return this.book.workbook.getSheets().map((sheet) => sheet.getName());
  }

  undo(): Promise<void> {
    return this.book.run(UndoCommand.id, {});
  }

  #locate(sheet: string, address: string) {
    const found = this.book.findSheet(sheet);
    if (!found) throw new Error(`There is no sheet "${sheet}"`);
    return rangeArea(this.book, found.getSheetId(), address);
  }

  async #answer({ id, type, message }: ClientMessage): Promise<void> {
    const { body } = message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    this.#undo.open();
    let response: BatchResponse;
    try {
      response = await runBatch(batch, this.#context);
    } finally {
      this.closeUndoGroup();
    }
    const answer = { statusCode: 200, headers: {}, body: response };
    this.options.send(JSON.stringify({ id, type, message: answer }));
  }
}
