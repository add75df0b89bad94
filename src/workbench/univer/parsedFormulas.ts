import type { Injector } from "@univerjs/core";
import { hashAlgorithm, LRUMap } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";

/** Two templates have some 10,000 formulas, the stress workbook 20,000. */
const KEPT = 100_000;
/** Univer's own: longer keys are kept as their hash. */
const LONGEST_KEY = 64;

/**
 * The formulas that Univer has parsed. Univer 0.25.1 keeps the last 5,000 of them: a workbook of more has each parsed
 * anew by every calculation, because the one that is needed next is the one that was dropped.
 */
export class ParsedFormulas {
  readonly #parsed: LRUMap<string, unknown>;

  constructor(private readonly injector: Injector) {
    this.#parsed = parsedBy(injector.get(IFunctionService));
    this.#parsed.limit = KEPT;
  }

  /** Has Univer parse these formulas anew. */
  forget(unitId: string, formulas: Iterable<string>): void {
    for (const formula of formulas) {
      const key = `${unitId}${formula}`;
      this.#parsed.delete(key.length > LONGEST_KEY ? hashAlgorithm(key).toString() : key);
    }
    // What their parts were parsed to; the one way to empty it, and it works on as before.
    this.injector.get(LexerTreeBuilder).dispose();
  }
}

/** Univer does not hand its store out; but it looks through it to drop a function's formulas. */
function parsedBy(functions: IFunctionService): LRUMap<string, unknown> {
  const looked: LRUMap<string, unknown>[] = [];
  const prototype = LRUMap.prototype as Record<"forEach", unknown>;
  const { forEach } = prototype;
  prototype.forEach = function (this: LRUMap<string, unknown>) {
    looked.push(this);
  };
  try {
    functions.deleteFormulaAstCacheKey();
  } finally {
    prototype.forEach = forEach;
  }
  if (looked.length === 0) throw new Error("Univer keeps its parsed formulas elsewhere by now");
  return looked[0];
}
