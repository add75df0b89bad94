import type { WorkbookErrorCode } from "../../workbook";

interface Reason {
  title: string;
  next: string;
}

/** What went wrong, how the workbook stands, what to do: of whatever was tried. */
export const failures = {
  asItWas: "The workbook is as it was.",
  left: (names: string) =>
    `This could not be put back: ${names}. Look at these sheets before you go on.`,
  excelSays: (detail: string) => `Excel says: ${detail}`,
  technically: (detail: string) => `For a report: ${detail}`,
  missing: (sheets: string) => `Not found: ${sheets}.`,
  room: (legs: string) => `It has room for ${legs} legs.`,
  most: (cells: string) => `At most ${cells} cells are read.`,
  unknownState: "Look at the sheets before you go on: some may be incomplete.",
  reasons: {
    cancelled: {
      title: "Loading was cancelled",
      next: "Press Load deal template to start again.",
    },
    protected: {
      title: "The workbook is protected",
      next: "Unprotect it (Review, Protect Workbook or Unprotect Sheet), then try again.",
    },
    busy: {
      title: "Excel is busy",
      next: "Finish what it is doing, such as editing a cell (Enter or Esc), then try again.",
    },
    refused: {
      title: "Excel refused",
      next: "Try again. If Excel still refuses, try it in a new workbook.",
    },
    "no-template": {
      title: "There is no deal template in this workbook",
      next: "Press Load deal template first.",
    },
    incomplete: {
      title: "Sheets of the template are missing or were renamed",
      next: "Give them their names back, or load the template again.",
    },
    full: {
      title: "The Deals sheet has no room for so many legs",
      next: "Take fewer rows, or delete legs that you do not need.",
    },
    "too-large": {
      title: "The selection is too large",
      next: "Select only the rows of the deals.",
    },
    unexpected: {
      title: "Something went wrong in the pane",
      next: "Close the pane, open it again and try once more.",
    },
  } satisfies Record<WorkbookErrorCode | "unexpected", Reason>,
};
