import {
  DISTRIBUTION_PARAMETERS,
  DISTRIBUTIONS,
  type DistributionKind,
} from "../../model/risk/distribution";
import type { Plain } from "../cells/cell";
import { checkedNumber, type NumberRules, type Reader } from "../cells/number";
import { isBlank, rangeRows, rowsOf, type RangeRow } from "../cells/range";
import { refuse, type Place } from "../errors/inputRefusal";

/** A row of `distributions`: which input, and how it is distributed. */
export interface UncertainInput {
  readonly input: Plain;
  readonly place: Place;
  readonly kind: DistributionKind;
  readonly parameters: readonly number[];
}

const COLUMNS = ["Input", "Kind", "Parameter 1", "Parameter 2", "Parameter 3"] as const;
/** Only the triangular distribution has a third parameter. */
const NEEDED = 4;

/** Reads rows Input, Kind and up to three parameters, in the kind's own order and unit. */
export const uncertainInputs: Reader<UncertainInput[]> = (range, argument) => {
  const width = rowsOf(range, argument, COLUMNS.slice(0, NEEDED))[0].length;
  const rows = rangeRows(range, argument, COLUMNS.slice(0, width), "Parameter 1");
  return rows.map((row) => uncertainInput(row, argument));
};

function uncertainInput({ row, cells }: RangeRow, argument: string): UncertainInput {
  const [input, kindCell, ...values] = cells;
  const place = (column: string): Place => ({ argument, row, column });
  if (isBlank(kindCell)) return refuse({ code: "missing", ...place("Kind") });
  const kind = kindOf(kindCell, place("Kind"));
  const takes: readonly string[] = DISTRIBUTION_PARAMETERS[kind];
  const parameters: number[] = [];
  for (const [i, name] of takes.entries()) {
    const value = values.at(i) ?? null;
    if (isBlank(value)) return refuse({ code: "missing", ...place(name) });
    parameters.push(checkedNumber(value, place(name), rulesOf(kind, parameters)));
  }
  // Excel on the desktop passes a blank cell as 0.
  const further = values.slice(takes.length).find((value) => !isBlank(value) && value !== 0);
  if (further !== undefined) {
    return refuse({ code: "parameter-not-taken", kind, takes, ...place("Parameter 3") });
  }
  return { input, place: place("Input"), kind, parameters };
}

function kindOf(cell: Plain, place: Place): DistributionKind {
  const found = String(cell).trim();
  const kind = DISTRIBUTIONS.find((word) => word === found.toLowerCase());
  return kind ?? refuse({ code: "not-a-choice", found, choices: DISTRIBUTIONS, ...place });
}

/** What the next parameter must be, after those before it. */
function rulesOf(kind: DistributionKind, before: readonly number[]): NumberRules {
  switch (kind) {
    case "normal":
      return before.length === 1 ? { min: 0 } : {};
    case "lognormal":
      return before.length === 1 ? { min: 0 } : { above: 0 };
    case "uniform":
    case "triangular":
      return { min: before.at(-1) };
  }
}
