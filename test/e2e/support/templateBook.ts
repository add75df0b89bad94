import type { Browser } from "@playwright/test";
import { showWorkbench } from "./openWorkbench";
import { newPage } from "./seat";
import { User, WORDS } from "./user";

/** More edits than any test makes. */
const MOST_EDITS = 40;

/**
 * A workbook with the loaded template, for tests one after the other: to load it takes most of a test's time. What a
 * test has changed is undone before the next; where that does not bring everything back, the template is loaded anew.
 */
export interface TemplateBook {
  take(): Promise<User>;
  close(): Promise<void>;
}

export function createTemplateBook(browser: Browser, origin: string): TemplateBook {
  let loaded: { user: User; shows: string } | undefined;
  const close = async (): Promise<void> => {
    await loaded?.user.page.context().close();
    loaded = undefined;
  };
  const load = async (): Promise<User> => {
    const user = new User(await showWorkbench(await newPage(browser), origin));
    await user.load();
    loaded = { user, shows: await shown(user) };
    await asOpened(user);
    return user;
  };
  return {
    take: async () => {
      if (loaded === undefined) return load();
      const { user, shows } = loaded;
      for (let edits = 0; (await shown(user)) !== shows; edits++) {
        if (edits === MOST_EDITS) {
          await close();
          return load();
        }
        await user.undo();
      }
      await asOpened(user);
      return user;
    },
    close,
  };
}

/** The pane as it opens in a workbook where nobody has chosen anything. */
async function asOpened(user: User): Promise<void> {
  // A pane that closes writes what was chosen in it.
  await user.reopenPane();
  await user.frame.evaluate(() => {
    localStorage.clear();
    return Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load({ key: true });
      await context.sync();
      for (const setting of settings.items) setting.delete();
      await context.sync();
    });
  });
  await user.reopenPane();
  user.words = WORDS.en;
  await user.select("Sheet1", "A1");
}

/** What every sheet shows. */
function shown({ page }: User): Promise<string> {
  return page.evaluate(() => {
    const { workbench } = window;
    const sheets = workbench.sheetNames();
    return JSON.stringify(sheets.map((name) => [name, workbench.read(name, "A1:Z400")]));
  });
}
