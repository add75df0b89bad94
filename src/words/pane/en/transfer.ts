import { several } from "./several";

const legs = (n: string, count: number): string => `${n} ${several(count, "leg", "legs")}`;

/** What import and export say. */
export const transfer = {
  loading: "Opening…",
  notLoaded: {
    title: "This part of the pane could not be loaded",
    body: "Check the connection, then try again.",
    again: "Try again",
  },

  import: {
    title: "Import your own deals",
    about:
      "One leg a row: From pays To, Amount over the whole deal, in USD bn unless the header says otherwise. You see a preview before anything is written.",
    columns: "All columns",
    columnsAre: (names: string) =>
      `${names}. From, To and Amount are needed, in any order and by their usual names; a blank amount means not disclosed, a blank From or To the world outside.`,
    drop: "Drop a CSV or JSON file here, or",
    choose: "Choose a file",
    file: "CSV or JSON file",
    selection: "Use the selected cells",
    reading: "Reading…",
    notices: {
      "nothing-selected": {
        title: "The selected cells are empty",
        next: "Select the rows of your deals, with their header, and press again.",
      },
      "workbook-file": {
        title: "This file is a workbook",
        next: "Open it in Excel and copy its rows into this workbook. Select them, then press Use the selected cells.",
      },
      unreadable: {
        title: "The file could not be read",
        next: "It may have been moved or be in use. Choose it again.",
      },
    },
    legs,
    more: (n: string) => `and ${n} more`,
    ignored: (names: string) =>
      `Ignored columns (not recognised): ${names}. Say below what they are, or leave them out.`,
    sourceOf: (file: string) => `Imported from ${file}`,
    encoding: "Text encoding",
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16, big-endian",
      gb18030: "Chinese, simplified (GB18030, GBK)",
      big5: "Chinese, traditional (Big5)",
      "windows-1252": "Western (Windows-1252)",
      shift_jis: "Japanese (Shift JIS)",
      "euc-kr": "Korean (EUC-KR)",
    },
    unit: "Amounts are in",
    units: {
      "USD bn": "USD billions",
      "USD m": "USD millions",
      "USD k": "USD thousands",
      USD: "US dollars",
      亿美元: "USD 100 millions (亿美元)",
    },
    withoutKind: "Legs without a kind are",
    unknownKind: (word: string) => `What kind is “${word}”?`,
    unknownStatus: (word: string) => `What status is “${word}”?`,
    chooseOne: "Choose…",
    columnsHere: "Columns of this file",
    column: (header: string, sample: string | undefined) =>
      sample === undefined ? header : `${header} (${sample})`,
    columnNo: (n: number) => `Column ${n}`,
    leaveOut: "Leave out",
    currency: "Currency of the amount",
    unitColumn: "Unit of the amount",
    notes: {
      title: "How it was read",
      converted: (unit: string, n: string, count: number) =>
        `${n} ${several(count, "amount", "amounts")} in ${unit} ${several(count, "was", "were")} converted to USD bn.`,
      takenFor: (word: string, as: string, n: string, count: number) =>
        `“${word}” is read as ${as} (${legs(n, count)}).`,
      noKind: (as: string, n: string, count: number) =>
        `${legs(n, count)} without a kind: read as ${as}.`,
      noStatus: (as: string, n: string, count: number) =>
        `${legs(n, count)} without a status: read as ${as}.`,
      above: (rows: string, count: number) =>
        `Above the header: ${several(count, "row", "rows")} ${rows} left out.`,
      totals: (rows: string, count: number) =>
        `Totals: ${several(count, "row", "rows")} ${rows} left out.`,
      below: (rows: string, count: number) =>
        `Text below the legs: ${several(count, "row", "rows")} ${rows} left out.`,
      outside: (rows: string, count: number) =>
        `A blank From or To is the world outside: ${several(count, "row", "rows")} ${rows}.`,
      others: (n: string) => `${n} more`,
    },
    duplicates: (n: string, count: number) =>
      `${legs(n, count)} probably there already: left out unless you tick ${several(count, "it", "them")}`,
    like: (leg: string) => `Already there: ${leg}`,
    mode: "Where they go",
    add: "Add to the existing deals",
    addMeans: "Legs that already exist are skipped.",
    replace: "Replace all existing deals",
    replaceMeans: "The other inputs stay as they are.",
    write: (n: string, count: number) => `Import ${legs(n, count)}`,
    writing: (n: string, count: number) => `Writing ${legs(n, count)}`,
    discard: "Discard",
    written: (n: string, count: number) =>
      `${legs(n, count)} ${several(count, "was", "were")} written to the Deals sheet`,
    known: (n: string, count: number) =>
      `${legs(n, count)} ${several(count, "was", "were")} there already and skipped.`,
    noneKnown: "They stand together on the Deals sheet, their names on blue.",
  },

  problems: {
    title: (name: string) => `${name} cannot be imported yet`,
    sheetTitle: "The deals cannot be exported yet",
    count: (n: string, count: number, rows: string, rowCount: number) =>
      `${n} ${several(count, "problem", "problems")} in ${rows} ${several(rowCount, "row", "rows")}. Nothing was written. Correct them and try again.`,
    wholeFile: "Nothing was written. Correct it and try again.",
    sheet: (n: string, count: number) =>
      `${n} ${several(count, "problem", "problems")} on the Deals sheet. No file was made. Correct them and try again.`,
    row: (n: string) => `Row ${n}`,
    header: "The whole file",
    showRest: (n: string) => `Show the other ${n} rows`,
    list: "Problems",
    back: "Choose again",
  },

  export: {
    title: "Export the deals",
    about:
      "The deals of the loaded template, including your own, as a file that you can import again.",
    fileTitle: "Deals of the loaded template",
    csv: "Save as CSV",
    json: "Save as JSON",
    working: "Reading the deals",
    saved: (file: string) => `${file} is ready`,
    savedMeans: (n: string, count: number) =>
      `It holds ${legs(n, count)}. Look where this computer keeps its downloads.`,
    blocked: "No file? Excel does not let every pane save one.",
    showText: "Show the text",
    textTitle: (file: string) => `The text of ${file}`,
    textMeans: "Copy it, paste it into a text editor and save it under this name.",
    copy: "Copy",
    copied: "Copied",
    copyByHand:
      "Excel keeps the clipboard closed. The text is selected: press Ctrl+C (⌘C on a Mac).",
    close: "Close",
  },

  colleague: {
    title: "Copy for a colleague",
    about:
      "The sheets of the loaded template again, as values: for a reader without the add-in. A first sheet says when they were made and lists every formula.",
    button: "Copy as values",
    working: "Copying the sheets",
    made: (sheet: string) => `The copy begins with the sheet ${sheet}`,
    means: (sheets: string, formulas: string) =>
      `${sheets} sheets behind the others; ${formulas} formulas became values.`,
    next: "To send them: select their tabs, then Move or Copy, To book: (new book).",
  },
};
