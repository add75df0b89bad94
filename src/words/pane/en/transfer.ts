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
      "One leg a row: From pays To, Amount in USD bn over the whole deal. You see a preview before anything is written.",
    columns: "All columns",
    columnsAre: (names: string) =>
      `${names}. From, To and Amount are needed, in any order; a blank amount means not disclosed.`,
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
    ignored: (names: string) => `Ignored columns (not recognised): ${names}.`,
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
    noneKnown: "None of them was there already.",
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
};
