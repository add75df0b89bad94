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
  /** The add-in asked for its task pane to be shown or hidden. */
  readonly onShowPane?: (isShown: boolean) => void;
}
