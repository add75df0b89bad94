import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { parseAddress } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import { cellCount } from "../../../formulaText/area";
import { plainNumbers } from "../../../formulaText/numbers";
import { filledFormula, type Cell } from "../../../formulaText/references";
import { tokens, type Token } from "../../../formulaText/tokens";
import { localNames } from "../formula/localNames";
import { shownFormula } from "../formula/shownFormula";

/** Why a cell of a file keeps its value and not its formula. */
export type FormulaLimit =
  "external-link" | "3d-reference" | "function" | "name" | "table" | "array" | "data-table";

/** The formula of a cell: one that the workbench calculates, or one of which it keeps the value. */
export type FileFormula =
  | { readonly formula: string; readonly area: Area | null }
  | { readonly limit: FormulaLimit; readonly stored: string };

/** What the formulas of a workbook may name. */
export interface KnownWords {
  readonly injector: Injector;
  /** In lower case; names that stand for cells relative to the formula's own are left out. */
  readonly names: ReadonlySet<string>;
  /** Tables with a header row, in lower case. */
  readonly tables: ReadonlySet<string>;
}

/** The formulas of a sheet's XML by "row,column", shared ones as each cell has them. */
export function sheetFormulas(
  xml: string,
  decode: (text: string) => string,
  known: KnownWords,
): Map<string, FileFormula> {
  const found = new Map<string, FileFormula>();
  const shared = new Map<string, { cell: Cell; formula: string }>();
  for (const [, attributes, content = ""] of xml.matchAll(CELL)) {
    const match = FORMULA.exec(content);
    const place = match && parseAddress(valueOf(attributes, "r") ?? "")?.area;
    if (!place) continue;
    const cell = { row: place.startRow, column: place.startColumn };
    const [type, ref, id] = ["t", "ref", "si"].map((name) => valueOf(match[1], name));
    const stored = decode(match.at(2) ?? "");
    const key = `${cell.row},${cell.column}`;
    if (type === "shared" && id !== undefined) {
      if (stored !== "") shared.set(id, { cell, formula: shownFormula(stored) });
      const master = shared.get(id);
      if (!master) continue;
      const formula = filledFormula(master.formula, master.cell, cell);
      found.set(key, judged(formula, formula.slice(1), null, known));
    } else if (type === "dataTable") found.set(key, { limit: "data-table", stored: "" });
    else if (stored !== "") {
      const area = type === "array" && ref !== undefined ? (parseAddress(ref)?.area ?? null) : null;
      const isDynamic = valueOf(attributes, "cm") !== undefined;
      const isOldArray = area !== null && cellCount(area) > 1 && !isDynamic;
      found.set(
        key,
        isOldArray ? { limit: "array", stored } : judged(shownFormula(stored), stored, area, known),
      );
    }
  }
  return found;
}

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}=["']([^"']*)["']`).exec(attributes)?.[1];
}

function judged(
  formula: string,
  stored: string,
  area: Area | null,
  known: KnownWords,
): FileFormula {
  const limit = limitOf(formula, known);
  return limit === null ? { formula: plainNumbers(formula), area } : { limit, stored };
}

/** What of a formula the workbench cannot calculate; null where it can. */
function limitOf(formula: string, known: KnownWords): FormulaLimit | null {
  const found = tokens(formula);
  const locals = localNames(found);
  // Univer 0.25.1 throws outside of the calculation for a LAMBDA that a LET names or another LAMBDA holds.
  const uses = (name: string): number =>
    found.filter(({ kind, text }) => kind === "function" && text.toUpperCase() === name).length;
  if (uses("LAMBDA") > (uses("LET") > 0 ? 0 : 1)) return "function";
  for (const [at, token] of found.entries()) {
    const limit = locals.has(at) ? null : tokenLimit(token, known);
    if (limit !== null) return limit;
  }
  return null;
}

/** LET and LAMBDA are no functions to Univer, but part of its grammar. */
const GRAMMAR: ReadonlySet<string> = new Set(["LET", "LAMBDA"]);

function tokenLimit({ kind, text }: Token, known: KnownWords): FormulaLimit | null {
  switch (kind) {
    case "reference": {
      const sheet = text.includes("!") ? text.slice(0, text.lastIndexOf("!")) : "";
      if (sheet.includes("[")) return "external-link";
      return sheet.includes(":") ? "3d-reference" : null;
    }
    case "name":
      if (text.includes("[") || text.includes("!")) return "external-link";
      return known.names.has(text.toLowerCase()) || known.tables.has(text.toLowerCase())
        ? null
        : "name";
    case "structured": {
      const table = text.slice(0, text.indexOf("["));
      const isKept = table !== "" && known.tables.has(table.toLowerCase());
      return isKept && !/#(?:Totals|All|Headers|Data)/i.test(text) ? null : "table";
    }
    case "function": {
      const name = text.toUpperCase();
      const isKnown = GRAMMAR.has(name) || known.injector.get(IFunctionService).hasExecutor(name);
      return isKnown ? null : "function";
    }
    case "unknown":
      return text.includes("[") ? "external-link" : "function";
    default:
      return null;
  }
}
