import type { IExecutionOptions, Injector, Workbook, Worksheet } from "@univerjs/core";
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { excelError } from "../protocol/errors";
import type { Chart } from "./charts/chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { PageLayout } from "./pageLayout";
import type { Picture } from "./pictures/picture";
import { Records } from "./records";
import { SheetFacts } from "./sheetFacts";
import { Screen } from "../univer/screen";
import { Suspension } from "../univer/suspension";
import { TableStore } from "./tableStore";

export type CalculationState = "Done" | "Calculating" | "Pending";

/** The workbook as the host handles it: Univer's model, its commands, and what Univer has no place for. */
export class Book {
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly tables: TableStore;
  readonly conditionalFormats: Records<ConditionalFormat>;
  readonly pageLayouts: Records<PageLayout>;
  readonly charts: Records<Chart>;
  readonly pictures: Records<Picture>;
  readonly facts = new SheetFacts();
  /** What Excel's application says of the calculation, functions of add-ins among it; told by the host. */
  calculationState: () => CalculationState = () => "Done";
  /** Begins at once what is to be calculated, unless it has to wait; told by the host. */
  startCalculating: () => void = () => undefined;
  /** Refuses texts that Excel would take for formulas and cannot read, instead of keeping them; told by the host. */
  refusesFormulas = false;
  /** What add-ins keep in the workbook, by key. */
  readonly settings = new Map<string, unknown>();
  /** Makes custom functions answer anew: with what they read outside the workbook a full calculation is to begin afresh. */
  forgetAnswers: () => void = () => undefined;
  /** Calculates cells though nothing they read has changed, their custom functions too. */
  calculateAfresh: (cells: readonly { sheetId: string; row: number; column: number }[]) => void =
    () => undefined;
  /** Batches and calculations may end after the workbook was closed. */
  isClosed = false;
  readonly suspension: Suspension;
  readonly screen: Screen;
  readonly #commands: ICommandService;

  constructor(readonly injector: Injector) {
    const units = injector.get(IUniverInstanceService);
    const workbook = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer holds no workbook");
    this.workbook = workbook;
    this.formulas = injector.get(FormulaDataModel);
    this.#commands = injector.get(ICommandService);
    this.suspension = new Suspension(injector);
    this.screen = new Screen(injector, this.unitId);
    this.conditionalFormats = new Records(this, "conditional-format");
    this.pageLayouts = new Records(this, "page-layout");
    this.charts = new Records(this, "chart");
    this.pictures = new Records(this, "picture");
    this.tables = new TableStore(this);
  }

  close(): void {
    this.isClosed = true;
    this.suspension.close();
    this.screen.close();
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Runs one of Univer's commands on this workbook; with a command, unlike a mutation, comes its undo. */
  async run(id: string, params: object, options?: IExecutionOptions): Promise<void> {
    const done: unknown = await this.#commands.executeCommand(
      id,
      { unitId: this.unitId, ...params },
      options,
    );
    if (done === false) throw excelError("GeneralException", `Univer refused ${id}`);
  }

  /** Runs one of Univer's mutations, and remembers the one that takes it back. */
  change(id: string, params: object, undo: object): void {
    this.#commands.syncExecuteCommand(id, params);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      redoMutations: [{ id, params }],
      undoMutations: [{ id, params: undo }],
    });
  }

  get activeSheet(): Worksheet {
    return this.workbook.getActiveSheet();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw excelError("ItemNotFound");
    return sheet;
  }

  /** By name without regard to case, or by id, as Excel's worksheets.getItem takes either. */
  findSheet(key: string): Worksheet | null {
    const wanted = key.toLowerCase();
    const sheets = this.workbook.getSheets();
    return (
      sheets.find((sheet) => sheet.getName().toLowerCase() === wanted) ??
      sheets.find((sheet) => sheet.getSheetId() === key) ??
      null
    );
  }
}
