import type { Answer } from "./answer";
import type { Cell } from "./calls";

/** The text behind an error, per cell, which Excel shows in the cell's error card. */
export class ErrorMessages {
  readonly #byCell = new Map<string, { error: string; message: string }>();

  note(cell: Cell, { value, message }: Answer): void {
    if (value.isError() && message) {
      this.#byCell.set(keyOf(cell), { error: String(value.getValue()), message });
    } else this.#byCell.delete(keyOf(cell));
  }

  /** The message, if the cell still shows the error it belongs to. */
  read(cell: Cell, shown: unknown): string | null {
    const noted = this.#byCell.get(keyOf(cell));
    return noted && noted.error === shown ? noted.message : null;
  }
}

const keyOf = ({ sheetId, row, column }: Cell): string => `${sheetId}!${row},${column}`;
