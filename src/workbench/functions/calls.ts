import type { Answer } from "./answer";
import { readAnswer } from "./answer";
import { ERROR_TYPE } from "./scalar";

export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Settled {
  readonly cell: Cell;
  readonly answer: Answer;
}

interface Call {
  readonly id: number;
  readonly waiting: Map<string, Cell>;
}

/** Tells the runtime that there are errors among the arguments. */
const HAS_ERRORS = 4;
/** Answers kept; the oldest go first. A sheet of 40,000 different calls fits. */
const MOST_ANSWERS = 50_000;

/**
 * The calls of custom functions and their answers. A call is known by function and argument content, so cells
 * that ask the same share one invocation and a recalculation that changes nothing asks nothing.
 */
export class Calls {
  readonly #answers = new Map<string, Answer>();
  readonly #open = new Map<string, Call>();
  readonly #keyOf = new Map<number, string>();
  /** Cells that are to ask as if nothing were known, each with what it has asked since. */
  #afresh = new Map<string, Set<string>>();
  #outgoing: string[] = [];
  #last = 0;

  /** Calls sent or to be sent and not answered yet. */
  get open(): number {
    return this.#open.size;
  }

  /** The answer if there is one; else the call is made and the cell waits for it. */
  ask(
    functionId: string,
    args: readonly { key: string; json: string }[],
    cell: Cell,
  ): Answer | null {
    const key = `${functionId}(${args.map((arg) => arg.key).join(",")})`;
    const place = placeOf(cell);
    if (this.#isAfresh(place, key)) this.#answers.delete(key);
    const answer = this.#answers.get(key);
    if (answer) return answer;
    const call = this.#open.get(key) ?? this.#start(key, functionId, args);
    call.waiting.set(place, cell);
    return null;
  }

  /** Makes the next calls of these cells, and of no others, as if their answers were not known. */
  askAfresh(cells: readonly Cell[]): void {
    this.#afresh = new Map(cells.map((cell) => [placeOf(cell), new Set<string>()]));
  }

  #isAfresh(place: string, key: string): boolean {
    const asked = this.#afresh.get(place);
    if (asked === undefined || asked.has(key)) return false;
    asked.add(key);
    return true;
  }

  /** One message for every call since the last, or null. Text, so that a shared range is not encoded again. */
  takeMessage(): string | null {
    if (this.#outgoing.length === 0) return null;
    const entries = this.#outgoing.join(",");
    this.#outgoing = [];
    return `{"type":3,"message":{"entries":[${entries}]}}`;
  }

  /** Takes results in and names the cells to calculate again, with what each will show. */
  settle(results: readonly unknown[]): readonly Settled[] {
    const settled: Settled[] = [];
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, code] = result as readonly unknown[];
      const key = typeof id === "number" ? this.#keyOf.get(id) : undefined;
      const call = key === undefined ? undefined : this.#open.get(key);
      if (key === undefined || !call) continue;
      this.#keyOf.delete(call.id);
      this.#open.delete(key);
      const answer = readAnswer(succeeded, value, code);
      this.#remember(key, answer);
      for (const cell of call.waiting.values()) settled.push({ cell, answer });
    }
    return settled;
  }

  /** Forgets all answers, as a full recalculation (Ctrl+Alt+F9) does. */
  forget(): void {
    this.#answers.clear();
  }

  #start(key: string, functionId: string, args: readonly { json: string }[]): Call {
    this.#last += 1;
    const call = { id: this.#last, waiting: new Map<string, Cell>() };
    this.#open.set(key, call);
    this.#keyOf.set(call.id, key);
    const values = args.map((arg) => arg.json).join(",");
    const flags = values.includes(`"${ERROR_TYPE}"`) ? HAS_ERRORS : 0;
    this.#outgoing.push(
      `{"messageCategory":1,"messageType":1000,"targetId":"","message":{"invocationId":${call.id},` +
        `"functionName":${JSON.stringify(functionId)},"parameterValues":[${values}],"address":"","flags":${flags}}}`,
    );
    return call;
  }

  #remember(key: string, answer: Answer): void {
    if (this.#answers.size >= MOST_ANSWERS) {
      const oldest = this.#answers.keys().next();
      if (!oldest.done) this.#answers.delete(oldest.value);
    }
    this.#answers.set(key, answer);
  }
}

const placeOf = ({ sheetId, row, column }: Cell): string => `${sheetId}!${row},${column}`;
