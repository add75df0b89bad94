import { showView } from "./showView";
import { openWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./openWorkbench";

/** A load of twelve sheets on a slow machine. */
const LOAD = { timeout: 90_000 };
const TRIES = 40;
const BETWEEN_MS = 250;

/** Who works with the deal template in the workbench: what they press, read and write. */
export interface TemplateUser extends OpenWorkbench {
  read(sheet: string, address: string): Promise<unknown[][]>;
  cell(sheet: string, address: string): Promise<unknown>;
  write(sheet: string, address: string, value: unknown): Promise<void>;
  /** The number in a cell, once it is there: the workbench may still be calculating what was held back. */
  number(sheet: string, address: string): Promise<number>;
  /** The row, from 1, whose first cell holds a text. */
  rowOf(sheet: string, label: string): Promise<number>;
  press(button: string | RegExp): Promise<void>;
  choose(month: string): Promise<void>;
  openTransfer(): Promise<void>;
  loaded(): Promise<void>;
  /** Waits for words in the pane, then for the workbook to come to rest. */
  sees(words: string | RegExp): Promise<void>;
}

export async function openTemplateUser(options?: WorkbenchOptions): Promise<TemplateUser> {
  const workbench = await openWorkbench(options);
  const { pane } = workbench;
  const read = (sheet: string, address: string): Promise<unknown[][]> =>
    workbench.call("read", sheet, address);
  const sees = async (words: string | RegExp): Promise<void> => {
    await pane.locator(":not(span[role])").getByText(words).first().waitFor(LOAD);
    await workbench.idle();
  };
  return {
    ...workbench,
    read,
    cell: async (sheet, address) => (await read(sheet, address))[0][0],
    number: async (sheet, address) => {
      for (let tries = 0; tries < TRIES; tries++) {
        const [[value]] = await read(sheet, address);
        if (typeof value === "number") return value;
        await workbench.page.waitForTimeout(BETWEEN_MS);
      }
      throw new Error(`${sheet}!${address} holds no number`);
    },
    write: async (sheet, address, value) => {
      await workbench.call("write", sheet, address, value);
      await workbench.idle();
    },
    rowOf: async (sheet, label) => {
      const row = (await read(sheet, "A1:A400")).findIndex(([text]) => text === label);
      if (row < 0) throw new Error(`${sheet} has no row ${label}`);
      return row + 1;
    },
    press: async (button) => {
      await pane.getByRole("button", { name: button }).click();
    },
    choose: async (month) => {
      await pane.getByRole("radio", { name: new RegExp(month) }).check({ force: true });
    },
    openTransfer: async () => {
      await showView(pane, "Import and export");
      await pane.getByRole("region", { name: "Import your own deals" }).waitFor();
    },
    loaded: () => sees("The deal template is loaded"),
    sees,
  };
}
