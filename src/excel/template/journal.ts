import { inExcel } from "../inExcel";
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
}

export function newJournal(): Journal {
  return { added: [], old: [], names: [] };
}

/** Takes back what was done: names, new sheets, old names of sheets; answers with what would not go back. */
export async function rollback(journal: Journal): Promise<string[]> {
  const atOnce = await attempt(async (context) => {
    await rollbackAtOnce(context, journal);
  });
  return atOnce ? [] : stepByStep(journal);
}

/** The whole way back in one batch, which Excel carries out without calculating in between. */
async function rollbackAtOnce(
  context: Excel.RequestContext,
  { added, old, names }: Journal,
): Promise<void> {
  const { worksheets } = context.workbook;
  await rollbackNames(context, names);
  const sheets = added.map(({ name, id }) => worksheets.getItemOrNullObject(id ?? name));
  await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  for (const { id, name } of old) worksheets.getItem(id).name = name;
}

/** Each step alone, so that one refusal does not keep the others from being done. */
async function stepByStep({ added, old, names }: Journal): Promise<string[]> {
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

/** What an old sheet is called while the new one takes its name. */
export function replacedName(name: string): string {
  return `${name} (replaced)`;
}

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
