import { textContent } from "../plan/content";
import { Draft } from "../plan/draft";
import { FORMATS } from "../plan/formats";
import { quoted, type SheetPlan } from "../plan/sheetPlan";
import type { StudyWords } from "../words/sheets/en";
import type { ModelMap } from "./modelMap";
import { dayAndTime } from "./stampText";

/** As many odd cells as are listed; a model with more has another problem. */
const MOST_LISTED = 500;

/** Columns left blank for a formula to run over. */
const GAP = ["1", "2", "3", "4", "5"];

/** The sheet that maps a workbook: what each sheet holds, which reads which, and its odd cells. */
export function modelMapPlan(
  name: string,
  { sheets, odd }: ModelMap,
  studies: StudyWords,
): SheetPlan {
  const words = studies.map;
  const draft = new Draft(name, "#8764B8", [150, 74, 74, 74, ...sheets.map(() => 62)]);
  draft.lines([words.title], "title");
  draft.lines([words.stamp(...dayAndTime(new Date()))], "note");
  draft.skip();
  draft.section(words.sheets, words.inputsMean);
  const count = (
    title: string,
  ): { title: string; look: "formula"; format: string; align: "Right" } => ({
    ...{ title, look: "formula", format: FORMATS.whole, align: "Right" },
  });
  const held = draft.table(
    [
      { title: words.sheet, look: "label" },
      count(words.formulas),
      count(words.ours),
      count(words.inputs),
    ],
    sheets.map((sheet) => [textContent(sheet.name), sheet.formulas, sheet.ours, sheet.inputs]),
  );
  sheets.forEach((sheet, i) => {
    draft.link(`A${held.firstRow + i}`, `${quoted(sheet.name)}!A1`);
    draft.look(`A${held.firstRow + i}`, "link");
  });
  draft.section(words.reads, words.readsMean);
  const read = draft.table(
    [
      { title: words.sheet, look: "label" },
      ...sheets.map((sheet, i) => ({
        ...{ title: textContent(sheet.name), key: String(i), look: "formula" as const },
        ...{ format: FORMATS.whole, align: "Right" as const },
      })),
    ],
    sheets.map(({ name: own, reads }) => [
      textContent(own),
      ...reads.map((n) => (n === 0 ? "" : n)),
    ]),
  );
  const last = read.letter(String(sheets.length - 1));
  draft.wrap(`A${read.headerRow}:${last}${read.headerRow}`);
  draft.section(words.odd, words.oddMeans, odd.length === 0 ? words.none : words.some(odd.length));
  if (odd.length === 0) return draft.plan;
  const shown = odd.slice(0, MOST_LISTED);
  const listed = draft.table(
    [
      { title: words.cell, look: "label" },
      { title: words.holds, look: "source" },
      ...GAP.map((key) => ({ title: "", key, look: "source" as const })),
      { title: words.like, look: "source" },
    ],
    shown.map(({ sheet, address, content, expected }) => [
      textContent(`${sheet} ${address}`),
      typeof content === "number" ? content : textContent(String(content)),
      ...GAP.map(() => ""),
      textContent(expected),
    ]),
  );
  shown.forEach(({ sheet, address }, i) => {
    draft.link(`A${listed.firstRow + i}`, `${quoted(sheet)}!${address}`);
    draft.look(`A${listed.firstRow + i}`, "link");
  });
  return draft.plan;
}
