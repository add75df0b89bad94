import { expect, test } from "./support/journey";

test("settings: language in step with the header, preset, unit; and formulas at #NAME? are repaired as one step", async ({
  user,
}) => {
  await user.write("Sheet1", "A1:B1", [["=_xldudf_OURO_RUNWAY(10,2)", "=OURO.NOSUCH(1)"]]);
  expect(await user.read("Sheet1", "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
  await user.show("settings");
  await user.choose(user.words.amounts.m.name);
  await user.choose("June 2026");
  await user.press(user.words.repair.button);
  await user.sees(`${user.words.repair.mended("1", 1)} · ${user.words.repair.notMended("1", 1)}`);
  await user.sees(`Sheet1 B1: ${user.words.repair.why.unknown}`);
  expect(await user.cell("Sheet1", "A1")).toBe(5);
  await user.undo();
  expect(await user.cell("Sheet1", "A1")).toBe("#NAME?");

  await user.speak("zh-CN");
  await expect(user.button(user.words.repair.button)).toBeVisible();
  await expect(user.pane.getByRole("radio", { name: "中文" })).toBeChecked();
  const asExcel = user.words.settings.asExcel(user.words.settings.names.en);
  await user.pane.getByRole("radio", { name: asExcel }).click();
  await user.speaks("en");
  await user.show("deals");
  await expect(user.pane.getByRole("radio", { name: /June 2026/ })).toBeChecked();
  await user.sees(user.words.amounts.m.name);
});

test("checks: all hold in a fresh template; one that fails comes first and leads to its cell", async ({
  analyst: user,
}) => {
  const words = user.words.checks;
  await user.show("checks");
  await user.sees(/^All \d+ checks hold/);
  const row = (await user.rowOf("Checks", "What must hold")) + 2;
  await user.write("Checks", `D${row}`, '=OURO.RUNWAY("cash",1)');
  await user.press(words.refresh);
  await user.sees(/^1 of \d+ fail/);
  await user.press(/^Go to the cell: /);
  await expect.poll(() => user.call("activeSheet")).toBe("Checks");
  await user.press(words.errors.find);
  await expect(user.button(words.errors.selectOne(`Checks D${row}`))).toBeVisible();
});

test("the self-test asks every question and offers the answers as a file", async ({ user }) => {
  const words = user.words.selfTest;
  await user.show("settings");
  await user.press(words.button);
  await user.sees(words.done);
  const download = user.page.waitForEvent("download");
  await user.press(words.save);
  expect((await download).suggestedFilename()).toMatch(/^OfficeOnline-.+\.json$/);
  expect(await user.call("sheetNames")).toEqual(["Sheet1"]);
});
