import { several } from "./several";

/** What the repair of formulas says. */
export const repair = {
  title: "Repair formulas",
  about:
    "Excel may leave formulas of this add-in at #NAME? where it opened the workbook first. This enters them again unchanged, as one undo step. Nothing else is touched.",
  button: "Repair formulas",
  scanning: "Looking through the workbook",
  stopping: "Stopping…",
  cells: (done: string, total: string) => `${done} of ${total}`,
  cancel: "Cancel",
  none: "No formula of this add-in shows #NAME?",
  mended: (mended: string, n: number) => `${mended} ${several(n, "formula", "formulas")} repaired`,
  notMended: (left: string, n: number) =>
    `${left} ${several(n, "formula", "formulas")} could not be repaired`,
  lookedAt: (formulas: string, n: number) =>
    `${formulas} ${several(n, "formula", "formulas")} of this add-in checked.`,
  protectedSheets: (sheets: string) =>
    `Protected: ${sheets}. Unprotect (Review, Unprotect Sheet), then repair again.`,
  why: {
    protected: "its sheet is protected",
    text: "the cell is formatted as text: choose another number format, then repair again",
    refused: "Excel refuses: part of an array formula must be entered by hand, as a whole",
    unknown: "it uses an unknown function or name: check the spelling",
  },
  more: (n: string) => `and ${n} more`,
};
