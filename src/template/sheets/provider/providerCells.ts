import { PROVIDER_INPUTS, type ProviderInput } from "../../../deals/assumptions/providers";
import type { Area } from "../../../plan/area";

/** The columns of the providers. */
export const PROVIDER_COLUMNS = ["Oracle", "CoreWeave", "Own"] as const;

/** The rows of what follows. */
export const PROVIDER_RESULTS = ["net", "irr", "payback", "dscr", "breakeven", "spread"] as const;

/** The tables of the sheet. */
export interface ProviderTables {
  /** Columns Input, Oracle, CoreWeave, Own, Unit; rows by PROVIDER_INPUTS. */
  inputs: Area;
  /** The same columns; rows net, irr, payback, dscr, breakeven, spread. */
  results: Area;
  /** Columns Capex, Return, Cost, Payback, Breakeven, Spread. */
  spread: Area;
}

/** One of a provider's inputs, as a cell. */
export type InputOf = (input: ProviderInput) => string;

export const inputOf =
  (inputs: Area, column: string): InputOf =>
  (input) =>
    inputs.cell(column, PROVIDER_INPUTS.indexOf(input));
