import { findings } from "./support/axe";
import { expect, test } from "./support/journey";
import { chooseCompany, writeNetwork } from "./support/smallNetwork";
import { VIEWS, type User } from "./support/user";

/** Each view by its name, with what it shows once it was used. */
async function inEveryView(user: User): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const view of VIEWS) {
    await user.show(view);
    if (view === "network") await chooseCompany(user);
    if (view === "checks") {
      await user.press(user.words.checks.errors.find);
      await expect(user.button(user.words.checks.errors.selectOne("Sheet1 E2"))).toBeVisible();
    }
    if (view === "settings") {
      await user.press(user.words.repair.button);
      await user.sees(user.words.repair.notMended("1", 1));
    }
    await user.still();
    found[view] = await findings(user.frame);
  }
  return found;
}

for (const [colorScheme, language] of [
  ["light", "en"],
  ["dark", "zh-CN"],
] as const) {
  test.describe(`${colorScheme}, in ${language === "en" ? "English" : "Chinese"},`, () => {
    test.use({ look: { colorScheme, viewport: { width: 1000, height: 900 } } });

    test("axe finds nothing in any view", async ({ user }) => {
      await user.write("Sheet1", "E2", "=_xldudf_OURO_NOSUCH(1)");
      await writeNetwork(user);
      await user.speak(language);
      expect(await inEveryView(user)).toEqual(Object.fromEntries(VIEWS.map((view) => [view, []])));
    });
  });
}
