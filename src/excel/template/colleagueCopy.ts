import { formatCell } from "../../formulaText/addresses";
import { Draft } from "../../plan/draft";
import { restoring, textContent } from "../../plan/content";
import type { SheetPlan } from "../../plan/sheetPlan";
import { dayAndTime } from "../../studies/stampText";
import { TEMPLATE_SHEETS } from "../../template/sheetKeys";
import type { SheetWords } from "../../words/sheets/en";
import { sheetWords } from "../../words/sheets/sheetWords";
import { inExcel } from "../inExcel";
import { finishSheets } from "../sheets/finishSheets";
import { writeSheet } from "../sheets/writeSheet";
import { WorkbookError } from "../workbookError";
import { findTemplate } from "./findTemplate";
import { freeSheetName } from "../studies/studySheet";
import { newJournal, rollback, type Journal } from "./journal";

/** What a function shows that has not answered yet. */
const UNANSWERED = new Set<unknown>(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

type CopyWords = SheetWords["colleague"];
type Shown = string | number | boolean;
/** What the cells of a sheet hold and show. */
type UsedRange = Pick<Excel.Range, "formulas" | "values" | "rowIndex" | "columnIndex">;

/** A cell that was calculated, and with what. */
interface FormerFormula {
  sheet: string;
  cell: string;
  formula: string;
}

/** The sheets of a copy in values, the one that explains it first. */
export interface ColleagueCopy {
  sheets: string[];
  formulas: number;
}

/**
 * Copies the sheets of the template behind the others, as values, with a sheet before them that says when and from what
 * they were made and lists the formulas: readable without the add-in. On failure the workbook is as it was.
 *
 * @throws WorkbookError "no-template", "incomplete"; "busy" while a function has not answered
 */
export function copyForColleague(): Promise<ColleagueCopy> {
  return inValues(addCopy);
}

/**
 * Turns the template itself into values, for a file that is written without Excel.
 *
 * @throws WorkbookError as `copyForColleague`
 */
export function turnIntoValues(): Promise<ColleagueCopy> {
  return inValues((context, original) => context.workbook.worksheets.getItem(original));
}

/** @param target queues, or names, the sheet that takes the values of one of the template's */
async function inValues(target: typeof addCopy): Promise<ColleagueCopy> {
  const journal = newJournal();
  let before: ReadonlySet<string> = new Set();
  const takeBack = async (): Promise<string[]> => {
    const known = journal.added.map(({ id }) => id);
    const unknown = (await copiesSince(before)).filter(({ id }) => !known.includes(id));
    return rollback({ ...journal, added: [...journal.added, ...unknown] });
  };
  return inExcel({ waitForEdit: true, rollback: takeBack }, async (context) => {
    const { preset, language, names } = await findTemplate(context);
    const { colleague } = await sheetWords(language);
    const originals = TEMPLATE_SHEETS.map((key) => names.sheets[key]);
    const read = await readSheets(context, originals);
    before = new Set((await allSheets(context)).map(({ id }) => id));
    const sheets: string[] = [];
    for (const [i, original] of originals.entries()) {
      const { values, rowIndex, columnIndex } = read[i];
      const shown = (values as Shown[][]).map((row) => row.map((value) => restoring(value, value)));
      // In one batch, so that a copy never calculates; a sheet a batch, since a batch has a size that Excel takes.
      context.application.suspendApiCalculationUntilNextSync();
      const sheet = target(context, original);
      sheet.load({ id: true, name: true });
      sheet.getRangeByIndexes(rowIndex, columnIndex, shown.length, shown[0].length).formulas =
        shown;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      sheets.push(sheet.name);
      if (sheet.name !== original) journal.added.push({ id: sheet.id, name: sheet.name });
    }
    for (const [i, original] of originals.entries()) {
      if (sheets[i] === original) continue;
      // One after the other: each takes a name from the next.
      const name = await freeSheetName({ context }, withSuffix(original, colleague.suffix));
      context.workbook.worksheets.getItem(sheets[i]).name = name;
      journal.added[i].name = sheets[i] = name;
    }
    const about = await addAbout(context, preset, formerFormulas(read, sheets), colleague, journal);
    await finishSheets(context, [about.plan], about.plan.name);
    return { sheets: [about.plan.name, ...sheets], formulas: about.formulas };
  });
}

function addCopy(context: Excel.RequestContext, original: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(original).copy("End");
}

async function allSheets(context: Excel.RequestContext): Promise<{ id: string; name: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** Copies that Excel made before it refused the rest of their batch, so that nobody was told their names. */
async function copiesSince(before: ReadonlySet<string>): Promise<{ id: string; name: string }[]> {
  if (before.size === 0) return [];
  const sheets = await inExcel({ waitForEdit: true }, allSheets);
  return sheets.filter(({ id, name }) => !before.has(id) && / \(\d+\)$/.test(name));
}

async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<UsedRange[]> {
  const read = names.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    return used;
  });
  await context.sync();
  for (const { values } of read) {
    const waits = (values as unknown[][]).some((row) => row.some((cell) => UNANSWERED.has(cell)));
    if (waits) throw new WorkbookError("busy", "");
  }
  return read;
}

/** A sheet's name has at most 31 characters. */
function withSuffix(name: string, suffix: string): string {
  return name.slice(0, 31 - 5 - suffix.length) + suffix;
}

/** Every formula, with the cell of the copy that shows its value. */
function formerFormulas(read: readonly UsedRange[], sheets: readonly string[]): FormerFormula[] {
  return read.flatMap(({ formulas, rowIndex, columnIndex }, i) =>
    (formulas as unknown[][]).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        const cell = formatCell(rowIndex + r, columnIndex + c);
        return [{ sheet: sheets[i], cell, formula }];
      }),
    ),
  );
}

/** The sheet before the others: when, from what, and every formula. */
async function addAbout(
  context: Excel.RequestContext,
  preset: string,
  formulas: readonly FormerFormula[],
  words: CopyWords,
  journal: Journal,
): Promise<{ plan: SheetPlan; formulas: number }> {
  const [{ sheet: first }] = formulas;
  const name = await freeSheetName({ context }, words.name);
  const draft = new Draft(name, "#5C2E91", [140, 60, 720]);
  draft.lines([words.title], "title");
  draft.lines([words.made(...dayAndTime(new Date()), preset), words.about], "note");
  draft.skip();
  draft.section(words.formulas(formulas.length));
  draft.table(
    [
      { title: words.sheet, look: "label" },
      { title: words.cell, look: "label" },
      { title: words.formula, look: "source" },
    ],
    formulas.map(({ sheet, cell, formula }) => [textContent(sheet), cell, textContent(formula)]),
  );
  const sheet = context.workbook.worksheets.add(name);
  const before = context.workbook.worksheets.getItem(first);
  sheet.load({ id: true });
  before.load({ position: true });
  journal.added.push({ name });
  await context.sync();
  sheet.position = before.position;
  writeSheet(context, draft.plan);
  await context.sync();
  return { plan: draft.plan, formulas: formulas.length };
}
