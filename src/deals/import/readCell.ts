import { englishWord } from "../../words/sheets/dataWords";
import type { LegRow } from "../legRows";
import { readDate } from "./dateText";
import type { DealStatus } from "../dealSchema";
import type { TakenFor } from "./importProblem";
import { kindOf, plainWord, statusOf, type LegKind } from "./legWords";
import { numberIn, type DecimalSign } from "./numberText";

type Key = keyof LegRow;

/** How the file's numbers are written. */
export interface NumberStyle {
  sign: DecimalSign;
  /** What 1.234 is where `sign` is unknown. */
  otherwise: DecimalSign;
}

/** How a file writes what a leg is, and what was taken for what. */
export interface CellStyle extends NumberStyle {
  /** What the user says that words mean. */
  kinds: ReadonlyMap<string, LegKind>;
  statuses: ReadonlyMap<string, DealStatus>;
  /** Every word that was read as another one of ours. */
  takenFor: Map<string, TakenFor>;
  /** Words that name nothing. */
  unknown: { kinds: Set<string>; statuses: Set<string> };
}

/** A blank From or To is the world outside, as in the formulas. */
const OUTSIDE = "Outside";

/** What people write for "not disclosed": a blank, never zero. */
const UNDISCLOSED = /^(|n\/?a|n\.a\.|-|–|—|\?|tbd|(not |un)disclosed|unknown|null)$/i;
const YES = /^(yes|y|true|1)$/i;
const NO = /^(no|n|false|0|)$/i;

/** Columns whose cells are numbers, and may show how the file writes decimals. */
export const NUMBER_KEYS: readonly Key[] = ["amount", "gw", "startYear", "years", "firm", "drawn"];

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
export function readCell(key: Key, cell: unknown, style: CellStyle): unknown {
  switch (key) {
    case "from":
    case "to":
      return isBlankCell(cell) ? OUTSIDE : readText(cell);
    case "amount":
    case "gw":
    case "startYear":
    case "years":
    case "firm":
    case "drawn":
      return readAmount(cell, style);
    case "contingent":
    case "upTo":
    case "inArticle":
    case "estimated":
      return readTruth(cell);
    case "kind":
      return readWord("kind", cell, style);
    case "status":
      return readWord("status", cell, style);
    case "confidence":
    case "fromLayer":
    case "toLayer":
      return isBlankCell(cell) ? "" : isText(cell) ? englishWord(cell).trim().toLowerCase() : cell;
    case "announced":
    case "drawnAsOf":
      return isBlankCell(cell) ? "" : readDate(cell);
    default:
      return readText(cell);
  }
}

/** Whether a text is a number whose sign nothing tells. */
export function isAmbiguous(text: string, { sign, otherwise }: NumberStyle): boolean {
  return numberIn(text, sign, otherwise) === null;
}

/** A number as the file writes them; null for an amount that is not disclosed. */
export function readAmount(cell: unknown, { sign, otherwise }: NumberStyle): unknown {
  if (isUndisclosed(cell)) return null;
  if (!isText(cell)) return cell;
  const value = numberIn(cell, sign, otherwise);
  return value === null || Number.isNaN(value) ? cell : value;
}

function readTruth(cell: unknown): unknown {
  if (cell === null || cell === undefined) return false;
  const text = typeof cell === "number" ? String(cell) : cell;
  if (!isText(text)) return text;
  const word = englishWord(text).trim();
  return YES.test(word) ? true : NO.test(word) ? false : text;
}

/** "Letter of intent", LOI, 意向书 as letter-of-intent; a blank as the usual one. */
function readWord(column: "kind" | "status", cell: unknown, style: CellStyle): unknown {
  if (!isBlankCell(cell) && !isText(cell)) return cell;
  const word = isText(cell) ? plainWord(cell) : "";
  const [chosen, known, usual] =
    column === "kind"
      ? [style.kinds.get(word), kindOf(word), "purchase"]
      : [style.statuses.get(word), statusOf(word), "announced"];
  const as = chosen ?? (word === "" ? usual : known);
  if (as === undefined) {
    (column === "kind" ? style.unknown.kinds : style.unknown.statuses).add(word);
    return isText(cell) ? cell.trim() : cell;
  }
  if (word !== as) {
    const id = `${column} ${word}`;
    const taken = style.takenFor.get(id);
    const found = isText(cell) ? cell.trim() : "";
    if (taken === undefined) {
      style.takenFor.set(id, { code: "taken-for", column, found, as, count: 1 });
    } else taken.count++;
  }
  return as;
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
