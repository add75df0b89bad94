/** What was read from a range, and the cells that it was read from. */
interface Reading<T> {
  readonly cells: readonly unknown[];
  readonly result: T;
}

/** Ranges and cells remembered: sheets of deals, year by year, in one recalculation; or one whole column of flows. */
const LIMITS = { ranges: 32, cells: 8_000_000 };

/**
 * Reads each range once as long as its leading columns stay the same. Excel hands every cell that refers to a range its
 * own copy of it, so a range is known by its content; comparing costs a hundredth of what reading and solving do.
 */
export class RecentRanges<T> {
  /** Latest first. */
  readonly #readings: Reading<T>[] = [];
  #cells = 0;

  constructor(
    private readonly columns: number,
    private readonly limits = LIMITS,
  ) {}

  /** What `read` makes of the rows, from memory where they were among the last: `read` must depend on nothing else. */
  read(rows: readonly unknown[][], read: (rows: readonly unknown[][]) => T): T {
    const at = this.#readings.findIndex(({ cells }) => this.#same(cells, rows));
    if (at === 0) return this.#readings[0].result;
    let reading: Reading<T>;
    if (at > 0) reading = this.#take(at);
    else {
      const result = read(rows);
      const cells = this.#copy(rows);
      if (cells === null) return result;
      reading = { cells, result };
    }
    this.#readings.unshift(reading);
    this.#cells += reading.cells.length;
    while (this.#readings.length > this.limits.ranges || this.#cells > this.limits.cells)
      this.#take(this.#readings.length - 1);
    return reading.result;
  }

  /** The leading columns' cells, row by row; null where they are too many, or could hold something else next time. */
  #copy(rows: readonly unknown[][]): unknown[] | null {
    const { columns } = this;
    if (rows.length * columns > this.limits.cells) return null;
    // Plain loops here and below: a whole column has a million rows.
    const cells = new Array<unknown>(rows.length * columns);
    for (let r = 0, at = 0; r < rows.length; r++) {
      for (let c = 0; c < columns; c++) {
        const cell = rows[r][c];
        if (isObject(cell)) return null;
        cells[at++] = cell;
      }
    }
    return cells;
  }

  #take(at: number): Reading<T> {
    const [reading] = this.#readings.splice(at, 1);
    this.#cells -= reading.cells.length;
    return reading;
  }

  #same(cells: readonly unknown[], rows: readonly unknown[][]): boolean {
    const { columns } = this;
    if (cells.length !== rows.length * columns) return false;
    for (let r = 0; r < rows.length; r++) {
      for (let c = 0; c < columns; c++) if (rows[r][c] !== cells[r * columns + c]) return false;
    }
    return true;
  }
}

/** Entities and errors: they could hold something else the next time, and are copied for each call. */
function isObject(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}
