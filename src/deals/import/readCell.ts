import type { LegRow } from "../legRows";
import { readDate } from "./dateText";
import { numberIn, type DecimalSign } from "./numberText";

type Key = keyof LegRow;

/** How the file's numbers are written. */
export interface NumberStyle {
  sign: DecimalSign;
  /** What 1.234 is where `sign` is unknown. */
  otherwise: DecimalSign;
}

/** What people write for "not disclosed": a blank, never zero. */
const UNDISCLOSED = /^(|n\/?a|n\.a\.|-|–|—|\?|tbd|(not |un)disclosed|unknown|null)$/i;
const YES = /^(yes|y|true|1)$/i;
const NO = /^(no|n|false|0|)$/i;

/** Columns whose cells are numbers, and may show how the file writes decimals. */
export const NUMBER_KEYS: readonly Key[] = ["amount", "gw", "startYear", "years"];

export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

export function isUndisclosed(cell: unknown): boolean {
  return cell === null || cell === undefined || (isText(cell) && UNDISCLOSED.test(cell.trim()));
}

/**
 * A cell as its column wants it: "yes" as true, "1,200.5" as a number, a blank as the column's default.
 * What cannot be read comes back as it is, for the schema to refuse.
 */
export function readCell(key: Key, cell: unknown, style: NumberStyle): unknown {
  switch (key) {
    case "amount":
    case "gw":
    case "startYear":
    case "years":
      return readNumber(cell, style);
    case "contingent":
    case "upTo":
    case "inArticle":
      return readTruth(cell);
    case "kind":
      return isBlankCell(cell) ? "purchase" : readWord(cell);
    case "status":
      return isBlankCell(cell) ? "announced" : readWord(cell);
    case "announced":
      return isBlankCell(cell) ? "" : readDate(cell);
    default:
      return readText(cell);
  }
}

/** Whether a text is a number whose sign nothing tells. */
export function isAmbiguous(text: string, { sign, otherwise }: NumberStyle): boolean {
  return numberIn(text, sign, otherwise) === null;
}

function readNumber(cell: unknown, { sign, otherwise }: NumberStyle): unknown {
  if (isUndisclosed(cell)) return null;
  if (!isText(cell)) return cell;
  const value = numberIn(cell, sign, otherwise);
  return value === null || Number.isNaN(value) ? cell : value;
}

function readTruth(cell: unknown): unknown {
  if (cell === null || cell === undefined) return false;
  const text = typeof cell === "number" ? String(cell) : cell;
  if (!isText(text)) return text;
  const word = text.trim();
  return YES.test(word) ? true : NO.test(word) ? false : text;
}

/** "Letter of intent" as letter-of-intent. */
function readWord(cell: unknown): unknown {
  return isText(cell)
    ? cell
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, "-")
    : cell;
}

/** A number counts as its digits, since companies are called 360 or 3. */
function readText(cell: unknown): unknown {
  if (isBlankCell(cell)) return "";
  if (typeof cell === "number") return String(cell);
  return isText(cell) ? cell.replace(/\r\n?/g, "\n").trim() : cell;
}

function isText(cell: unknown): cell is string {
  return typeof cell === "string";
}
