import { several } from "./several";

/** What updating a loaded template says. */
export const update = {
  button: (preset: string) => `Update the loaded template to ${preset}`,
  busy: "Updating…",
  working: (preset: string) => `Updating to ${preset}`,
  title: (preset: string) => `The template is updated to ${preset}`,
  nothing: {
    title: "Nothing needed to change",
    body: (preset: string) => `The template already holds every figure of ${preset}.`,
  },
  untouched: "Your own inputs, legs and formulas are untouched.",
  report: "What changed",
  kept: (n: string, count: number, preset: string) =>
    `${n} ${several(count, "figure", "figures")} of yours kept, though ${preset} differs`,
  added: (n: string, count: number) => `${n} ${several(count, "leg", "legs")} added`,
  removed: (n: string, count: number) => `${n} ${several(count, "leg", "legs")} removed`,
  changed: (n: string, count: number) => `${n} ${several(count, "leg", "legs")} changed`,
  rows: (n: string, count: number, sheet: string) =>
    `${n} ${several(count, "row", "rows")} changed on ${sheet}`,
  row: (sheet: string, row: string) => `${sheet}, row ${row}`,
  leg: (from: string, to: string) => `${from} → ${to}`,
  became: "became",
  yours: "yours",
  presetHas: (preset: string) => `${preset} has`,
  blank: "blank",
  unlabelled: "Text",
};
