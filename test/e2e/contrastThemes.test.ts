import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { still } from "./support/axe";
import { CONTRAST_THEMES } from "./support/contrastTheme";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { paintedTexts } from "./support/paintedContrast";
import { paneFrame } from "./support/paneFrame";
import { showView, VIEWS } from "./support/showView";
import { chooseCompany, writeNetwork } from "./support/smallNetwork";

jest.setTimeout(120_000);

const screenshots = resolve(__dirname, "screenshots");
mkdirSync(screenshots, { recursive: true });

let workbench: OpenWorkbench;
afterEach(async () => {
  await workbench.close();
});

test.each(CONTRAST_THEMES)(
  "in the contrast theme %s all text in view can be read",
  async (theme) => {
    workbench = await openWorkbench({
      contrastTheme: theme,
      viewport: { width: 1000, height: 900 },
    });
    const { page, pane } = workbench;
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await writeNetwork(workbench);
    const faint: string[] = [];
    for (const view of VIEWS) {
      await showView(pane, view);
      if (view === "Network") await chooseCompany(workbench);
      // Chromium makes the colour of what is pointed at half transparent; Windows does not.
      await page.mouse.move(0, 0);
      await still(paneFrame(page));
      const picture = resolve(screenshots, `contrast-${theme}-${view}.png`);
      const texts = await paintedTexts(page, picture);
      expect(texts.length).toBeGreaterThan(8);
      for (const { text, contrast } of texts)
        if (contrast < 4.5) faint.push(`${view}: ${text} ${contrast.toFixed(1)}`);
    }
    expect(faint).toEqual([]);
  },
);
