import type { Content } from "../../../plan/sheetPlan";
import type { SheetKey } from "../../sheetKeys";

/** A result that the Cover repeats from the sheet it stands on. */
export interface KeyFigure {
  label: Content;
  /** The cell that it stands in, as a formula on any sheet writes it. */
  cell: string;
  unit: string;
  format: string;
  sheet: SheetKey;
  /** What it says, for a reader who has not seen the sheet. */
  meaning: Content;
}
