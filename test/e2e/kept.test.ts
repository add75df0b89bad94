import { expect, test } from "./support/journey";
import type { User } from "./support/user";

/** The target that the workbook keeps of the pane's goal. */
const keptTarget = ({ frame }: User): Promise<unknown> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("ouroboros.pane");
      setting.load({ value: true });
      await context.sync();
      const state = setting.isNullObject ? {} : (setting.value as Record<string, unknown>);
      return state["whatIf.target"];
    }),
  );

test("what was chosen in the pane is there when it opens again, and another workbook has its own", async ({
  user,
}) => {
  const { pane, page, words } = user;
  await user.write("Sheet1", "A1:B2", [
    ["Rent", 2],
    ["Income", "=B1*3"],
  ]);
  await user.choose(/June 2026/);
  await user.show("formulas");
  await pane.getByRole("searchbox", { name: words.formulas.search }).fill("runway");
  await user.press(/^RUNWAY/);
  await user.field("cash").fill("Sheet1!B2");
  await user.select("Sheet1", "B2");
  await user.show("whatIf");
  await user.sees("Income = 6");
  await pane.getByRole("tab", { name: words.whatIf.kinds.goal }).click();
  await user.field(words.whatIf.goal.target).fill("12");
  // Choices are gathered before they are written, of which nothing tells.
  await expect.poll(() => keptTarget(user)).toBe("12");
  await user.write("Sheet1", "B1", 5);
  await user.select("Sheet1", "D9");

  await user.reopenPane();
  await expect(pane.getByRole("main", { name: words.views.whatIf })).toBeVisible();
  // The cell is read anew: it shows what it is now.
  await user.sees("Income = 15");
  await expect(user.field(words.whatIf.goal.target)).toHaveValue("12");
  await user.show("formulas");
  await expect(user.field("cash")).toHaveValue("Sheet1!B2");
  await user.show("deals");
  await expect(pane.getByRole("radio", { name: /June 2026/ })).toBeChecked();

  const other = await page.context().newPage();
  await other.goto(page.url());
  const otherPane = other.frameLocator("#pane-frame");
  await expect(otherPane.getByRole("radio", { name: /October 2025/ })).toBeChecked();
});
