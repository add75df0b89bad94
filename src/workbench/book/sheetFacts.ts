import type { Area } from "../../formulaText/area";

/** A link as the add-in gives it: to a place in the workbook or to an address outside it. */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

/** What Excel knows of a sheet and Univer, as installed here, does not. Outside undo. */
export interface SheetFact {
  protected: boolean;
  veryHidden: boolean;
  /** Data-validation rules by the address of the range they were set on. */
  readonly validation: Map<string, unknown>;
  readonly hyperlinks: Map<string, Hyperlink>;
  /** Formulas of a file that only Excel calculates, by "row,column", as stored, with the values they had. */
  readonly keptFormulas: Map<string, KeptFormula>;
  /** What protection does to ranges, the later said last. */
  readonly locks: Lock[];
}

export interface KeptFormula {
  readonly stored: string;
  readonly value: unknown;
  /** What it fills besides its own cell, where it is an array formula, with the values there, row by row. */
  readonly array?: { readonly area: Area; readonly others: readonly unknown[] };
}

export interface Lock {
  readonly area: Area;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export class SheetFacts {
  readonly #bySheet = new Map<string, SheetFact>();

  of(sheetId: string): SheetFact {
    const known = this.#bySheet.get(sheetId);
    if (known) return known;
    const fresh = {
      protected: false,
      veryHidden: false,
      validation: new Map<string, unknown>(),
      hyperlinks: new Map<string, Hyperlink>(),
      keptFormulas: new Map<string, KeptFormula>(),
      locks: [],
    };
    this.#bySheet.set(sheetId, fresh);
    return fresh;
  }
}
