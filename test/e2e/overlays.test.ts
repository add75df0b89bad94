import type { Locator } from "@playwright/test";
import { findings } from "./support/axe";
import { expect, test } from "./support/journey";
import { coloursOutside } from "./support/colours";
import type { User } from "./support/user";

/** A blank pane has one; text on its ground has many, by its smooth edges. */
const FEWEST_COLOURS = 24;

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["a contrast theme", { colorScheme: "light", forcedColors: "active" }],
] as const;

/** What lies over the pane leaves the rest of it to be seen, and can be used by everybody; in every look. */
async function expectPaneBehind(user: User, what: string, overlay: Locator): Promise<void> {
  await expect(overlay).toBeVisible();
  for (const [name, look] of LOOKS) {
    await user.page.emulateMedia(look);
    await user.still();
    const colours = await coloursOutside(user, overlay);
    expect.soft([what, name, colours >= FEWEST_COLOURS]).toEqual([what, name, true]);
    expect.soft([what, name, await findings(user.frame)]).toEqual([what, name, []]);
  }
  await user.page.emulateMedia(LOOKS[0][1]);
  await user.still();
}

test("every menu and dialog leaves the pane behind it to be seen, narrow or wide, light, dark and in a contrast theme", async ({
  analyst: user,
}) => {
  const { pane, words } = user;
  await user.write("Sheet1", "A1:B3", [
    ["Price", 2],
    ["Volume", "=3"],
    ["Revenue", "=B1*B2"],
  ]);
  for (const width of [320, 700]) {
    await user.widenPane(width);
    const menu = user.button(words.views.more);
    if (await menu.isVisible()) {
      await user.press(words.views.more);
      await expectPaneBehind(user, `menu at ${width} px`, pane.getByRole("menu"));
      await user.page.keyboard.press("Escape");
    }

    await user.show("deals");
    await user.press(words.load.button);
    await expectPaneBehind(user, `clash at ${width} px`, pane.getByRole("dialog"));
    await user.press(words.clash.cancel);

    await user.show("whatIf");
    for (const [field, cell] of [
      [words.whatIf.resultHint, "Sheet1!B3"],
      [words.whatIf.table.down, "Sheet1!B2"],
    ]) {
      await user.field(field).fill(cell);
      await user.field(field).press("Enter");
      await user.sees(/ = /);
    }
    await user.press(words.whatIf.table.make);
    await expectPaneBehind(user, `question at ${width} px`, pane.getByRole("dialog"));
    await user.press(words.whatIf.question.cancel);

    await user.show("transfer");
    await user.press(words.transfer.export.csv);
    await user.press(words.transfer.export.showText);
    await expectPaneBehind(user, `text at ${width} px`, pane.getByRole("dialog"));
    await user.press(words.transfer.export.close);
  }
});
