import { expect, test } from "./support/journey";
import type { User } from "./support/user";

test.beforeEach(async ({ user }) => {
  // A chain of sums: the profit is no OURO formula, so a table of it is scanned.
  await user.write("Sheet1", "A1:B5", [
    ["Price", 0.5],
    ["Volume", "=2*B3"],
    ["Half the volume", 50],
    ["Cost", 12],
    ["Profit", "=B1*B2-B4"],
  ]);
  await user.write("Sheet1", "D1:E4", [
    ["Capex", 30000],
    ["Rent", 1.7],
    ["Utilisation", 0.7],
    ["Payback", "=OURO.GPU_PAYBACK(E1,E2,E3,1.275,0.08)"],
  ]);
});

/** Types a cell into a field, which then tells what the cell holds. */
async function name(user: User, field: string, cell: string): Promise<void> {
  await user.field(field).fill(cell);
  await user.field(field).press("Enter");
  await user.sees(/ = /);
}

const openStudy = async (user: User, kind: keyof User["words"]["whatIf"]["kinds"]): Promise<void> =>
  user.pane.getByRole("tab", { name: user.words.whatIf.kinds[kind], exact: true }).click();

/** Rows of a sheet from the one whose second and third cells are these. */
async function rowsFrom(user: User, sheet: string, ...cells: unknown[]): Promise<unknown[][]> {
  const rows = await user.read(sheet, "A1:H40");
  return rows.slice(rows.findIndex((row) => cells.every((cell, i) => row[i + 1] === cell)));
}

test("clicks in the sheet fill the fields that wait: four lead to a live table of two inputs, which follows the others", async ({
  user,
}) => {
  const words = user.words.whatIf;
  await user.select("Sheet1", "E4");
  await user.show("whatIf"); // 1
  await user.sees("Payback");
  await user.sees(words.clickCell);
  // A text is no input, and the result is none of its own.
  await user.select("Sheet1", "D2");
  await user.select("Sheet1", "E4");
  await user.select("Sheet1", "E2"); // 2
  await user.sees(words.values("Rent"));
  await user.select("Sheet1", "E3"); // 3
  await user.sees(words.values("Utilisation"));
  await user.press(words.table.make); // 4
  await user.sees(words.done.live("Sensitivity"));
  const now = async (): Promise<unknown> => {
    const table = await rowsFrom(user, "Sensitivity", 0.55, 0.6);
    return table.find(([rent]) => rent === 1.7)?.[table[0].indexOf(0.7)];
  };
  const before = await now();
  expect(before).toBe(await user.cell("Sheet1", "E4"));
  await user.write("Sheet1", "E1", 20000);
  expect(await now()).toBe(await user.cell("Sheet1", "E4"));
  expect(await now()).not.toBe(before);

  await user.press(words.showSheet);
  expect(await user.call("activeSheet")).toBe("Sensitivity");
  // The selection there is nobody's choice of an input.
  await expect(user.field(words.table.down)).toHaveValue("Sheet1!E2");
});

test("a scan asks before it overwrites a formula, leaves everything as it was, and is refreshed; a cell that is none is refused", async ({
  user,
}) => {
  const words = user.words.whatIf;
  const before = await user.read("Sheet1", "A1:E5");
  await user.show("whatIf");
  await user.field(words.resultHint).fill("Sheet1!A5");
  await user.field(words.resultHint).press("Enter");
  await user.sees(user.words.failed.reasons["not-a-number"].title);
  await name(user, words.resultHint, "Sheet1!B5");
  await name(user, words.table.down, "B1");
  await user.field(words.table.across).fill("nowhere at all");
  await user.press(words.table.make);
  await user.sees(user.words.failed.reasons["no-cell"].title);
  expect(await user.call("sheetNames")).toEqual(["Sheet1"]);

  await user.field(words.table.across).fill("B2");
  await user.field(words.table.across).press("Enter");
  await user.sees(words.values("Volume"));
  await user.press(words.table.make);
  await user.sees(words.question.title(1));
  await user.press(words.question.scan);
  await user.sees(words.done.scan("Sensitivity"));
  const table = await rowsFrom(user, "Sensitivity", 70, 80);
  expect(table[1].slice(0, 3)).toEqual([0.35, 0.35 * 70 - 12, 0.35 * 80 - 12]);
  expect(await user.read("Sheet1", "A1:E5")).toEqual(before);
  await user.write("Sheet1", "B3", 60);
  expect(await user.cell("Sheet1", "B2")).toBe(120);
  await user.write("Sheet1", "B4", 0);
  await user.press(words.tables.refreshOne("Sensitivity"));
  await expect
    .poll(async () => (await rowsFrom(user, "Sensitivity", 70, 80))[1]?.[1])
    .toBe(0.35 * 70);
});

