import type { BlankCell } from "./functions/scalar";
import type { Profile } from "./protocol/undoSupport";

/** What calculationState says while custom functions are asked: the truth, "Done" too early, or "Pending" for ever. */
export type CalculationReport = "true" | "early" | "stuck";

/** What a host is told when it is made. */
export interface HostOptions {
  /** Hands a message to Microsoft's client library (onMessageFromHost). */
  readonly send: (text: string) => void;
  /** Which Excel the host stands in for; on the web if nothing is said. */
  readonly profile?: Profile;
  /**
   * What an empty cell is to a custom function whose parameter takes anything: "" in Excel on the web, 0 on the
   * desktop (OfficeDev/office-js issues 4702 and 5262), if nothing is said. Null has been seen too.
   */
  readonly blankCells?: BlankCell;
  /**
   * Leaves formulas that were entered before their functions were known at #NAME? until they are entered again, as
   * Excel at times does (OfficeDev/office-js issues 6611, 6355 and 4487).
   */
  readonly staleNames?: boolean;
  /**
   * Has a cell show its old value, instead of #BUSY!, until its custom function has answered, as Excel does
   * (OfficeDev/office-js issues 4152 and 6930) if nothing is said.
   */
  readonly staleValues?: boolean;
  /** OfficeDev/office-js issues 2883 ("Done" too early) and 3319 (stuck). */
  readonly calculationReport?: CalculationReport;
  /** The add-in asked for its task pane to be shown or hidden. */
  readonly onShowPane?: (isShown: boolean) => void;
}
