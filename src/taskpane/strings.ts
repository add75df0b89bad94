import type { LegRow } from "../data";
import type { WorkbookErrorCode } from "../workbook";

const several = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Everything the pane says, in English. A new language is a second object of this shape. */
export const strings = {
  locale: "en-GB",
  product: "Ouroboros",
  tagline: "Circular financing, taken apart",

  outside: {
    host: {
      title: "This pane belongs beside a spreadsheet",
      body: "Open it in Excel: Home, then Open Ouroboros. Without Excel, run npm start in the project’s folder: it shows this pane next to a spreadsheet in the browser.",
    },
    library: {
      title: "Excel’s library did not arrive",
      body: "The pane needs office.js from appsforoffice.microsoft.com. Check that this computer may reach it, then close the pane and open it again.",
    },
  },

  deals: {
    title: "Deals",
    preset: "Which deals",
    asOf: (date: string) => `as of ${date}`,
    facts: "What it holds",
    unit: "USD bn",
    headline: "in published amounts, over each deal’s full term",
    counted: "Counted by default",
    uncertain: "Letters of intent or contingent",
    doubled: "Superseded or umbrella deals",
    deals: (n: number) => several(n, "deal", "deals"),
    legs: (n: number) => several(n, "payment leg", "payment legs"),
    gigawatts: "gigawatts",
    undisclosed: (n: number) => several(n, "amount not disclosed", "amounts not disclosed"),
    warning:
      "Commitments run over years: no total here is one year’s cash. Letters of intent are not contracts.",
    showLegs: (count: string) => `Show the ${count} legs`,
    hideLegs: "Hide the legs",
    pays: "pays",
    upTo: (amount: string) => `up to ${amount}`,
    notDisclosed: "not disclosed",
    contingent: "contingent",
  },

  kinds: {
    equity: "Equity",
    purchase: "Purchase",
    cloud: "Cloud contract",
    warrant: "Warrant",
    backstop: "Backstop",
    guarantee: "Guarantee",
    lease: "Lease",
    debt: "Debt",
  } satisfies Record<LegRow["kind"], string>,

  statuses: {
    closed: "closed",
    definitive: "definitive agreement",
    announced: "announced",
    disclosed: "disclosed in a filing",
    reported: "reported by the press",
    "term-sheet": "term sheet",
    "letter-of-intent": "letter of intent",
    umbrella: "umbrella",
    superseded: "superseded",
  } satisfies Record<LegRow["status"], string>,

  load: {
    button: "Load deal template",
    busy: "Loading…",
    adds: "Adds eleven sheets, from Cover to Checks, with live formulas.",
    cancel: "Cancel",
    stopping: "Stopping…",
    count: (done: string, total: string) => `${done} of ${total}`,
    steps: {
      prepare: "Preparing the workbook",
      sheet: (name: string) => `Writing ${name}`,
      finish: "Finishing",
    },
  },

  clash: {
    title: (n: number) => several(n, "This sheet already exists", "These sheets already exist"),
    named: (names: string, n: number) =>
      several(
        n,
        `The workbook has a sheet named ${names}.`,
        `The workbook has sheets named ${names}.`,
      ),
    beside: (n: number) => several(n, "Load beside it", "Load beside them"),
    besideMeans: (n: number) =>
      `leaves ${several(n, "it as it is", "them as they are")} and adds new sheets with a number, such as Deals (2).`,
    replace: "Replace",
    replaceMeans: (names: string) =>
      `deletes ${names} with everything there, your changes too. Excel cannot undo that.`,
    cancel: "Cancel",
  },

  loaded: {
    title: "The deal template is loaded",
    sheets: (names: string) => `New sheets: ${names}.`,
    next: "What next",
    changeAmount: (sheet: string) =>
      `Change a published amount on ${sheet}, or count letters of intent (cell D6: yes), and the shares follow.`,
    changeUtilisation: (sheet: string) =>
      `Change the utilisation on ${sheet}, and the payback follows.`,
    ownFormula: "Type a formula of your own:",
    /** From the header row down past the last leg; blank rows are no flows. */
    example: (sheet: string) => `=OURO.CIRCULAR_SHARE(${sheet}!A13:C200, "Nvidia")`,
  },

  failed: {
    asItWas: "The workbook is as it was.",
    left: (names: string) =>
      `This could not be put back: ${names}. Look at these sheets before you go on.`,
    excelSays: (detail: string) => `Excel says: ${detail}`,
    technically: (detail: string) => `For a report: ${detail}`,
    unknownState: "Look at the sheets before you go on: some may be incomplete.",
    reasons: {
      cancelled: {
        title: "Loading was cancelled",
        next: "Press Load deal template to start again.",
      },
      protected: {
        title: "The workbook is protected",
        next: "Sheets cannot be added to it. Unprotect it (Review, Protect Workbook), then load again.",
      },
      busy: {
        title: "Excel is busy",
        next: "Finish what it is doing, such as editing a cell (Enter or Esc), then load again.",
      },
      refused: {
        title: "Excel would not write the sheets",
        next: "Load again. If Excel still refuses, try a new workbook.",
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
        title: "Loading failed",
        next: "Close the pane, open it again and load once more.",
      },
    } satisfies Record<WorkbookErrorCode | "unexpected", { title: string; next: string }>,
  },

  dismiss: "Dismiss",
};
