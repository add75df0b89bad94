import { CommandType, ICommandService } from "@univerjs/core";
import type { UniverBook } from "./univerBook";

/** One thing on a sheet, as plain data that is replaced and never changed in place. */
export interface SheetRecord {
  readonly id: string;
  readonly sheetId: string;
}

export interface RecordChange<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * What Excel keeps on a sheet and Univer has no place for, with undo. A deleted sheet's records are not listed; they
 * are there again when the deletion is undone.
 */
export class Records<T extends SheetRecord> {
  readonly #book: UniverBook;
  readonly #mutation: string;
  readonly #byId = new Map<string, T>();
  readonly #listeners = new Set<(change: RecordChange<T>) => void>();

  /** @param kind  a word of its own for each store: it names the mutation in the undo stack */
  constructor(book: UniverBook, kind: string) {
    this.#book = book;
    this.#mutation = `workbench.mutation.${kind}`;
    book.injector.get(ICommandService).registerCommand({
      id: this.#mutation,
      type: CommandType.MUTATION,
      handler: (_accessor, change: RecordChange<T>) => {
        this.#apply(change);
        return true;
      },
    });
  }

  /** Those of a sheet, or of all sheets, in the order they were added. */
  on(sheetId: string | null): readonly T[] {
    return [...this.#byId.values()].filter(
      (record) =>
        (sheetId === null || record.sheetId === sheetId) &&
        this.#book.workbook.getSheetBySheetId(record.sheetId),
    );
  }

  get(id: string): T | undefined {
    const record = this.#byId.get(id);
    return record && this.#book.workbook.getSheetBySheetId(record.sheetId) ? record : undefined;
  }

  add(after: T): void {
    this.#change({ before: null, after });
  }

  replace(before: T, after: T): void {
    this.#change({ before, after });
  }

  delete(before: T): void {
    this.#change({ before, after: null });
  }

  /** Told of every change, those by undo and redo included. Answers with the way to stop it. */
  subscribe(listener: (change: RecordChange<T>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(params: RecordChange<T>): void {
    this.#book.change(this.#mutation, params, { before: params.after, after: params.before });
  }

  #apply(change: RecordChange<T>): void {
    const { before, after } = change;
    if (after) this.#byId.set(after.id, after);
    else if (before) this.#byId.delete(before.id);
    for (const listener of this.#listeners) listener(change);
  }
}
