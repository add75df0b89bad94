import { resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { showView } from "./support/showView";

jest.setTimeout(120_000);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench({ viewport: { width: 1200, height: 900 } });
  await showView(workbench.pane, "Formulas");
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const field = (name: string) => workbench.pane.getByRole("textbox", { name, exact: true });
const press = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).click();
const find = async (words: string, id: string): Promise<void> => {
  await workbench.pane.getByRole("searchbox", { name: "Search the formulas" }).fill(words);
  await workbench.pane.getByRole("button", { name: id }).first().click();
};

test("a formula is found by its purpose, put together from cells and inserted; its example shows the same", async () => {
  const { pane, page } = workbench;
  await workbench.call("write", "Sheet1", "A1:C3", [
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await find("share receipts", "CIRCULAR_SHARE");
  await workbench.call("select", "Sheet1", "A1:C3");
  await press("Use selected cells: flows");
  await field("company").fill("V");
  await pane.getByText('=OURO.CIRCULAR_SHARE(Sheet1!A1:C3,"V")').first().waitFor();
  await page.screenshot({ path: resolve(__dirname, "screenshots/formula.png") });
  await workbench.call("select", "Sheet1", "E5");
  await press("Insert into the active cell");
  await pane.getByText("Inserted into Sheet1!E5").first().waitFor();
  await workbench.idle();
  expect((await workbench.call("read", "Sheet1", "E5"))[0][0]).toBeCloseTo(0.1, 12);
});

test("a cell that holds something is overwritten only when asked for, and missing arguments are named", async () => {
  const { pane } = workbench;
  await workbench.call("write", "Sheet1", "B2", "mine");
  await workbench.call("select", "Sheet1", "B2");
  await find("gpu payback", "GPU_PAYBACK");
  await press("Insert into the active cell");
  await pane.getByText("These arguments are needed").first().waitFor();
  for (const [name, value] of [
    ["capex", "30000"],
    ["hourlyRate", "2.35"],
    ["utilisation", "70%"],
    ["powerKw", "1.275"],
    ["electricityPrice", "0.08"],
  ]) {
    await field(name).fill(value);
  }
  await press("Insert into the active cell");
  await pane.getByText("Sheet1!B2 is not empty").first().waitFor();
  await press("Keep it");
  expect((await workbench.call("read", "Sheet1", "B2"))[0][0]).toBe("mine");
  await press("Insert into the active cell");
  await press("Overwrite it");
  await pane.getByText("Inserted into Sheet1!B2").first().waitFor();
  await workbench.idle();
  const [[years]] = await workbench.call("read", "Sheet1", "B2");
  expect(years).toBeGreaterThan(2);
  expect(years).toBeLessThan(4);
});
