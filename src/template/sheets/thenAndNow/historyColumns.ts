import { FORMATS } from "../../../plan/formats";
import type { SheetColumn } from "../../sheetDraft";

/** Numbers to the right. */
export const right = { align: "Right" as const };
/** A column of what was published. */
export const fact = (key: string, title: string): SheetColumn => ({
  ...{ title, key, look: "input", format: FORMATS.cents },
  ...right,
});
/** A column of shares that are calculated. */
export const share = (key: string, title: string): SheetColumn => ({
  ...{ title, key, look: "result", format: FORMATS.share },
  ...right,
});
/** A column of names, without a title. */
export const label = (key: string): SheetColumn => ({ title: "", key, look: "label" });
