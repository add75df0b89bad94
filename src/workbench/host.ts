import type { Injector } from "@univerjs/core";
import { newAppRuntime, runtimeServices } from "./excel/appRuntime";
import { excelWorkbook } from "./excel/index";
import { tellSelection } from "./excel/selectionEvent";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctions } from "./functions/customFunctions";
import type { FunctionsFile } from "./functions/metadata";
import type { HostOptions } from "./hostOptions";
import { openBook } from "./openBook";
import type { CalculationState } from "./book/book";
import type { BatchContext } from "./protocol/batch";
import { refusedBatch, runBatch } from "./protocol/batch";
import { excelError } from "./protocol/errors";
import type { Fault } from "./protocol/faults";
import { Faults } from "./protocol/faults";
import type { ReadMessage } from "./protocol/readMessage";
import { readMessage } from "./protocol/readMessage";
import { References } from "./protocol/references";
import { Rules } from "./protocol/rules";
import type { BatchResponse } from "./protocol/wire";
import { Calculation, pause } from "./univer/calculation";
import type { GroupingUndo } from "./univer/undo";
import { UserSide } from "./userSide";

/** An add-in between two batches looks idle for a moment; it is idle when it looks so this often in a row. */
const QUIET_POLLS = 6;
/** And so often before somebody who waits need not wait for Univer's 100 ms after a change. */
const HURRY_POLLS = 3;

/** Excel's place, taken: answers Microsoft's client library over a Univer workbook. Touches no DOM. */
export class Host extends UserSide {
  readonly #calculation: Calculation;
  readonly #functions: CustomFunctions;
  readonly #context: BatchContext;
  /** How things stand on the user's desk; a test may change it. */
  readonly rules: Rules;
  readonly runtime = newAppRuntime();
  readonly #faults = new Faults();
  readonly #undo: GroupingUndo;
  #queue: Promise<void> = Promise.resolve();
  #batches = 0;

  constructor(
    injector: Injector,
    private readonly options: HostOptions,
  ) {
    const { book, dependencies, undo } = openBook(injector);
    const calculation = new Calculation(book, dependencies);
    const { send, profile = "web", onShowPane = () => undefined } = options;
    const { blankCells = profile === "web" ? "" : 0, staleValues = true } = options;
    tellSelection(book, send);
    const functions = new CustomFunctions(book, send, { blankCells, staleValues });
    super(book, functions.messages);
    this.#undo = undo;
    this.#calculation = calculation;
    this.#functions = functions;
    this.rules = new Rules(profile);
    book.calculationState = () => this.#calculationState();
    book.startCalculating = () => {
      calculation.hurry();
    };
    this.#context = {
      workbook: excelWorkbook(book),
      services: {
        [CUSTOM_FUNCTIONS_SERVICE]: functions.service,
        ...runtimeServices(this.runtime, onShowPane),
      },
      references: new References(),
      check: (call) => {
        this.rules.check(call);
        this.#faults.check(call);
      },
      checkRead: (cells) => {
        this.rules.checkRead(cells);
      },
      calculated: () => calculation.settled(),
    };
  }

  /** Takes a message of the client library. Batches are carried out one after the other. */
  receive(text: string): void {
    const message = readMessage(text, (sent) => {
      this.rules.checkRequest(sent);
    });
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

  /** Brackets what becomes one undo step of the host itself. */
  openUndoGroup(): void {
    this.#undo.open(this.book.workbook);
  }

  closeUndoGroup(): void {
    this.#undo.close(this.book.workbook);
  }

  /** Brackets an add-in's Excel.run with mergeUndoGroup, in which calls without undo are refused. */
  markUndoGroup(isOpen: boolean): void {
    if (isOpen) {
      this.openUndoGroup();
      this.rules.openUndoGroup();
    } else {
      this.rules.closeUndoGroup();
      this.closeUndoGroup();
    }
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

  /** Forgets the failures that were ordered and have not come; returns how many these are. */
  clearFaults(): number {
    return this.#faults.clear();
  }

  /** To be called before Univer is disposed of: what is still under way ends without it. */
  close(): void {
    this.book.close();
  }

  get isCalculating(): boolean {
    return this.#calculation.isPending || this.#functions.isWaiting;
  }

  get isBusy(): boolean {
    return this.#batches > 0 || this.isCalculating || this.book.screen.isHeld;
  }

  /** Resolves when no batch is in flight, no formula to be calculated, no custom function unanswered, and all is drawn. */
  async idle(): Promise<void> {
    let unasked = 0;
    for (let quiet = 0; quiet < QUIET_POLLS; quiet = this.isBusy ? 0 : quiet + 1) {
      await pause();
      unasked = this.#batches > 0 ? 0 : unasked + 1;
      if (unasked >= HURRY_POLLS) this.#calculation.hurry();
    }
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
    this.options.send(this.#message(id, type, response));
  }

  #message(id: number, type: number, body: BatchResponse): string {
    const written = (response: BatchResponse): string =>
      JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body: response } });
    const text = written(body);
    try {
      this.rules.checkResponse(text);
      return text;
    } catch (error) {
      return written(refusedBatch(error));
    }
  }

  #calculationState(): CalculationState {
    const { calculationReport = "true" } = this.options;
    if (calculationReport === "stuck") return "Pending";
    const isAtWork =
      calculationReport === "early" ? this.#calculation.isPending : this.isCalculating;
    return isAtWork ? "Calculating" : "Done";
  }
}
