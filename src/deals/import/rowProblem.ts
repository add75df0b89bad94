import type * as core from "zod/v4/core";
import type { LegRow } from "../legRows";
import { headerOf } from "./importColumns";
import type { ImportProblem } from "./importProblem";
import { isAmbiguous, NUMBER_KEYS, type NumberStyle } from "./readCell";
import { isErrorCell } from "./rowSchema";

type Issue = core.$ZodIssue;
type Key = keyof LegRow;

/** So much of a cell helps to find it again. */
const SHOWN = 100;
const DATE_KEYS: readonly Key[] = ["announced", "drawnAsOf"];
const TRUTHS = ["yes", "no"] as const;

/** What zod says of a row, in the import's own words: `issue.input` is the cell as it was read. */
export function rowProblem(issue: Issue, row: number, style: NumberStyle): ImportProblem {
  const [key] = issue.path as (Key | undefined)[];
  if (key === undefined) {
    return { code: "pays-itself", row, company: shown((issue.input as LegRow).from) };
  }
  return { ...cellProblem(issue, key, style), row, column: headerOf(key) };
}

type Unplaced<P> = P extends { column: string } ? Omit<P, "row" | "column"> : never;

function cellProblem(issue: Issue, key: Key, style: NumberStyle): Unplaced<ImportProblem> {
  const { input } = issue;
  const found = shown(input);
  if (isErrorCell(input)) return { code: "error-cell", found };
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(issue, key, found, style);
    case "invalid_value":
      return {
        code: "not-a-choice",
        found,
        choices: issue.values.map(String).filter((choice) => choice !== ""),
      };
    case "too_small":
      return issue.origin === "string"
        ? { code: "missing" }
        : {
            code: "too-small",
            found,
            minimum: Number(issue.minimum),
            inclusive: issue.inclusive ?? true,
          };
    case "too_big": {
      const limit = Number(issue.maximum);
      return issue.origin === "string"
        ? { code: "too-long", found: String(input).length, limit }
        : { code: "too-big", found, maximum: limit };
    }
    case "custom":
      return DATE_KEYS.includes(key)
        ? { code: "not-a-date", found }
        : { code: "control-character" };
    default:
      // The schema has no check that says anything else.
      throw new Error(`no problem stands for the issue ${issue.code}`);
  }
}

function wrongKind(
  issue: core.$ZodIssueInvalidType,
  key: Key,
  found: string,
  style: NumberStyle,
): Unplaced<ImportProblem> {
  const { input, expected } = issue;
  if (expected === "boolean") return { code: "not-a-choice", found, choices: TRUTHS };
  if (DATE_KEYS.includes(key)) return { code: "not-a-date", found };
  if (!NUMBER_KEYS.includes(key)) return { code: "not-text", found };
  if (typeof input === "number") {
    return { code: Number.isFinite(input) ? "not-whole" : "not-finite", found };
  }
  const ambiguous = typeof input === "string" && isAmbiguous(input, style);
  return { code: ambiguous ? "ambiguous-number" : "not-a-number", found };
}

function shown(value: unknown): string {
  const text = typeof value === "object" && value !== null ? "an object" : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
