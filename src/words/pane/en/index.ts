import { checks } from "./checks";
import { explain } from "./explain";
import { failures } from "./failures";
import { formulas } from "./formulas";
import { legs } from "./legs";
import { network } from "./network";
import { problems } from "./problems";
import { repair } from "./repair";
import { selfTest } from "./selfTest";
import { settings } from "./settings";
import { several } from "./several";
import { transfer } from "./transfer";
import { update } from "./update";
import { whatIf } from "./whatIf";

/** Everything the pane says, in English. */
export const english = {
  locale: "en-GB",
  product: "Ouroboros",
  tagline: "Circular financing, taken apart",

  views: {
    label: "Views",
    more: "More views",
    deals: "Deals",
    formulas: "Formulas",
    network: "Network",
    explain: "Explain",
    whatIf: "What if",
    transfer: "Import and export",
    checks: "Checks",
    settings: "Settings",
  },

  language: {
    other: "中文",
    otherMeans: "用中文显示窗格",
    failed: "Chinese could not be loaded: press again",
  },

  notKept: {
    title: "This workbook keeps nothing of the pane",
    body: "Excel refused to store what you choose here, for example because the workbook is read-only or protected. Your choices hold until the pane is closed.",
  },

  outside: {
    host: {
      title: "This pane belongs beside a spreadsheet",
      body: "Open it in Excel: Home, then Open Ouroboros. Without Excel, run npm start in the project’s folder: it shows this pane next to a spreadsheet in the browser.",
    },
    library: {
      title: "Excel’s library could not be loaded",
      body: "The pane needs office.js from appsforoffice.microsoft.com. Check that this computer can reach it, then close the pane and open it again.",
    },
  },

  deals: {
    title: "Deals",
    preset: "Which deals",
    asOf: (date: string) => `as of ${date}`,
    facts: "What it holds",
    headline: "announced, over each deal’s full term",
    unconditional: "Unconditional",
    uncertain: "Letters of intent or contingent",
    doubled: "Left out: superseded, umbrella or counted in another deal",
    firm: "Firm: cannot be cancelled, where known",
    drawn: "Drawn: paid or delivered, where known",
    counted: "Counted in the model: weighted by probability",
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

  /** The units of amounts: their name, how many of them are USD 1 bn, and an amount in them. */
  amounts: {
    bn: { name: "USD bn", inBillion: 1, of: (amount: string) => `USD ${amount} bn` },
    m: { name: "USD m", inBillion: 1000, of: (amount: string) => `USD ${amount} m` },
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
  },

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
  },

  load: {
    button: "Load deal template",
    busy: "Loading…",
    adds: "Adds the model's sheets, from Answers to Checks, with live formulas.",
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
    replaceMeans: (n: number) =>
      `deletes ${several(n, "it", "them")} with everything there, your changes too. Excel cannot undo that.`,
    readers: (formulas: string, n: number, sheets: string) =>
      `${formulas} ${several(n, "formula", "formulas")} on ${sheets} ${several(n, "reads", "read")} cells there and will read the new ones: compare their results afterwards.`,
    cancel: "Cancel",
  },

  loaded: {
    title: "The deal template is loaded",
    sheets: (names: string) => `New sheets: ${names}.`,
    /** What Excel did not do, though the sheets are complete. */
    unfinished: {
      window: {
        title: "The view of the sheets is not set up",
        body: "Another workbook was in front, so header rows are not frozen and gridlines show. Bring this workbook to the front and load the template again with Replace, or set this on the View tab.",
      },
      page: {
        title: "The sheets are not set up for printing",
        body: "Excel refused the page layout, as it does on a computer without a printer. Before you print, choose landscape and one page wide on the Page Layout tab.",
      },
    },
    next: "What next",
    goTo: (sheet: string) => `Go to ${sheet}`,
    countUncertain: (inputs: string, circularity: string) =>
      `On ${inputs}, answer “Count letters of intent and contingent legs” with yes: the shares on ${circularity} follow.`,
    changeUtilisation: (inputs: string, gpu: string) =>
      `On ${inputs}, change the utilisation: payback and value on ${gpu} follow.`,
    ownFormula: "Type a formula of your own:",
    /** From the header row down past the last leg; blank rows are no flows. */
    example: (deals: string) => `=OURO.CIRCULAR_SHARE(${deals}!A17:C200, "Nvidia")`,
  },

  failed: failures,
  update,
  transfer,
  whatIf,
  formulas,
  legs,
  network,
  explain,
  problems,
  checks,
  repair,
  selfTest,
  settings,

  dismiss: "Dismiss",
  /** What Excel is usually waiting for where nothing comes of work for a while. */
  silent:
    "This is taking long. Excel waits while something is being typed in a cell or a dialog is open: finish or close that.",
};
