/** What was read from a range, and the cells that it was read from. */
interface Reading<T> {
  readonly cells: readonly unknown[];
  readonly result: T;
}

/** Ranges and cells remembered: sheets of deals, year by year, in one recalculation. */
const LIMITS = { ranges: 32, cells: 300_000 };

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
    const reading = at < 0 ? this.#copy(rows, read(rows)) : this.#take(at);
    if (reading.cells.length > this.limits.cells || reading.cells.some(isObject))
      return reading.result;
    this.#readings.unshift(reading);
    this.#cells += reading.cells.length;
    while (this.#readings.length > this.limits.ranges || this.#cells > this.limits.cells)
      this.#take(this.#readings.length - 1);
    return reading.result;
  }

  #copy(rows: readonly unknown[][], result: T): Reading<T> {
    return { cells: rows.flatMap((row) => row.slice(0, this.columns)), result };
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
