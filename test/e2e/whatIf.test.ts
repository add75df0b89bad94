import type { Frame } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { showView } from "./support/showView";

jest.setTimeout(180_000);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  // A chain of sums: the profit is no OURO formula, so a table of it is scanned.
  await workbench.call("write", "Sheet1", "A1:B5", [
    ["Price", 0.5],
    ["Volume", "=2*B3"],
    ["Half the volume", 50],
    ["Cost", 12],
    ["Profit", "=B1*B2-B4"],
  ]);
  await workbench.call("write", "Sheet1", "D1:E4", [
    ["Capex", 30000],
    ["Rent", 1.7],
    ["Utilisation", 0.7],
    ["Payback", "=OURO.GPU_PAYBACK(E1,E2,E3,1.275,0.08)"],
  ]);
  await workbench.idle();
});
afterEach(async () => {
  await workbench.close();
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const open = (tab: string) => workbench.pane.getByRole("tab", { name: tab }).click();
const sees = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
const fill = async (field: string, text: string): Promise<void> => {
  const input = workbench.pane.getByRole("textbox", { name: field, exact: true });
  await input.fill(text);
  await input.press("Enter");
  await workbench.pane.getByText(/ = /).first().waitFor();
};
/** Rows of a sheet from the one whose second and third cells are these. */
async function from(sheet: string, second: unknown, third: unknown): Promise<unknown[][]> {
  await workbench.idle();
  const rows = await workbench.call("read", sheet, "A1:H40");
  return rows.slice(rows.findIndex((row) => row[1] === second && row[2] === third));
}

test("four clicks lead from a selected result to a live table, which follows its inputs", async () => {
  await workbench.call("select", "Sheet1", "E4");
  await showView(workbench.pane, "What if"); // 1
  await sees("Payback");
  await workbench.call("select", "Sheet1", "E2"); // 2
  await button("Use selected cell: Input, down the table").click(); // 3
  await sees("Values of Rent");
  await button("Make table").click(); // 4
  await sees("Sensitivity is ready: a live table");
  await workbench.idle();
  const rows = (): Promise<unknown[][]> => workbench.call("read", "Sensitivity", "A1:B30");
  const before = (await rows()).find(([rent]) => rent === 1.7);
  expect(before).toEqual([1.7, (await workbench.call("read", "Sheet1", "E4"))[0][0]]);
  await workbench.call("write", "Sheet1", "E1", 20000);
  await workbench.idle();
  const after = (await rows()).find(([rent]) => rent === 1.7);
  expect(after).toEqual([1.7, (await workbench.call("read", "Sheet1", "E4"))[0][0]]);
  expect(after).not.toEqual(before);
  expect(workbench.complaints).toEqual([]);
});

test("clicks in the sheet fill the fields that wait, so that four lead to a table of two inputs", async () => {
  await workbench.call("select", "Sheet1", "E4");
  await showView(workbench.pane, "What if"); // 1
  await sees("Payback");
  await sees("Click a cell with a number in the sheet.");
  // A text is no input, and the result is none of its own.
  await workbench.call("select", "Sheet1", "D2");
  await workbench.call("select", "Sheet1", "E4");
  await workbench.call("select", "Sheet1", "E2"); // 2
  await sees("Values of Rent");
  await workbench.call("select", "Sheet1", "E3"); // 3
  await sees("Values of Utilisation");
  await button("Make table").click(); // 4
  await sees("Sensitivity is ready: a live table");
  await workbench.call("select", "Sheet1", "E1");
  await workbench.idle();
  const table = await from("Sensitivity", 0.55, 0.6);
  const now = table.find(([rent]) => rent === 1.7);
  expect(now?.[table[0].indexOf(0.7)]).toBe((await workbench.call("read", "Sheet1", "E4"))[0][0]);
  await button("Show the sheet").click();
  await workbench.pane.getByText("Click a cell with a number").waitFor({ state: "detached" });
  expect(
    await workbench.pane
      .getByRole("textbox", { name: "Input, down the table", exact: true })
      .inputValue(),
  ).toBe("Sheet1!E2");
});

test("a scan asks before it overwrites a formula, and leaves everything as it was", async () => {
  const before = await workbench.call("read", "Sheet1", "A1:E5");
  await showView(workbench.pane, "What if");
  await fill("The cell whose number is asked for", "Sheet1!B5");
  await fill("Input, down the table", "B1");
  // Pressed before the cell is read that was typed last.
  const across = workbench.pane.getByRole("textbox", { name: "Second input, across (optional)" });
  await across.fill("B2");
  await button("Make table").click();
  await sees("This input holds a formula");
  await button("Scan and put back").click();
  await sees("Sensitivity is ready");
  const table = await from("Sensitivity", 70, 80);
  expect(table[1].slice(0, 3)).toEqual([0.35, 0.35 * 70 - 12, 0.35 * 80 - 12]);
  expect(await workbench.call("read", "Sheet1", "A1:E5")).toEqual(before);
  await workbench.call("write", "Sheet1", "B3", 60);
  await workbench.idle();
  expect(await workbench.call("read", "Sheet1", "B2")).toEqual([[120]]);
  await workbench.call("write", "Sheet1", "B4", 0);
  await button("Refresh Sensitivity").click();
  await until(async () => Number((await from("Sensitivity", 70, 80))[1][1]) > 24);
});

test("no table is made without an input that was typed and is no cell: its field says so", async () => {
  await showView(workbench.pane, "What if");
  await fill("The cell whose number is asked for", "Sheet1!B5");
  await fill("Input, down the table", "B1");
  const across = workbench.pane.getByRole("textbox", { name: "Second input, across (optional)" });
  await across.fill("nowhere at all");
  await button("Make table").click();
  await sees("There is no such cell.");
  expect(await workbench.call("sheetNames")).toEqual(["Sheet1"]);
});

test("a pane that is closed in the middle of a scan offers to put the inputs back when it opens again", async () => {
  await workbench.call("write", "Sheet1", "B1", 0.1 + 0.2);
  await workbench.idle();
  const before = await workbench.call("read", "Sheet1", "A1:E5");
  await showView(workbench.pane, "What if");
  await fill("The cell whose number is asked for", "Sheet1!B5");
  await fill("Input, down the table", "B1");
  const values = Array.from({ length: 900 }, (_, i) => i / 1000).join(" ");
  await workbench.pane.getByRole("textbox", { name: "Values of Price" }).fill(values);
  // Long enough to be caught at it, however busy the machine.
  await fill("Second input, across (optional)", "B3");
  const across = workbench.pane.getByRole("textbox", { name: "Values of Half the volume" });
  await across.fill("10 20 30 40 50 60");
  await button("Make table").click();
  await until(async () => (await workbench.call("read", "Sheet1", "B1"))[0][0] !== 0.1 + 0.2);
  await reloadPane();
  await sees("A scan was not finished");
  await button("Put the inputs back").click();
  await sees("The inputs are back");
  await workbench.idle();
  expect(await workbench.call("read", "Sheet1", "A1:E5")).toEqual(before);
  expect(await workbench.call("sheetNames")).toEqual(["Sheet1"]);
});

test("a goal is found and put into its cell by the keyboard alone", async () => {
  await showView(workbench.pane, "What if");
  await fill("The cell whose number is asked for", "Sheet1!B5");
  await workbench.pane.getByRole("tab", { name: "Table" }).focus();
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.page.keyboard.press("Enter");
  await fill("Input to change", "Sheet1!B1");
  await workbench.pane.getByRole("textbox", { name: "Target of the result" }).focus();
  await workbench.page.keyboard.type("100");
  await workbench.page.keyboard.press("Tab");
  await workbench.page.keyboard.press("Enter");
  await sees("Price = 1.12");
  expect(await workbench.call("read", "Sheet1", "B1")).toEqual([[0.5]]);
  await button("Put it into the cell").focus();
  await workbench.page.keyboard.press("Enter");
  await sees("Price was set");
  await workbench.idle();
  expect((await workbench.call("read", "Sheet1", "B5"))[0][0]).toBeCloseTo(100, 9);
});

test("a distribution of any cell is drawn, and a cell without a number is refused at its field", async () => {
  await showView(workbench.pane, "What if");
  const result = workbench.pane.getByRole("textbox", {
    name: "The cell whose number is asked for",
  });
  await result.fill("Sheet1!A5");
  await result.press("Enter");
  await sees("A cell holds no number.");
  await fill("The cell whose number is asked for", "Sheet1!B5");
  await open("Odds");
  await workbench.call("select", "Sheet1", "B3:B4");
  await workbench.pane
    .getByRole("button", { name: "Add selected cells as inputs" })
    .filter({ visible: true })
    .click();
  await sees("Half the volume");
  await workbench.pane.getByRole("textbox", { name: "Trials" }).fill("40");
  await button("Make distribution").click();
  await sees("Distribution is ready");
  await workbench.idle();
  const labels = (await workbench.call("read", "Distribution", "A1:B60")).map(([label]) => label);
  expect(labels).toEqual(expect.arrayContaining(["Mean", "Median"]));
  expect(await workbench.call("read", "Sheet1", "B3:B5")).toEqual([[50], [12], [38]]);
});

test("a scenario is saved from the selection, shown, and compared with the workbook as it is", async () => {
  await showView(workbench.pane, "What if");
  await fill("The cell whose number is asked for", "Sheet1!B5");
  await open("Scenarios");
  await workbench.call("select", "Sheet1", "B3:B4");
  await workbench.pane.getByRole("textbox", { name: "Name of a new scenario" }).fill("Base");
  await button("Save the selected inputs").click();
  await sees("Base is saved in the workbook.");
  await workbench.call("write", "Sheet1", "B4", 0);
  await workbench.pane.getByRole("checkbox", { name: /Base/ }).check();
  await button("Compare the ticked").click();
  await sees("Scenarios is ready");
  expect((await from("Scenarios", 50, 38))[0].slice(0, 3)).toEqual(["Profit", 50, 38]);
  await button("Show Base").click();
  await sees("Base is in the cells");
  await workbench.idle();
  expect(await workbench.call("read", "Sheet1", "B4:B5")).toEqual([[12], [38]]);
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("It did not come to that");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What closing the pane and opening it again comes to. */
async function reloadPane(): Promise<void> {
  const handle = await workbench.page.locator("#pane-frame").elementHandle();
  const frame: Frame | null = await handle.contentFrame();
  await frame?.evaluate(() => {
    location.reload();
  });
}
