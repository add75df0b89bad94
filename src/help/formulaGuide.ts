import type { FormulaDoc } from "./declarations/formulaDoc";
import type { Calculate, Cell, Outcome } from "./examples/openFunctions";
import { showNumber } from "./examples/showNumber";
import { defaultOf } from "./pages/defaultOf";
import { formulaPath } from "./pages/paths";
import type { Words } from "../words/help/en";

/** So much of a table fits into the pane. */
const MOST_ROWS = 6;
const MOST_COLUMNS = 4;

/** What the task pane says about the formulas, as JSON: the same declarations and results as the pages. */
export function formulaGuide(
  docs: readonly FormulaDoc[],
  words: Words,
  calculate: Calculate,
): string {
  const formulas = docs.map((doc) => ({
    id: doc.id,
    group: words.groups[doc.group as keyof Words["groups"]],
    description: doc.description,
    returns: doc.returns,
    parameters: doc.parameters.map(({ name, description, optional, range, choices }) => {
      const said = optional ? defaultOf(description) : null;
      const meaning = said?.meaning ?? description;
      return { name, meaning, fallback: said?.fallback ?? null, range, choices };
    }),
    examples: doc.examples.map(({ caption, formula }) => ({
      caption,
      formula,
      ...shown(calculate(formula)),
    })),
    sources: doc.sources,
    page: formulaPath(doc.id),
  }));
  return JSON.stringify(formulas);
}

/** The upper left part of a result, and how large it is. */
function shown(outcome: Outcome) {
  const rows = Array.isArray(outcome) ? outcome : [[outcome]];
  const result = rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(text));
  return { result, rows: rows.length, columns: rows[0].length };
}

function text(cell: Cell): string {
  if (typeof cell === "number") return showNumber(cell);
  return typeof cell === "object" ? cell.error : String(cell);
}
