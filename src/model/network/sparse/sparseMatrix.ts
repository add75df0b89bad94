/**
 * A sparse matrix of amounts by rows (compressed sparse rows): row i holds the entries
 * start[i] … start[i + 1] − 1, each a `column` and an `amount`, ascending by column.
 */
export interface SparseMatrix {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly amount: Float64Array;
}

/**
 * Sorts entries into rows; entries of one row and column add up, zeros are left out.
 *
 * @example
 * [...sparseMatrix(2, [0, 0], [1, 1], [5, 3]).amount] // [8]
 */
export function sparseMatrix(
  size: number,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  amounts: ArrayLike<number>,
): SparseMatrix {
  const byColumn = countingSort(size, columns, identity(rows.length));
  const order = countingSort(size, rows, byColumn);
  const start = new Int32Array(size + 1);
  const column = new Int32Array(order.length);
  const amount = new Float64Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length;) {
    const [row, to] = [rows[order[at]], columns[order[at]]];
    let sum = 0;
    while (at < order.length && rows[order[at]] === row && columns[order[at]] === to)
      sum += amounts[order[at++]];
    if (sum === 0) continue;
    start[row + 1]++;
    column[count] = to;
    amount[count++] = sum;
  }
  for (let row = 0; row < size; row++) start[row + 1] += start[row];
  return { start, column: column.slice(0, count), amount: amount.slice(0, count) };
}

/**
 * The same matrix by columns.
 *
 * @example
 * [...transposed(sparseMatrix(2, [0], [1], [5])).start] // [0, 0, 1]
 */
export function transposed({ start, column, amount }: SparseMatrix): SparseMatrix {
  const size = start.length - 1;
  const first = new Int32Array(size + 1);
  for (let e = 0; e < column.length; e++) first[column[e] + 1]++;
  for (let row = 0; row < size; row++) first[row + 1] += first[row];
  const next = first.slice(0, size);
  const rows = new Int32Array(column.length);
  const amounts = new Float64Array(column.length);
  for (let row = 0; row < size; row++) {
    for (let e = start[row]; e < start[row + 1]; e++) {
      const at = next[column[e]]++;
      rows[at] = row;
      amounts[at] = amount[e];
    }
  }
  return { start: first, column: rows, amount: amounts };
}

function identity(length: number): Int32Array {
  const order = new Int32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  return order;
}

/** The entries in `order`, stably reordered by key. */
function countingSort(size: number, keys: ArrayLike<number>, order: Int32Array): Int32Array {
  const next = new Int32Array(size + 1);
  for (const entry of order) next[keys[entry] + 1]++;
  for (let key = 0; key < size; key++) next[key + 1] += next[key];
  const sorted = new Int32Array(order.length);
  for (const entry of order) sorted[next[keys[entry]]++] = entry;
  return sorted;
}
