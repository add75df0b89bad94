import type { BlankCell } from "./functions/scalar";

/** What a host is told when it is made. */
export interface HostOptions {
  /** Hands a message to Microsoft's client library (onMessageFromHost). */
  readonly send: (text: string) => void;
  /**
   * What an empty cell is to a custom function whose parameter takes anything. Excel on the web says null,
   * Excel for Windows 0 (OfficeDev/office-js issues 4702 and 1951), so an add-in has to bear both.
   */
  readonly blankCells?: BlankCell;
  /**
   * Leaves formulas that were entered before their functions were known at #NAME? until they are entered again, as
   * Excel at times does (OfficeDev/office-js issues 6611, 6355 and 4487).
   */
  readonly staleNames?: boolean;
  /** The add-in asked for its task pane to be shown or hidden. */
  readonly onShowPane?: (isShown: boolean) => void;
}
