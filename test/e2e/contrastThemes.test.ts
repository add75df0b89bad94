import { listen } from "./support/complaints";
import { CONTRAST_THEMES, pageInTheme, type ContrastTheme } from "./support/contrastTheme";
import { expect, test } from "./support/journey";
import { showWorkbench } from "./support/openWorkbench";
import { paintedTexts } from "./support/paintedContrast";
import { chooseCompany, writeNetwork } from "./support/smallNetwork";
import { User, VIEWS } from "./support/user";

/** Light text on dark, and dark text on light: each takes a browser of its own, the other two with the long journeys. */
const ALWAYS: readonly ContrastTheme[] = ["night sky", "desert"];

for (const theme of CONTRAST_THEMES) {
  const long = ALWAYS.includes(theme) ? "" : " @long";
  test(`in the contrast theme ${theme} all text in view can be read${long}`, async ({
    origin,
  }, testInfo) => {
    const { page, close } = await pageInTheme(theme);
    const complaints = listen(page, origin);
    const user = new User(await showWorkbench(page, origin));
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await writeNetwork(user);
    const faint: string[] = [];
    for (const view of VIEWS) {
      await user.show(view);
      if (view === "network") {
        await chooseCompany(user);
        const picture = user.pane.getByRole("listbox", { name: /^2 companies/ });
        const [ink, text] = await picture.evaluate((drawing) =>
          [drawing, document.body].map((element) => getComputedStyle(element).color),
        );
        expect(ink).toBe(text);
      }
      // Chromium makes the colour of what is pointed at half transparent; Windows does not.
      await page.mouse.move(0, 0);
      await user.still();
      const texts = await paintedTexts(user, testInfo.outputPath(`${view}.png`));
      expect(texts.length).toBeGreaterThan(8);
      for (const { text, contrast } of texts)
        if (contrast < 4.5) faint.push(`${view}: ${text} ${contrast.toFixed(1)}`);
    }
    expect(faint).toEqual([]);
    expect(complaints.end()).toEqual([]);
    await close();
  });
}
