import { several } from "./several";

/** What the repair of formulas says. */
export const repair = {
  title: "Repair formulas",
  about:
    "Excel may leave formulas of this add-in at #NAME? where it opened the workbook first. They are entered again, as they are and as one undo step; nothing else is touched.",
  button: "Repair formulas",
  scanning: "Looking through the workbook",
  stopping: "Stopping…",
  cells: (done: string, total: string) => `${done} of ${total}`,
  cancel: "Cancel",
  none: "No formula of this add-in shows #NAME?",
  mended: (mended: string, n: number) => `${mended} ${several(n, "formula", "formulas")} mended`,
  notMended: (left: string, n: number) =>
    `${left} ${several(n, "formula", "formulas")} could not be mended`,
  lookedAt: (formulas: string, n: number) =>
    `${formulas} ${several(n, "formula", "formulas")} of this add-in looked at.`,
  protectedSheets: (sheets: string) =>
    `Protected: ${sheets}. Unprotect (Review, Unprotect Sheet), then repair again.`,
  why: {
    protected: "its sheet is protected",
    text: "the cell is formatted as text: choose another number format, then repair again",
    refused: "Excel refuses; a part of an array formula has to be entered by hand, as a whole",
    unknown: "a function or a name in it is not known: check the spelling",
  },
  more: (n: string) => `and ${n} more`,
};
