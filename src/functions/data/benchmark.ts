import { benchmark as benchmarkOf, benchmarks } from "../../deals/benchmarks/benchmarks";
import { choice, text } from "../cells/text";
import { refuse } from "../errors/inputRefusal";
import { formula } from "../formula";
import { nearNames } from "../../model/network/nearNames";

/** @customenum {string} */
export enum BenchmarkField {
  /** The figure; shares and rates as decimals */
  value = "value",
  /** Who published it */
  source = "source",
  /** When it was published, or the end of the period reported on */
  date = "date",
  /** Unit of the figure */
  unit = "unit",
  /** Vintage, denominator, doubts */
  note = "note",
  /** Lower end of a published range */
  low = "low",
  /** Upper end of a published range */
  high = "high",
}

const FIELDS = Object.values(BenchmarkField);
const FIGURES = [BenchmarkField.value, BenchmarkField.low, BenchmarkField.high] as const;

export const benchmarkFormula = formula(
  "BENCHMARK",
  { name: text, field: choice(FIELDS, BenchmarkField.value) },
  ({ name, field }): number | string => {
    const found = benchmarkOf(name);
    if (found === undefined) {
      const near = nearNames(
        name,
        benchmarks().map((one) => one.name),
      );
      return refuse({ code: "unknown-name", argument: "name", found: name, near });
    }
    const cell = found[field];
    if (cell !== null && cell !== undefined) return cell;
    const has = FIGURES.filter((figure) => typeof found[figure] === "number");
    return refuse({ code: "not-published", name: found.name, field, has });
  },
);

/**
 * A published figure that the deals are compared with, by its name or id: "Lucent vendor financing" is
 * 0.24. Shares and rates are decimals. #N/A for a name that is not there (the message names near ones),
 * and for a field that was not published, as the value of a range.
 * @customfunction BENCHMARK
 * @param name Name or id of the figure, in any case, such as "Nvidia vendor financing".
 * @param field "value" (default), "source", "date", "unit", "note", or "low" and "high" of a range.
 * @returns A number for value, low and high, else a text.
 * @remarks Each figure carries whose it is, its date, its unit and a note on vintage and
 *   denominator.
 * @see The field "source" names it for each figure
 * @example =OURO.BENCHMARK("Lucent vendor financing")
 * @example =OURO.BENCHMARK("Lucent vendor financing","note")
 * @throws =OURO.BENCHMARK("Lucent vendor")
 */
export declare function BENCHMARK(name: unknown, field?: BenchmarkField): unknown;
