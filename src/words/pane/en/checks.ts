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
