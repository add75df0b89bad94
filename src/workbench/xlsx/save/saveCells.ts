import type {
  CellErrorValue,
  CellValueInput,
  Worksheet as FileSheet,
} from "@cj-tech-master/excelts";
import { formatArea } from "../../../formulaText/addresses";
import { tokens } from "../../../formulaText/tokens";
import { cellArea, mapCells } from "../../../formulaText/area";
import { type CellValue, valueType } from "../../book/cellValue";
import { SheetCells } from "../../book/sheetCells";
import type { Hyperlink, KeptFormula } from "../../book/sheetFacts";
import { isArrayFormula } from "../formula/isArrayFormula";
import { storedFormula } from "../formula/storedFormula";
import { toFileStyle } from "../style/toFileStyle";
import type { SheetToSave } from "./sheetToSave";

/** The errors that a file can hold; what is still being calculated has no value to keep. */
const STORED_ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
]);

/** Every cell that holds or shows anything or has a look of its own. */
export function saveCells({ book, sheet, namespace }: SheetToSave, to: FileSheet): void {
  const cells = new SheetCells(book, sheet.getSheetId());
  const { hyperlinks, keptFormulas } = book.facts.of(sheet.getSheetId());
  saveBareLinks(cells, hyperlinks, to);
  const area = cells.usedArea(() => true);
  if (!area) return;
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const value = cells.value(row, column);
      const raw = cells.raw(row, column);
      if (value === "" && !raw) continue;
      const cell = to.getCell(row + 1, column + 1);
      cell.style = toFileStyle(sheet.getComposedCellStyle(row, column));
      const kept = keptFormulas.get(`${row},${column}`);
      const content =
        raw?.f || raw?.si
          ? formulaAt(cells, row, column, namespace)
          : kept?.value === value && isWhole(cells, kept)
            ? keptFormula(kept, value)
            : toFileValue(value);
      const link = toFileLink(hyperlinks.get(`${row},${column}`));
      cell.value = link ? { ...linked(content, value), ...link } : content;
    }
  }
}

/** Whether nobody has written into what an array formula filled. */
function isWhole(cells: SheetCells, { array }: KeptFormula): boolean {
  if (array === undefined) return true;
  const { area, others } = array;
  const [, ...now] = mapCells(area, (row, column) => cells.value(row, column)).flat();
  return now.every((value, i) => value === others[i]);
}

function keptFormula({ stored, array }: KeptFormula, value: CellValue): Formula {
  const formula = { formula: stored, result: toFileResult(value) };
  if (array === undefined) return formula;
  return {
    ...formula,
    ...{ shareType: "array", ref: formatArea(array.area), isDynamicArray: true },
  };
}

/** Links on cells that hold nothing. */
function saveBareLinks(
  cells: SheetCells,
  hyperlinks: ReadonlyMap<string, Hyperlink>,
  to: FileSheet,
): void {
  for (const [key, link] of hyperlinks) {
    const [row, column] = key.split(",").map(Number);
    const target = toFileLink(link);
    if (target === null || cells.value(row, column) !== "" || cells.raw(row, column)) continue;
    to.getCell(row + 1, column + 1).value = { richText: [{ text: "" }], ...target };
  }
}

type Formula = { formula: string; result?: string | number | boolean | CellErrorValue };

function formulaAt(cells: SheetCells, row: number, column: number, namespace: string): Formula {
  const text = String(cells.formula(row, column));
  const value = cells.value(row, column);
  const formula = { formula: storedFormula(text, namespace), result: toFileResult(value) };
  const spill = valueType(value) === "Error" ? null : cells.spillArea(row, column);
  // Where Excel does not know a function it takes it for one of single values, "=@OURO…", unless the cell is marked.
  // The mark alone, because LibreOffice calculates array formulas anew, and knows no function of an add-in.
  if (!spill && !isArrayFormula(text))
    return callsCustom(text, namespace) ? { ...formula, ...{ isDynamicArray: true } } : formula;
  const ref = spill ? formatArea(spill) : formatArea(cellArea(row, column));
  return { ...formula, ...{ shareType: "array", ref, isDynamicArray: true } };
}

function callsCustom(formula: string, namespace: string): boolean {
  const start = `${namespace}.`.toUpperCase();
  return (
    formula.toUpperCase().includes(start) &&
    tokens(formula).some(
      ({ kind, text }) => kind === "function" && text.toUpperCase().startsWith(start),
    )
  );
}

/** A link stands beside a formula or a text. */
function linked(content: CellValueInput, value: CellValue): Formula | { text: string } {
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  return isFormula ? (content as Formula) : { text: String(value) };
}

function toFileValue(value: CellValue): string | number | boolean | CellErrorValue | null {
  return value === "" ? null : toFileResult(value);
}

function toFileResult(value: CellValue): string | number | boolean | CellErrorValue {
  if (typeof value !== "string" || valueType(value) !== "Error") return value;
  return { error: (STORED_ERRORS.has(value) ? value : "#N/A") as CellErrorValue["error"] };
}

interface FileLink {
  readonly hyperlink: string;
  readonly tooltip?: string;
}

/** A Range.hyperlink as a file has it: an address, or "#" and a place in the workbook. */
function toFileLink(link: unknown): FileLink | null {
  if (typeof link !== "object" || link === null) return null;
  const { address, documentReference, screenTip } = link as Record<string, unknown>;
  const place = typeof documentReference === "string" && documentReference !== "";
  const hyperlink = place ? `#${documentReference}` : address;
  if (typeof hyperlink !== "string" || hyperlink === "") return null;
  return {
    hyperlink,
    ...(typeof screenTip === "string" && screenTip !== "" && { tooltip: screenTip }),
  };
}
