interface RunList<T> {
  /** The last is to be calculated first, as Univer takes them. */
  readonly list: T[];
  readonly isCircular: boolean;
}

/** The formulas to calculate when some are: with all that read them, directly or not, each after what it reads. */
export function runList<T>(dirty: Iterable<T>, readersOf: (formula: T) => Iterable<T>): RunList<T> {
  const list: T[] = [];
  const done = new Set<T>();
  const open = new Set<T>();
  let isCircular = false;
  for (const start of dirty) {
    if (done.has(start)) continue;
    const path = [{ formula: start, readers: readersOf(start)[Symbol.iterator]() }];
    open.add(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next: IteratorResult<T, unknown> = top.readers.next();
      if (next.done) {
        path.pop();
        open.delete(top.formula);
        done.add(top.formula);
        list.push(top.formula);
      } else if (open.has(next.value)) isCircular = true;
      else if (!done.has(next.value)) {
        open.add(next.value);
        path.push({ formula: next.value, readers: readersOf(next.value)[Symbol.iterator]() });
      }
    }
  }
  return { list, isCircular };
}