test("a tornado and a distribution are made of the inputs that are selected", async ({ user }) => {
  const words = user.words.whatIf;
  await user.show("whatIf");
  await name(user, words.resultHint, "Sheet1!B5");
  await openStudy(user, "tornado");
  await user.select("Sheet1", "B3:B4");
  await user.press(words.tornado.add);
  await user.field(words.tornado.low("Half the volume")).fill("40");
  await user.field(words.tornado.high("Half the volume")).fill("60");
  await user.press(words.tornado.make);
  await user.sees(words.done.scan("Tornado"));
  const bars = (await user.read("Tornado", "A1:H40")).filter(
    ([label]) => label === "Half the volume",
  );
  expect(bars[0]).toEqual(expect.arrayContaining([28, 48]));

  await openStudy(user, "distribution");
  await user.select("Sheet1", "B3:B4");
  await user.press(words.tornado.add);
  await expect(
    user.pane.getByRole("combobox", { name: words.distribution.kindOf("Half the volume") }),
  ).toBeVisible();
  await user.field(words.distribution.trials).fill("40");
  await user.press(words.distribution.make);
  await user.sees(words.done.scan("Distribution"));
  const labels = (await user.read("Distribution", "A1:B60")).map(([label]) => label);
  expect(labels).toEqual(expect.arrayContaining(["Mean", "Median"]));
  expect(await user.read("Sheet1", "B3:B5")).toEqual([[50], [12], [38]]);
});

test("a goal is found and put into its cell by the keyboard alone", async ({ user }) => {
  const words = user.words.whatIf;
  const { keyboard } = user.page;
  await user.show("whatIf");
  await name(user, words.resultHint, "Sheet1!B5");
  await user.pane.getByRole("tab", { name: words.kinds.table }).focus();
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await name(user, words.goal.input, "Sheet1!B1");
  await user.field(words.goal.target).focus();
  await keyboard.type("100");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await user.sees(words.goal.answer("Price", "1.12", "Profit", "100"));
  expect(await user.cell("Sheet1", "B1")).toBe(0.5);
  await user.button(words.goal.put).focus();
  await keyboard.press("Enter");
  await user.sees(words.goal.isPut("Price"));
  expect(await user.cell("Sheet1", "B5")).toBeCloseTo(100, 9);
});

test("a scenario is saved from the selection, compared with the workbook as it is, and shown", async ({
  user,
}) => {
  const words = user.words.whatIf;
  await user.show("whatIf");
  await name(user, words.resultHint, "Sheet1!B5");
  await openStudy(user, "scenarios");
  await user.select("Sheet1", "B3:B4");
  await user.press(words.scenarios.addInputs);
  await user.field(words.scenarios.name).fill("Base");
  await user.press(words.scenarios.save);
  await user.sees(words.scenarios.saved("Base"));
  await user.write("Sheet1", "B4", 0);
  await user.pane.getByRole("checkbox", { name: "Base" }).check();
  await user.press(words.scenarios.compare);
  await user.sees(words.done.scan("Scenarios"));
  expect((await rowsFrom(user, "Scenarios", 50, 38))[0].slice(0, 3)).toEqual(["Profit", 50, 38]);
  await user.press(words.scenarios.applyOne("Base"));
  await user.sees(words.scenarios.applied("Base"));
  expect(await user.read("Sheet1", "B4:B5")).toEqual([[12], [38]]);
});

test("a pane that is closed in the middle of a scan offers to put the inputs back when it opens again", async ({
  user,
}) => {
  const words = user.words.whatIf;
  await user.write("Sheet1", "B1", 0.1 + 0.2);
  const before = await user.read("Sheet1", "A1:E5");
  await user.show("whatIf");
  await name(user, words.resultHint, "Sheet1!B5");
  await name(user, words.table.down, "B1");
  // Enough combinations to be caught at it on a fast machine.
  await user.field(words.values("Price")).fill("0 to 0.899 step 0.001");
  await name(user, words.table.across, "B3");
  await user.field(words.values("Half the volume")).fill("10 20 30 40 50 60");
  await user.press(words.table.make);
  await expect.poll(() => user.cell("Sheet1", "B1"), { intervals: [20] }).not.toBe(0.1 + 0.2);
  await user.reopenPane();
  await user.sees(words.interrupted.title);
  await user.press(words.interrupted.restore);
  await user.sees(words.interrupted.restored);
  expect(await user.read("Sheet1", "A1:E5")).toEqual(before);
  expect(await user.call("sheetNames")).toEqual(["Sheet1"]);
});
