import { inExcel } from "../inExcel";
import { reenter, type OutsideFormula } from "./outsideFormulas";

/** A sheet that is about to be replaced; its id stays while its name changes. */
export interface OldSheet {
  id: string;
  name: string;
}

/** A name of the workbook that a command has made, or led to another cell: then with what it was before. */
export interface TouchedName {
  name: string;
  before?: { formula: string; comment: string };
}

/** What a command has done to the workbook so far, for the way back. */
export interface Journal {
  /** New sheets; the id is known once Excel has made the sheet, and the name was free until then. */
  added: { name: string; id?: string }[];
  /** Sheets that may have been renamed. */
  old: OldSheet[];
  names: TouchedName[];
  /** Tables that stepped aside. */
  tables: string[];
  /** Formulas that may have been led to the new sheets, as they were. */
  outside: OutsideFormula[];
  /** And so names of the user's. */
  outsideNames: { name: string; formula: string }[];
}

/** Nothing done yet. */
export function newJournal(): Journal {
  return { added: [], old: [], names: [], tables: [], outside: [], outsideNames: [] };
}

/** Takes back what was done: names, new sheets, old names of sheets; answers with what would not go back. */
export async function rollback(journal: Journal): Promise<string[]> {
  const atOnce = await attempt(async (context) => {
    await rollbackAtOnce(context, journal);
  });
  const left = atOnce ? [] : await stepByStep(journal);
  return [...new Set([...left, ...(await formulasBack(journal))])];
}

/** Enters again those formulas that are not as they were; answers with the sheets where that was refused. */
async function formulasBack({ outside, outsideNames }: Journal): Promise<string[]> {
  let changed = [...outside];
  const isBack = await attempt(async (context) => {
    const cells = outside.map(({ sheet, row, column }) =>
      context.workbook.worksheets.getItem(sheet).getCell(row, column),
    );
    for (const cell of cells) cell.load({ formulas: true });
    if (cells.length > 0) await context.sync();
    changed = outside.filter(({ formula }, i) => cells[i].formulas[0][0] !== formula);
    reenter(context, changed);
    for (const { name, formula } of outsideNames)
      context.workbook.names.getItem(name).formula = formula;
  });
  return isBack ? [] : [...changed.map(({ sheet }) => sheet), ...outsideNames.map(nameOf)];
}

/** The whole way back in one batch, which Excel carries out without calculating in between. */
async function rollbackAtOnce(
  context: Excel.RequestContext,
  { added, old, names, tables }: Journal,
): Promise<void> {
  const { worksheets } = context.workbook;
  await rollbackNames(context, names);
  const sheets = added.map(({ name, id }) => worksheets.getItemOrNullObject(id ?? name));
  const aside = tables.map((name) => tableAside(context, name));
  await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  for (const { id, name } of old) worksheets.getItem(id).name = name;
  tables.forEach((name, i) => {
    if (!aside[i].isNullObject) aside[i].name = name;
  });
}

const tableAside = (context: Excel.RequestContext, name: string): Excel.Table =>
  context.workbook.tables.getItemOrNullObject(replacedTable(name));

/** Each step alone, so that one refusal does not keep the others from being done. */
async function stepByStep({ added, old, names, tables }: Journal): Promise<string[]> {
  const left: string[] = [];
  const step = async (what: string, act: Act): Promise<void> => {
    if (!(await attempt(act))) left.push(what);
  };
  const namesBack = await attempt(async (context) => {
    await rollbackNames(context, names);
  });
  if (!namesBack) left.push(...names.map(({ name }) => name));
  for (const { name, id } of [...added].reverse()) {
    await step(name, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name);
      // A sheet that was not made yet must not keep the others from being removed.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
    });
  }
  for (const { id, name } of old) {
    await step(replacedName(name), (context) => {
      context.workbook.worksheets.getItem(id).name = name;
      return Promise.resolve();
    });
  }
  for (const name of tables) {
    await step(replacedTable(name), async (context) => {
      const table = tableAside(context, name);
      // As above.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (!table.isNullObject) table.name = name;
    });
  }
  return left;
}

async function rollbackNames(
  context: Excel.RequestContext,
  names: readonly TouchedName[],
): Promise<void> {
  const items = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  items.forEach((item, i) => {
    const { before } = names[i];
    if (item.isNullObject) return;
    if (before === undefined) item.delete();
    else {
      item.formula = before.formula;
      item.comment = before.comment;
    }
  });
}

/** What an old sheet is called while the new one takes its name: Excel takes 31 characters. */
export function replacedName(name: string): string {
  return `${name.slice(0, 20)} (replaced)`;
}

/** What an old table is called from then on. */
export function replacedTable(name: string): string {
  return `${name}_replaced`;
}

const nameOf = ({ name }: { name: string }): string => name;

type Act = (context: Excel.RequestContext) => Promise<void>;

/** One step back; a refusal is an answer here, not the end. */
async function attempt(act: Act): Promise<boolean> {
  try {
    await inExcel({ waitForEdit: true }, async (context) => {
      await act(context);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
