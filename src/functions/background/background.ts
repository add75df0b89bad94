import { RecentRanges } from "../cells/recentRanges";
import { shownLanguage } from "../errors/excelError";
import type { Asked, Question, Reply, SentCell } from "./messages";
import type { AnyRefusal } from "../../words/refusals/refusal";
import type { Result } from "../formula";

/** Where questions go and replies come from: a worker, or a port to one. */
export interface Line {
  postMessage(question: Question): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** Nobody answers there. */
export class NoBackground extends Error {}

interface Waiting {
  readonly answered: (result: Result | AnyRefusal) => void;
  readonly failed: (reason: Error) => void;
}

/** Has formulas answered outside the page's thread, so that the page can go on meanwhile. */
export class Background {
  readonly #waiting = new Map<number, Waiting>();
  /** Excel hands each cell a copy of a range that they share; by the width of the range. */
  readonly #ranges = new Map<number, RecentRanges<readonly unknown[][]>>();
  #asked: Asked[] = [];
  #calls = 0;
  #isGone = false;

  constructor(private readonly line: Line) {
    line.onmessage = ({ data }) => {
      this.#hear(data);
    };
    line.onerror = line.onmessageerror = () => {
      this.#hangUp();
    };
  }

  /** @throws NoBackground where nobody answers, so that the caller can do it himself */
  ask(id: string, cells: readonly unknown[]): Promise<Result | AnyRefusal> {
    if (this.#isGone) return Promise.reject(new NoBackground());
    const call = this.#calls++;
    if (this.#asked.length === 0) {
      queueMicrotask(() => {
        this.#send();
      });
    }
    this.#asked.push({ call, id, cells: cells.map((cell) => this.#shared(cell)) });
    return new Promise((answered, failed) => {
      this.#waiting.set(call, { answered, failed });
    });
  }

  #send(): void {
    const calls = this.#asked;
    this.#asked = [];
    const { ErrorCode: errorCodes } = CustomFunctions;
    try {
      this.line.postMessage({ language: shownLanguage(), errorCodes, calls });
    } catch {
      this.#hangUp();
    }
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.call);
    this.#waiting.delete(reply.call);
    if ("failure" in reply) waiting?.failed(new Error(reply.failure));
    else waiting?.answered(revived(reply.result));
  }

  #hangUp(): void {
    this.#isGone = true;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { failed } of waiting) failed(new NoBackground());
  }

  /** The copy of a range that was sent last, where it is the same. */
  #shared(cell: unknown): unknown {
    if (!Array.isArray(cell)) return cell;
    const rows = cell as unknown[][];
    const width = rows[0]?.length ?? 0;
    // Told apart by that many columns; Excel hands over no other ranges.
    if (width === 0 || rows.some((row) => row.length !== width)) return cell;
    let ranges = this.#ranges.get(width);
    if (ranges === undefined) this.#ranges.set(width, (ranges = new RecentRanges(width)));
    return ranges.read(rows, () => rows);
  }
}

/** Errors in a table are Excel's own again. */
function revived(result: Extract<Reply, { result: unknown }>["result"]): Result | AnyRefusal {
  if (!isTable(result)) return result;
  return result.map((row) =>
    row.map((cell) =>
      typeof cell === "object" ? new CustomFunctions.Error(cell.code, cell.message) : cell,
    ),
  );
}

function isTable(result: unknown): result is readonly (readonly SentCell[])[] {
  return Array.isArray(result);
}

/** Where this script was loaded from; known while it runs for the first time only. */
const address = ownAddress();

/** Whether the page can have a background; where it is refused all the same, `openBackground` says so. */
export const mayHaveBackground = address !== null && typeof Worker !== "undefined";

let background: Background | null | undefined;

/** The one background of the page, started when it is first needed; null where there can be none. */
export function openBackground(): Background | null {
  if (background !== undefined) return background;
  return (background = startBackground());
}

function startBackground(): Background | null {
  if (address === null || !mayHaveBackground) return null;
  try {
    return new Background(new Worker(new URL("background.js", address)));
  } catch {
    // A page whose rules allow no workers.
    return null;
  }
}

function ownAddress(): string | null {
  if (typeof document === "undefined" || typeof HTMLScriptElement === "undefined") return null;
  const script = document.currentScript;
  return script instanceof HTMLScriptElement && script.src !== "" ? script.src : null;
}
