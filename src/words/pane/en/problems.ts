/** Why a row of a user's deals cannot be read, and what would do. Keys are the codes of `ImportProblem`. */
export const problems = {
  "file-too-large": (found: string, limit: string) =>
    `The file has ${found} MB; at most ${limit} MB are read.`,
  "too-many-rows": (found: string, limit: string) =>
    `There are ${found} rows; at most ${limit} are read.`,
  "no-rows": "There are no deals in it.",
  "not-json":
    "This is not valid JSON: it was cut off, a comma or a quotation mark is missing, or it is another kind of file.",
  "not-deals": "This JSON has neither a list of legs nor deals with legs.",
  "not-usd-bn": (found: string) =>
    `Its unit is “${found}”: amounts must be in US dollars. Convert them, or say what they are in.`,
  "missing-column": "This column is missing.",
  "column-twice": "Two columns mean this; keep one of them.",
  "open-quote": "A quotation mark is not closed, or is inside a text.",
  "too-many-cells": (found: string, limit: string) =>
    `${found} cells under a header of ${limit}: is there a comma in a text without quotation marks?`,
  "not-a-row": (found: string) => `This is not a leg (${found}).`,
  "pays-itself": (company: string) => `${company} pays itself.`,
  "both-outside":
    "From and To are both blank or Outside. Name one of them; delete the row if it is a total.",
  missing: "This must not be blank.",
  "error-cell": (found: string) => `The cell holds the error ${found}.`,
  "not-text": (found: string) => `“${found}” is not text.`,
  "too-long": (found: string, limit: string) => `${found} characters; at most ${limit} fit.`,
  "control-character": "It has a character that a cell cannot hold.",
  "not-a-number": (found: string) => `“${found}” is not a number.`,
  "ambiguous-number": (found: string) =>
    `“${found}” could be a thousand or a little over one: write it without a thousands separator.`,
  "not-finite": (found: string) => `${found} is too large for a cell.`,
  "not-whole": (found: string) => `${found} is not a whole number.`,
  "too-small": (found: string, minimum: string) => `${found} is less than ${minimum}.`,
  "not-above": (found: string, minimum: string) => `${found} is not more than ${minimum}.`,
  "too-big": (found: string, maximum: string) => `${found} is more than ${maximum}.`,
  "not-a-choice": (found: string, choices: string) => `“${found}” is not one of ${choices}.`,
  "not-a-date": (found: string) => `“${found}” is not a date: write 2025, 2025-09 or 2025-09-22.`,
};
