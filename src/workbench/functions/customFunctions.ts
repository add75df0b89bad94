import type { IRange } from "@univerjs/core";
import { BooleanNumber, ICommandService } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  FunctionType,
  ICalculateFormulaService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { cellArea, mapCells } from "../../formulaText/area";
import type { Book } from "../book/book";
import { SheetCells } from "../book/sheetCells";
import type { ExcelObject } from "../protocol/excelObject";
import { excelObject } from "../protocol/excelObject";
import { showStaleValues } from "../univer/staleValues";
import { BUSY, readSingle } from "./answer";
import { ArgumentEncoder } from "./argumentEncoder";
import type { Cell } from "./calls";
import { Calls } from "./calls";
import { CustomFunction } from "./customFunction";
import { dirtyRanges } from "./dirtyRanges";
import { ErrorMessages } from "./errorMessages";
import { makeRoom } from "./makeRoom";
import type { FunctionsFile } from "./metadata";
import type { BlankCell } from "./scalar";

/** The service object through which Microsoft's custom-function runtime hands results in. */
export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** The runtime then waits 200 ms instead of 500 between two deliveries of results. */
const SHORTER_INTERVAL = 2;

/** Ties an add-in's functions to the formula engine and to the runtime that carries them out. */
export class CustomFunctions {
  readonly messages = new ErrorMessages();
  readonly service: ExcelObject;
  readonly #calls = new Calls();

  constructor(
    private readonly book: Book,
    private readonly send: (text: string) => void,
    private readonly ways: { readonly blankCells: BlankCell; readonly staleValues: boolean },
  ) {
    this.service = excelObject(
      {
        name: "CustomFunctions",
        call: {
          SetInvocationArrayResults: (_target, results) =>
            this.#settle(Array.isArray(results) ? results : []),
          _SetOsfControlContainerReadyForCustomFunctions: () => null,
          _GetEnabledFeatures: () => [SHORTER_INTERVAL],
        },
      },
      this,
    );
    book.forgetAnswers = () => {
      this.#calls.forget();
    };
    book.calculateAfresh = (cells) => {
      this.#calls.askAfresh(cells);
      this.#recalculate({ dirtyRanges: dirtyRanges(book.unitId, cells) });
    };
    if (ways.staleValues) showStaleValues(book.injector, (cell) => this.#valuesOf(cell));
    book.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
      this.#sendCalls();
    });
  }

  get isWaiting(): boolean {
    return this.#calls.open > 0;
  }

  /** Registers functions under "OURO.<name>"; formulas entered before showed #NAME? and are calculated again, if asked. */
  register(namespace: string, file: FunctionsFile, again: boolean): void {
    const functions = this.book.injector.get(IFunctionService);
    const descriptions = this.book.injector.get(IDescriptionService);
    const errors = file.allowErrorForDataTypeAny === true;
    const encoder = new ArgumentEncoder(this.ways.blankCells, errors);
    const before = (cell: Cell): IRange | null => this.#spillOf(cell);
    for (const metadata of file.functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      functions.registerExecutors(
        new CustomFunction(name, metadata, encoder, this.#calls, this.messages, before),
      );
      functions.deleteFormulaAstCacheKey(name);
      descriptions.registerDescriptions([
        {
          functionName: name,
          functionType: FunctionType.User,
          description: metadata.description ?? "",
          abstract: metadata.description ?? "",
          functionParameter: metadata.parameters.map((parameter) => ({
            name: parameter.name,
            detail: parameter.description ?? "",
            example: "",
            require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
            repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          })),
        },
      ]);
    }
    if (again) this.#recalculate({ forceCalculation: true });
  }

  async #settle(results: readonly unknown[]): Promise<void> {
    const settled = this.#calls.settle(results);
    if (settled.length === 0) return;
    await makeRoom(this.book, settled);
    const cells = settled.map(({ cell }) => cell);
    this.#recalculate({ dirtyRanges: dirtyRanges(this.book.unitId, cells) });
    // The runtime delivers results together, so that there is nothing more to wait for.
    this.book.startCalculating();
  }

  /** What the cell's formula spilled over when it was last calculated. */
  #spillOf({ sheetId, row, column }: Cell): IRange | null {
    const ranges = this.book.formulas.getArrayFormulaRange()[this.book.unitId];
    return ranges?.[sheetId]?.[row]?.[column] ?? null;
  }

  /** What the cell's formula shows, as values that a calculation can go on with; null where it shows nothing. */
  #valuesOf(cell: Cell): BaseValueObject[][] | null {
    if (!this.book.workbook.getSheetBySheetId(cell.sheetId)) return null;
    const cells = new SheetCells(this.book, cell.sheetId);
    const shown = cells.value(cell.row, cell.column);
    if (shown === "" || shown === BUSY) return null;
    const area = this.#spillOf(cell) ?? cellArea(cell.row, cell.column);
    return mapCells(area, (row, column) => readSingle(cells.value(row, column)).value);
  }

  #sendCalls(): void {
    const message = this.#calls.takeMessage();
    if (message !== null) this.send(message);
  }

  #recalculate(what: object): void {
    this.book.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], ...what },
        { onlyLocal: true },
      );
  }
}
