import { finite, isRefusal } from "../../model/refusal";
import type { WorkBudget } from "../../model/workBudget";
import { brokenRule, type NumberRules, type ScalarReader } from "../cells/number";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { refuse, Refused } from "../errors/inputRefusal";
import type { ScalarFormula } from "./scalarFormulas";

/** What a cell says as an argument, or why it says nothing. */
export type Reading = { readonly value: unknown } | AnyRefusal;

/** Of the budget, in a microsecond of estimated work: with room for a slow machine. */
const STEPS = 1600;

/**
 * A formula whose inputs are read once, to be asked many times with some of them changed.
 *
 * Its answers and refusals are those of a cell with the same inputs, to the last bit: the same readers
 * and the same computation, without the way through cells.
 */
export class Study {
  readonly names: readonly string[];
  readonly #readers: readonly ScalarReader<unknown>[];
  readonly #args: Record<string, unknown> = {};
  readonly #refusals: (AnyRefusal | null)[];
  #refused = 0;
  #answers = 0;

  /** @param cells the formula's arguments in order; those left off are blank */
  constructor(
    private readonly formula: ScalarFormula,
    cells: readonly unknown[],
    private readonly budget: WorkBudget,
  ) {
    this.names = Object.keys(formula.parameters);
    this.#readers = Object.values(formula.parameters);
    this.#refusals = this.names.map(() => null);
    this.names.forEach((_, input) => {
      const cell = cells[input];
      this.hold(input, this.read(input, this.isBlankAsZero(input, cell) ? null : cell));
    });
  }

  /** What the number of an input must be; null where the input is a word. */
  rules(input: number): NumberRules | null {
    return this.#readers[input].rules;
  }

  /** Whether a 0 can only be a blank cell, which Excel on the desktop passes as 0 (OfficeDev/office-js #4702). */
  isBlankAsZero(input: number, cell: unknown): boolean {
    const rules = this.rules(input);
    if (cell !== 0 || rules === null || brokenRule(0, rules) === null) return false;
    return !isRefusal(this.read(input, null));
  }

  read(input: number, cell: unknown): Reading {
    try {
      return { value: this.#readers[input](cell, this.names[input]) };
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
  }

  /** Why the first of the inputs that cannot be read cannot be; null where all can. */
  get refusal(): AnyRefusal | null {
    return this.#refusals.find((refusal) => refusal !== null) ?? null;
  }

  /** What an input holds now. */
  held(input: number): Reading {
    return this.#refusals[input] ?? { value: this.#args[this.names[input]] };
  }

  hold(input: number, reading: Reading): void {
    const refusal = isReading(reading) ? null : reading;
    this.#refused += Number(refusal !== null) - Number(this.#refusals[input] !== null);
    this.#refusals[input] = refusal;
    this.#args[this.names[input]] = isReading(reading) ? reading.value : null;
  }

  /** Sets an input to a number that keeps its rules; `hold` has been called for it with such a one. */
  set(input: number, value: number): void {
    this.#args[this.names[input]] = value;
  }

  /**
   * Refuses at once what would take too long at the inputs as they are.
   *
   * @param besides microseconds that the inputs of an answer take
   */
  plan(answers: number, besides = 0): void {
    const each = this.#refused === 0 ? this.#workNow() + besides : 0;
    const steps = STEPS * each;
    if (!this.budget.allows(answers * steps)) this.#tooMuch(Math.floor(this.budget.left / steps));
  }

  /** The formula at what is held: as a cell, the first argument that cannot be read decides. */
  answer(): number | AnyRefusal {
    if (this.#refused > 0) return this.refusal!;
    if (!this.budget.spend(STEPS * this.#workNow())) this.#tooMuch(this.#answers);
    this.#answers++;
    const outcome = this.formula.compute(this.#args as never, this.budget);
    return typeof outcome === "number" ? finite(outcome) : outcome;
  }

  #workNow(): number {
    return this.formula.work?.(this.#args as never) ?? 1;
  }

  #tooMuch(limit: number): never {
    return refuse({ code: "too-much-work", formula: this.formula.id, limit });
  }
}

function isReading(reading: Reading): reading is { readonly value: unknown } {
  return "value" in reading;
}
