import type { IExecutionOptions, Injector, Workbook, Worksheet } from "@univerjs/core";
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../formulaText/area";
import { excelError } from "../protocol/errors";

/** A place in the workbook. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Univer's model of the workbook and its commands; what Univer has no place for is the Book's. */
export class UniverBook {
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly #commands: ICommandService;

  constructor(readonly injector: Injector) {
    const units = injector.get(IUniverInstanceService);
    const workbook = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer holds no workbook");
    this.workbook = workbook;
    this.formulas = injector.get(FormulaDataModel);
    this.#commands = injector.get(ICommandService);
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
