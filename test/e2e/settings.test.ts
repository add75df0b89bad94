import { resolve } from "node:path";
import { openTemplateUser, type TemplateUser } from "./support/templateUser";
import { showView } from "./support/showView";

jest.setTimeout(240_000);

let user: TemplateUser;
afterEach(async () => {
  expect(user.complaints).toEqual([]);
  await user.close();
});

const radio = (name: string | RegExp) => user.pane.getByRole("radio", { name });

test("settings: language in step with the header, preset, unit; and formulas at #NAME? are repaired as one step", async () => {
  user = await openTemplateUser({ viewport: { width: 1000, height: 900 } });
  const { pane } = user;
  await user.write("Sheet1", "A1:B1", [["=_xldudf_OURO_RUNWAY(10,2)", "=OURO.NOSUCH(1)"]]);
  expect(await user.read("Sheet1", "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
  await showView(pane, "Settings");
  await radio("USD m").check({ force: true });
  await radio("June 2026").check({ force: true });
  await user.press("Repair formulas");
  await user.sees("1 formula mended · 1 formula could not be mended");
  await user.sees("Sheet1 B1: a function or a name in it is not known");
  expect(await user.read("Sheet1", "A1")).toEqual([[5]]);
  await user.page.screenshot({ path: resolve(__dirname, "screenshots/settings.png") });
  await user.call("undo");
  await user.idle();
  expect(await user.read("Sheet1", "A1")).toEqual([["#NAME?"]]);

  await user.press("中文");
  await pane.getByRole("button", { name: "修复公式" }).waitFor();
  expect(await radio("中文").isChecked()).toBe(true);
  await radio(/与 Excel 相同/).check({ force: true });
  await pane.getByRole("button", { name: "中文" }).waitFor();
  await showView(pane, "Deals");
  expect(await radio(/June 2026/).isChecked()).toBe(true);
  await pane.getByText("USD m", { exact: true }).first().waitFor();
});

test("checks: all hold in a fresh template; one that fails comes first and leads to its cell", async () => {
  user = await openTemplateUser({ viewport: { width: 1000, height: 900 } });
  const { pane } = user;
  await showView(pane, "Checks");
  await user.sees("There is no template in this workbook to check");
  await user.press("Load deal template");
  await user.loaded();
  await showView(pane, "Checks");
  await user.sees(/^All \d+ checks hold/);
  const first = await user.rowOf("Checks", "What must hold");
  await user.write("Checks", `D${first + 2}`, '=OURO.RUNWAY("cash",1)');
  await user.press("Check again");
  await user.sees(/^1 of \d+ fail/);
  await pane
    .getByRole("button", { name: /^Go to the cell: / })
    .first()
    .click();
  await user.idle();
  expect(await user.call("activeSheet")).toBe("Checks");
  await user.press("Look through the workbook");
  await pane.getByRole("button", { name: `Select Checks D${first + 2}` }).waitFor();
  await user.page.screenshot({ path: resolve(__dirname, "screenshots/checks.png") });
});
