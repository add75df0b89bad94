import type { OfficeInNode } from "../../support/officeInNode";
import type { Cell, FormulaSection, RefusalCase, ValueCase } from "./formulaCase";

const SHEET = "Sheet1";
/** Ranges stand in A … D, formulas in F; the widest table has 24 columns, and one stays empty behind it. */
const FORMULAS = "F";
const LAST = "AD";

export interface Shown {
  /** What the formula's cell and those that its table should fill show, with a margin of one cell. */
  readonly cells: readonly (readonly Cell[])[];
  /** The text behind an error, or null. */
  readonly message: string | null;
}

/** A new workbook's only sheet with a section's ranges and formulas on it. */
export class FormulaSheet {
  readonly #addresses = new Map<string, string>();
  readonly #shown = new Map<ValueCase | RefusalCase, Shown>();
  #row = 1;

  constructor(private readonly office: OfficeInNode) {}

  /** Enters all at once as a user who pastes them, waits once, reads all at once. */
  async fill({ ranges, values, refusals }: FormulaSection): Promise<void> {
    await this.#writeRanges(ranges);
    const cases = [...values, ...refusals];
    const rows = cases.map((entry) => this.#place(entry));
    const entries = Array.from({ length: this.#row }, (): (string | null)[] => [null]);
    cases.forEach((entry, i) => (entries[rows[i] - 1] = [this.resolve(entry.formula)]));
    await this.office.host.write(SHEET, `${FORMULAS}1:${FORMULAS}${this.#row}`, entries);
    await this.office.idle();
    this.#read(cases, rows);
  }

  shown(entry: ValueCase | RefusalCase): Shown {
    const shown = this.#shown.get(entry);
    if (!shown) throw new Error(`${entry.formula} is not on the sheet`);
    return shown;
  }

  /** The formula with addresses in place of the ranges' names. */
  resolve(formula: string): string {
    return formula.replace(/\[(\w+)\]/g, (_, name: string) => {
      const address = this.#addresses.get(name);
      if (address === undefined) throw new Error(`${formula}: there is no range "${name}"`);
      return address;
    });
  }

  async #writeRanges(ranges: FormulaSection["ranges"]): Promise<void> {
    let row = 1;
    for (const [name, cells] of Object.entries(ranges)) {
      const lastColumn = String.fromCharCode("A".charCodeAt(0) + cells[0].length - 1);
      const address = `A${row}:${lastColumn}${row + cells.length - 1}`;
      this.#addresses.set(name, address);
      await this.office.host.write(SHEET, address, cells);
      row += cells.length + 1;
    }
  }

  /** Rows for the case's result and an empty one behind it. */
  #place({ shows }: ValueCase | RefusalCase): number {
    const row = this.#row;
    this.#row += (Array.isArray(shows) ? shows.length : 1) + 1;
    return row;
  }

  #read(cases: readonly (ValueCase | RefusalCase)[], rows: readonly number[]): void {
    const all = this.office.host.read(SHEET, `${FORMULAS}1:${LAST}${this.#row}`);
    for (const [i, entry] of cases.entries()) {
      const { shows } = entry;
      const [height, width] = Array.isArray(shows)
        ? [shows.length, (shows as unknown[][])[0].length]
        : [1, 1];
      const from = rows[i] - 1;
      const cells = all.slice(from, from + height + 1).map((row) => row.slice(0, width + 1));
      const message = this.office.host.errorMessage(SHEET, `${FORMULAS}${rows[i]}`);
      this.#shown.set(entry, { cells, message });
    }
  }
}

/** What `shown` should be: with the numbers that are near enough taken over, and an empty margin. */
export function expectedCells({ shows, within = 1e-9 }: ValueCase, { cells }: Shown): Cell[][] {
  const table = Array.isArray(shows) ? (shows as readonly (readonly Cell[])[]) : [[shows as Cell]];
  const near = (expected: Cell, found: unknown): Cell =>
    typeof expected === "number" &&
    typeof found === "number" &&
    Math.abs(found - expected) <= within * Math.max(1, Math.abs(expected))
      ? found
      : expected;
  const filled = table.map((row, r) => [...row.map((cell, c) => near(cell, cells[r][c])), ""]);
  return [...filled, filled[0].map(() => "")];
}
