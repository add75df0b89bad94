/** What went wrong, how the workbook stands, what to do: of whatever was tried. */
export const failures = {
  asItWas: "The workbook is as it was.",
  /** Where the user has changed something meanwhile. */
  asEdited: "Your change was kept; all else in the workbook is as it was.",
  left: (names: string) => `Could not be restored: ${names}. Check these sheets before you go on.`,
  excelSays: (detail: string) => `Excel says: ${detail}`,
  technically: (detail: string) => `For a report: ${detail}`,
  missing: (sheets: string) => `Not found: ${sheets}.`,
  room: (legs: string) => `It has room for ${legs} legs.`,
  cell: (cell: string) => `It is about ${cell}.`,
  reached: (range: string) => `The values tried gave ${range}.`,
  most: (cells: string) => `At most ${cells} cells are read.`,
  unknownState: "Check the sheets before you go on: some may be incomplete.",
  reasons: {
    cancelled: {
      title: "Cancelled",
      next: "Press the button to start again.",
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
      next: "Make sure that this workbook is the one in front, then try again. If Excel still refuses, try it in a new workbook.",
    },
    elsewhere: {
      title: "Another workbook is in front",
      next: "Click into this workbook, then try again.",
    },
    "too-much": {
      title: "Too much for Excel at once",
      next: "Try it with fewer cells. Excel on the web takes less at once than Excel on the desktop.",
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
      next: "Select only the cells you need.",
    },
    "no-cell": {
      title: "There is no such cell",
      next: "Type an address such as Inputs!B25 or a name, or select the cell and press Use selected cell.",
    },
    "not-a-number": {
      title: "A cell holds no number",
      next: "Choose a result and inputs that show numbers.",
    },
    "input-twice": {
      title: "A cell is used twice",
      next: "Choose a different cell for the result and for each input.",
    },
    spilled: {
      title: "An input is filled by a formula that spills",
      next: "Choose an input that is typed, ideally on the Inputs sheet.",
    },
    "not-reached": {
      title: "The target was not reached",
      next: "Choose a target that the result can reach, or another input.",
    },
    unsteady: {
      title: "The result did not come back to what it was",
      next: "It depends on something volatile, such as NOW or RAND, or on a cell that was changed meanwhile. Your values are restored.",
    },
    edited: {
      title: "An input was changed during the study",
      next: "The study was stopped. Start it again.",
    },
    gone: {
      title: "The sheet of an input is gone",
      next: "If it was renamed, give it its old name and press Restore the inputs at the top of the pane.",
    },
    "not-an-input": {
      title: "A scenario is made of inputs",
      next: "Select only cells that hold a number or a word, no formulas and no empty cells.",
    },
    "odd-distribution": {
      title: "A distribution cannot be drawn",
      next: "Give its parameters in ascending order, no spread below 0, and between 20 and 2,000 trials.",
    },
    interrupted: {
      title: "An earlier scan was not finished",
      next: "Restore its inputs first: press the button at the top of the pane.",
    },
    "no-deals": {
      title: "This file holds no deals that can be read",
      next: "Open the other workbook, press Save as JSON in Import and export, and choose that file.",
    },
    "no-study": {
      title: "This table cannot be calculated again",
      next: "Create a new table to use current values.",
    },
    "not-loaded": {
      title: "Part of the add-in could not be loaded",
      next: "Check the connection, then press the button again.",
    },
    unexpected: {
      title: "Something went wrong in the pane",
      next: "Close the pane, open it again and try once more.",
    },
  },
};
