import { several } from "./several";

/** What the view of the checks says. */
export const checks = {
  about:
    "The template compares its figures with published ones and cross-checks them by a second calculation.",
  refresh: "Check again",
  reading: "Reading the checks",
  allHold: (n: string) => `All ${n} checks hold`,
  someFail: (failing: string, n: string) => `${failing} of ${n} fail`,
  holding: (n: string) => `Show the ${n} that hold`,
  hideHolding: "Hide those that hold",
  fails: "fails",
  holds: "holds",
  figures: (actual: string, expected: string, tolerance: string) =>
    `is ${actual}, to be ${expected} ± ${tolerance}`,
  atLeast: (actual: string, expected: string) => `is ${actual}, to be at least ${expected}`,
  atMost: (actual: string, expected: string) => `is ${actual}, to be at most ${expected}`,
  goTo: "Go to the cell",
  goToOne: (label: string) => `Go to the cell: ${label}`,
  noTemplate: "There is no template in this workbook to check",
  noTemplateMeans: "Its checks come with the deal template.",
  changes: {
    title: "What you changed",
    about:
      "Cells and legs that differ from the template as loaded, formulas written over among them.",
    find: "Compare with the template as loaded",
    none: (preset: string) => `Nothing: every cell is as loaded from ${preset}.`,
    some: (cells: string, cellCount: number, legs: string, legCount: number, preset: string) =>
      `${cells} ${several(cellCount, "cell", "cells")} and ${legs} ${several(legCount, "leg", "legs")} differ from ${preset}`,
    added: (n: string, count: number) => `${n} ${several(count, "leg", "legs")} added`,
    removed: (n: string, count: number) => `${n} ${several(count, "leg", "legs")} taken away`,
    effects: "What each change does to the answers",
    effectsMean:
      "Puts each change back on its own, calculates the workbook, and writes a sheet. Your changes stay.",
    working: "Putting one change back at a time",
    count: (done: string, total: string) => `${done} of ${total} calculations`,
    seconds: (n: string) => `about ${n} s left`,
    written: (sheet: string) => `What each change does is on the sheet ${sheet}`,
    unchanged: "Nothing was changed, so there is nothing to put back.",
    left: (n: string) => `Only the first changes were put back; ${n} more were not.`,
    without: (what: string) => `Without ${what}`,
    asLoaded: "Without all changes",
    outcome: (without: string, now: string) => `${without}; now ${now}`,
    noEffect: "No answer moves.",
    cancel: "Cancel",
    stopping: "Stopping…",
  },
  compare: {
    title: "Compare two models",
    about:
      "Answers, inputs and legs that differ, on a new sheet. For another workbook, open it and press Save as JSON in Import and export; then choose that file.",
    first: "First",
    second: "Second",
    workbook: "This workbook",
    file: "A file exported from another workbook",
    run: "Compare",
    choose: "Choose the file and compare",
    fileLabel: "Exported file",
    same: "Choose two different models.",
    working: "Comparing",
    written: (sheet: string) => `The comparison is on the sheet ${sheet}`,
    counts: (answers: string, inputs: string, legs: string) =>
      `Differences: ${answers} answers, ${inputs} inputs, ${legs} legs or fields of legs.`,
    dealsOnly: "This file holds deals only, so inputs and answers were not compared.",
  },
  map: {
    title: "Model map",
    about:
      "A sheet that says which sheet reads which, how many formulas and inputs each holds, and which cells differ from their neighbours.",
    make: "Write the model map",
    done: (sheet: string, odd: string, n: number) =>
      `Written to the sheet ${sheet}: ${odd} ${several(n, "cell differs from its", "cells differ from their")} neighbours.`,
  },
  errors: {
    title: "Formulas that show an error",
    about: "Of this add-in, anywhere in the workbook.",
    find: "Look through the workbook",
    none: (formulas: string) => `None: ${formulas} formulas of this add-in were looked at.`,
    found: (errors: string, formulas: string, n: number) =>
      `${errors} of ${formulas} ${several(n, "shows", "show")} an error`,
    more: (n: string) => `The first are listed; ${n} more show an error.`,
    selectOne: (cell: string) => `Select ${cell}`,
  },
};
