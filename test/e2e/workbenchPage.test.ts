/** What the page around the pane does as Excel's window does. */
import { expect, test } from "./support/journey";
import { PRESS } from "./support/press";
import type { User } from "./support/user";

const GRID = "#univer-sheet-main-canvas_workbook";

/** Where the keyboard is: in the grid, in the pane with what has the focus there, or on a button of the ribbon. */
const focus = ({ page }: User): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLIFrameElement) {
      const inside = at.contentDocument?.activeElement;
      return `pane: ${inside?.getAttribute("aria-label") ?? inside?.textContent ?? ""}`;
    }
    return at?.closest("#grid") ? "grid" : (at?.textContent ?? "");
  });

test("F6 goes round grid, pane and ribbon, and back to where the focus was; Ctrl+PgDn and Ctrl+PgUp show the next sheet and the last", async ({
  user,
}) => {
  const { keyboard } = user.page;
  await user.page.locator(GRID).click({ ...PRESS, position: { x: 300, y: 300 } });
  expect(await focus(user)).toBe("grid");
  await keyboard.press("F6");
  expect(await focus(user)).toBe(`pane: ${user.words.language.other}`);
  await keyboard.press("Tab");
  expect(await focus(user)).toBe(`pane: ${user.words.settings.links.help}`);
  await keyboard.press("F6");
  expect(await focus(user)).toBe("Open");
  await keyboard.press("F6");
  expect(await focus(user)).toBe("grid");
  await keyboard.press("Shift+F6");
  await keyboard.press("Shift+F6");
  expect(await focus(user)).toBe(`pane: ${user.words.settings.links.help}`);
  await keyboard.press("Shift+F6");
  expect(await focus(user)).toBe("grid");

  await user.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Second");
      await context.sync();
    }),
  );
  await keyboard.press("Control+PageDown");
  await expect.poll(() => user.call("activeSheet")).toBe("Second");
  await keyboard.press("Control+PageDown");
  await keyboard.press("F6");
  await keyboard.press("Control+PageUp");
  await expect.poll(() => user.call("activeSheet")).toBe("Sheet1");
});

test("undo works after a click on a sheet's tab; the list of a validated cell is drawn and chosen from; an error says its reason to the pointer", async ({
  user,
}) => {
  const { page } = user;
  await user.write("Sheet1", "D4", "typed");
  await page.getByRole("tab", { name: "Sheet1" }).click(PRESS);
  await page.keyboard.press("Control+z");
  await expect.poll(() => user.cell("Sheet1", "D4")).toBe("");
  await page.keyboard.press("Control+y");
  await expect.poll(() => user.cell("Sheet1", "D4")).toBe("typed");

  await user.write("Sheet1", "F1:F2", [["red"], ["green"]]);
  await user.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C5:C9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "yes,no" },
      };
      sheet.getRange("C11").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=$F$1:$F$2" },
      };
      await context.sync();
    }),
  );
  await user.select("Sheet1", "C6");
  const list = page.getByRole("combobox", { name: "Values of C6" });
  await expect(list).toBeVisible();
  await list.selectOption("no");
  await expect.poll(() => user.cell("Sheet1", "C6")).toBe("no");
  await page.keyboard.press("Control+z");
  await expect.poll(() => user.cell("Sheet1", "C6")).toBe("");
  await user.select("Sheet1", "C11");
  const linked = page.getByRole("combobox", { name: "Values of C11" });
  expect(await linked.getByRole("option").allTextContents()).toEqual(["red", "green"]);
  await user.select("Sheet1", "D4");
  await expect(linked).toBeHidden();

  await user.write("Sheet1", "B2", '=OURO.RUNWAY("many",2)');
  const grid = await page.locator(GRID).boundingBox();
  if (grid === null) throw new Error("The grid is not shown");
  await page.mouse.move(grid.x + 140, grid.y + 50, { steps: 4 });
  const reason = page.getByText('cash must be a number, not "many".', { exact: true });
  await expect(reason.first()).toBeVisible();
  await page.locator("#pane-title").hover();
  await expect(reason).toHaveCount(0);
});
