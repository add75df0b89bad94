/** One measured thing, and what it is held to. */
export interface Result {
  readonly section: string;
  readonly name: string;
  readonly milliseconds: number;
  /** Longest it may take. */
  readonly atMost?: number;
  /** Who does the same otherwise, and how many times as long it takes. */
  readonly peer?: {
    readonly name: string;
    readonly milliseconds: number;
    readonly ratio: number;
    readonly atLeast?: number;
  };
}

/** Whether answers are checked and nothing else is asked: a busy machine says nothing of speed. */
export const isCheck = process.argv.includes("--check");

export const results: Result[] = [];
let current = "";

/** Begins a section of the report. */
export function section(title: string): void {
  current = title;
  console.log(`\n${title}`);
}

/** Keeps a result for the report and prints it; sets the exit code where it misses its target. */
export function record(result: Omit<Result, "section">): void {
  const { name, milliseconds, atMost, peer } = result;
  results.push({ section: current, ...result });
  const target =
    atMost === undefined ? "" : `  (target ${shown(atMost)}${missed(result) ? ": MISSED" : ""})`;
  // A line for each peer below the one of what they are compared with.
  if (peer === undefined) console.log(`  ${name.padEnd(62)}${shown(milliseconds)}${target}`);
  else {
    const { atLeast, ratio } = peer;
    const least =
      atLeast === undefined ? "" : `  (at least ${atLeast}${missed(result) ? ": MISSED" : ""})`;
    const line = `  ${peer.name.padEnd(62)}${shown(peer.milliseconds)}`;
    console.log(`${line}  ${ratio.toFixed(2).padStart(8)} ×${least}`);
  }
  if (missed(result)) process.exitCode = 1;
}

export function missed({ milliseconds, atMost = Infinity, peer }: Omit<Result, "section">) {
  const isSlow = peer === undefined && milliseconds > atMost;
  return isSlow || (peer !== undefined && peer.ratio < (peer.atLeast ?? 0));
}

/** A time in a unit that suits it. */
export function shown(milliseconds: number): string {
  const [value, unit] =
    milliseconds >= 1000
      ? [milliseconds / 1000, "s "]
      : milliseconds >= 1
        ? [milliseconds, "ms"]
        : [milliseconds * 1000, "µs"];
  return `${value.toFixed(2).padStart(8)} ${unit}`;
}
