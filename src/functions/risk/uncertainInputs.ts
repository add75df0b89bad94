import {
  DISTRIBUTION_PARAMETERS,
  DISTRIBUTIONS,
  type DistributionKind,
} from "../../model/risk/distribution";
import type { Plain } from "../cells/cell";
import { number, type Reader } from "../cells/number";
import { isBlank, rangeRows, rowsOf, type RangeRow } from "../cells/range";
import { choice, text } from "../cells/text";
import type { Place } from "../../words/refusals/refusal";
import { readAt, refuse } from "../errors/inputRefusal";

/** A row of `distributions`: which input, where that stands, and how it is distributed. */
export interface UncertainInput {
  readonly input: Plain;
  readonly place: Place;
  readonly kind: DistributionKind;
  readonly parameters: readonly number[];
}

const COLUMNS = ["Input", "Kind", "Parameter 1", "Parameter 2", "Parameter 3"];
/** Only the triangular distribution has a third parameter. */
const NEEDED = 4;

const kindOf = choice(DISTRIBUTIONS, "normal");

/** Reads rows Input, Kind and up to three parameters, in the kind's own order and unit. */
export const uncertainInputs: Reader<UncertainInput[]> = (range, argument) => {
  const width = rowsOf(range, argument, COLUMNS.slice(0, NEEDED))[0].length;
  const rows = rangeRows(range, argument, COLUMNS.slice(0, width), "Parameter 1");
  return rows.map((row) => uncertainInput(row, argument));
};

function uncertainInput({ row, cells }: RangeRow, argument: string): UncertainInput {
  const [input, kindCell, ...values] = cells;
  const place = (column: string): Place => ({ argument, row, column });
  const kind = readAt(place("Kind"), (name) => kindOf(text(kindCell, name), name));
  const takes: readonly string[] = DISTRIBUTION_PARAMETERS[kind];
  const parameters: number[] = [];
  takes.forEach((name, i) => {
    const cell = isBlank(values[i] ?? null) ? null : values[i];
    parameters.push(readAt(place(name), (of) => number(rulesOf(kind, parameters))(cell, of)));
  });
  // Excel on the desktop passes a blank cell as 0.
  if (values.slice(takes.length).some((value) => !isBlank(value) && value !== 0)) {
    refuse({ code: "parameter-not-taken", kind, takes, ...place("Parameter 3") });
  }
  return { input, place: place("Input"), kind, parameters };
}

/** What the next parameter must be, after those before it. */
function rulesOf(kind: DistributionKind, [...before]: readonly number[]) {
  if (kind === "uniform" || kind === "triangular") return { min: before.at(-1) };
  if (before.length === 1) return { min: 0 };
  return kind === "lognormal" ? { above: 0 } : {};
}
