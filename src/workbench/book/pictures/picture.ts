import type { Box } from "../areaBox";
import type { SheetRecord } from "../records";

/** A picture over the cells; its place is in points from the sheet's corner. */
export interface Picture extends SheetRecord, Box {
  readonly name: string;
  /** What a screen reader says of it. */
  readonly description: string;
  /** A PNG file. */
  readonly base64: string;
}
