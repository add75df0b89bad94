import { formatCell } from "../formulaText/addresses";
import { filledFormula, relativeFormula } from "../formulaText/references";
import { sheetsRead, type Leads } from "../formulaText/sheetsRead";

/** What Excel gives back for a cell's formula. */
type Cell = string | number | boolean;

/** The used cells of a sheet, from a row and a column counted from 0. */
export interface UsedCells {
  name: string;
  row: number;
  column: number;
  formulas: readonly (readonly Cell[])[];
  /** How many cells are there to be changed; left out where nobody says, and its numbers are counted. */
  inputs?: number;
}

export interface MappedSheet {
  name: string;
  formulas: number;
  /** Those that call a formula of this add-in. */
  ours: number;
  inputs: number;
  /** How many of its formulas read each other sheet, by the sheet's place among all. */
  reads: number[];
}

/** A cell between two with the same formula that holds another, or a number. */
export interface OddCell {
  sheet: string;
  address: string;
  content: Cell;
  /** What it would hold if it were like the cells beside it. */
  expected: string;
}

export interface ModelMap {
  sheets: MappedSheet[];
  odd: OddCell[];
}

/** Which sheet reads which, what each holds, and the cells that are unlike both of their neighbours. */
export function modelMap(used: readonly UsedCells[], leads: Leads): ModelMap {
  const place = new Map(used.map(({ name }, i) => [name.toLowerCase(), i]));
  return {
    sheets: used.map((sheet) => {
      const formulas = sheet.formulas.flat().filter(isFormula);
      const reads = used.map(() => 0);
      for (const formula of formulas) {
        for (const name of sheetsRead(formula, leads)) {
          const at = place.get(name.toLowerCase());
          if (at !== undefined && used[at] !== sheet) reads[at]++;
        }
      }
      return {
        name: sheet.name,
        formulas: formulas.length,
        ours: formulas.filter((formula) => /[^\w.]OURO\./i.test(formula)).length,
        inputs:
          sheet.inputs ?? sheet.formulas.flat().filter((cell) => typeof cell === "number").length,
        reads,
      };
    }),
    odd: used.flatMap(oddCells),
  };
}

const isFormula = (cell: Cell | undefined): cell is string =>
  typeof cell === "string" && cell.startsWith("=");

/** Excel's own rule for an inconsistent formula, and for a number typed over one. */
function oddCells({ name, row, column, formulas }: UsedCells): OddCell[] {
  const place = (r: number, c: number): { row: number; column: number } => ({
    row: row + r,
    column: column + c,
  });
  const relative = formulas.map((cells, r) =>
    cells.map((cell, c) => (isFormula(cell) ? relativeFormula(cell, place(r, c)) : undefined)),
  );
  return formulas.flatMap((cells, r) =>
    cells.flatMap((content, c) => {
      if (!isFormula(content) && typeof content !== "number") return [];
      const between = [
        [r, c - 1, r, c + 1],
        [r - 1, c, r + 1, c],
      ];
      const pairs = between.filter(([r1, c1, r2, c2]) => {
        const one = relative[r1]?.[c1];
        return one !== undefined && one === relative[r2]?.[c2];
      });
      const own = relative[r][c];
      // A total is unlike those above it, but like the total beside it.
      const beside = between.flatMap(([r1, c1, r2, c2]) => [
        relative[r1]?.[c1],
        relative[r2]?.[c2],
      ]);
      if (pairs.length === 0 || (own !== undefined && beside.includes(own))) return [];
      const [[r1, c1]] = pairs;
      const expected = filledFormula(formulas[r1][c1] as string, place(r1, c1), place(r, c));
      return [{ sheet: name, address: formatCell(row + r, column + c), content, expected }];
    }),
  );
}
