/** A sheet that is about to be replaced; its id stays while its name changes. */
export interface OldSheet {
  id: string;
  name: string;
}

/** What a command has done to the sheets so far, for the way back. */
export interface Trail {
  /** New sheets; the id is known once Excel has made the sheet, and the name was free until then. */
  added: { name: string; id?: string }[];
  /** Sheets that may have been renamed. */
  old: OldSheet[];
}

/** Removes the new sheets and gives the old ones their names; answers with what would not go back. */
export async function goBack({ added, old }: Trail): Promise<string[]> {
  const left: string[] = [];
  for (const { name, id } of [...added].reverse()) {
    const done = await attempt(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name);
      // Each step back stands alone, so that one refusal does not keep the others from being done.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
    });
    if (!done) left.push(name);
  }
  for (const { id, name } of old) {
    const done = await attempt((context) => {
      context.workbook.worksheets.getItem(id).name = name;
      return Promise.resolve();
    });
    if (!done) left.push(replacedName(name));
  }
  return left;
}

/** What an old sheet is called while the new one takes its name. */
export function replacedName(name: string): string {
  return `${name} (replaced)`;
}

/** One step back; a refusal is an answer here, not the end. */
async function attempt(act: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await act(context);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
