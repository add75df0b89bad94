import type { ImportProblem } from "./importProblem";

/** A leg's properties: a Map, so that no name of one, such as __proto__, means more than itself. */
export type RawLeg = ReadonlyMap<string, unknown>;

export interface RawLegs {
  legs: RawLeg[];
  problems: ImportProblem[];
}

/** A list of legs; what is no object is reported by its place. */
export function rawLegs(values: readonly unknown[], firstRow = 1): RawLegs {
  const legs: RawLeg[] = [];
  const problems: ImportProblem[] = [];
  values.forEach((value, i) => {
    const leg = propertiesOf(value);
    if (leg !== undefined) legs.push(leg);
    else problems.push(notARow(firstRow + i, value));
  });
  return { legs, problems };
}

/** The properties of an object; undefined for lists and plain values. */
export function propertiesOf(value: unknown): RawLeg | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? new Map<string, unknown>(Object.entries(value)) : undefined;
}

export function notARow(row: number, value: unknown): ImportProblem {
  const found = Array.isArray(value) ? "a list" : value === null ? "null" : typeof value;
  return { code: "not-a-row", row, found };
}
