import type { ICommandInfo } from "@univerjs/core";
import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../../formulaText/area";
import { contains, intersection } from "../../formulaText/area";
import type { UniverBook } from "./univerBook";
import { NameMap, ignoreTableCase } from "../univer/tableNames";
import { SheetCells } from "./sheetCells";

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

const TABLE_MUTATION = "workbench.mutation.table";

interface TableChange {
  readonly before: Table | null;
  readonly after: Table | null;
}

/**
 * Excel's tables. Univer's formula engine knows named tables and their structured references; the plugin that
 * would draw and edit them is not needed for an add-in, so the records live here and are told to the engine.
 */
export class TableStore {
  readonly #book: UniverBook;
  readonly #byId = new Map<string, Table>();
  #last = 0;

  constructor(book: UniverBook) {
    this.#book = book;
    ignoreTableCase(book.injector);
    const commands = book.injector.get(ICommandService);
    commands.registerCommand({
      id: TABLE_MUTATION,
      type: CommandType.MUTATION,
      handler: (_accessor, change: TableChange) => {
        this.#apply(change);
        return true;
      },
    });
    commands.onCommandExecuted((command) => {
      this.#followHeaders(command);
    });
  }

  all(): readonly Table[] {
    return [...this.#byId.values()].filter((table) =>
      this.#book.workbook.getSheetBySheetId(table.sheetId),
    );
  }

  get(id: string): Table | undefined {
    return this.#byId.get(id);
  }

  find(key: string): Table | undefined {
    const wanted = key.toLowerCase();
    return this.all().find((table) => table.name.toLowerCase() === wanted || table.id === key);
  }

  /** Whether a cell of the area is a table's header. */
  headersOn(sheetId: string, area: Area): (row: number, column: number) => boolean {
    const headers = this.#areas(sheetId).map((table) => ({ ...table, endRow: table.startRow }));
    const touched = headers.filter((header) => intersection(header, area) !== null);
    return (row, column) => touched.some((header) => contains(header, row, column));
  }

  /** Whether a table has a cell of the area. */
  has(sheetId: string, area: Area): boolean {
    return this.#areas(sheetId).some((table) => intersection(table, area) !== null);
  }

  #areas(sheetId: string): Area[] {
    const tables = [...this.#byId.values()];
    return tables.filter((table) => table.sheetId === sheetId).map((table) => table.area);
  }

  nextId(): string {
    this.#last += 1;
    return `{table-${this.#last}}`;
  }

  nextName(): string {
    for (let number = 1; ; number += 1) {
      if (!this.find(`Table${number}`)) return `Table${number}`;
    }
  }

  /** Adds, changes or removes a table, with undo. */
  change(change: TableChange): void {
    const commands = this.#book.injector.get(ICommandService);
    commands.syncExecuteCommand(TABLE_MUTATION, change);
    this.#book.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.#book.unitId,
      redoMutations: [{ id: TABLE_MUTATION, params: change }],
      undoMutations: [
        { id: TABLE_MUTATION, params: { before: change.after, after: change.before } },
      ],
    });
  }

  #apply({ before, after }: TableChange): void {
    const commands = this.#book.injector.get(ICommandService);
    const { unitId } = this.#book;
    if (before) {
      this.#byId.delete(before.id);
      commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId, tableName: before.name });
    }
    if (after) {
      this.#byId.set(after.id, after);
      this.#tellEngine(after);
    }
  }

  #tellEngine(table: Table): void {
    const cells = new SheetCells(this.#book, table.sheetId);
    const titleMap = new NameMap<number>();
    for (let column = table.area.startColumn; column <= table.area.endColumn; column += 1) {
      titleMap.set(
        String(cells.value(table.area.startRow, column)),
        column - table.area.startColumn,
      );
    }
    const reference = { sheetId: table.sheetId, range: table.area, titleMap };
    this.#book.injector.get(ICommandService).syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: this.#book.unitId,
      tableName: table.name,
      reference,
    });
  }

  /** A column is called what its header says now. */
  #followHeaders(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const table of this.#byId.values()) {
      if (table.sheetId !== subUnitId) continue;
      const headers = { ...table.area, endRow: table.area.startRow };
      const written = Object.keys(cellValue?.[headers.startRow] ?? {});
      if (written.some((column) => contains(headers, headers.startRow, Number(column)))) {
        this.#tellEngine(table);
      }
    }
  }
}
