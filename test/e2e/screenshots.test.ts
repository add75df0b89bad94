/** Pictures to look at, in English on a light ground and in Chinese on a dark one: `npm run test:long`. */
import { expect, test } from "./support/journey";
import { VIEWS } from "./support/user";

const LOOKS = [
  { language: "en", colorScheme: "light", viewport: { width: 1366, height: 768 } },
  { language: "zh-CN", colorScheme: "dark", viewport: { width: 1100, height: 900 } },
] as const;

for (const { language, ...look } of LOOKS) {
  test.describe(`${language}, ${look.colorScheme}`, () => {
    test.use({ look });

    test("every sheet of the template and every view beside it @long", async ({
      user,
    }, testInfo) => {
      const picture = async (name: string): Promise<void> => {
        await user.idle();
        await user.still();
        await user.page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
      };
      await user.speak(language);
      await user.load();
      const [, ...sheets] = await user.call("sheetNames");
      expect(sheets).toHaveLength(12);
      for (const sheet of sheets) {
        await user.select(sheet, "A1");
        await picture(sheet);
      }
      const { sheet, address } = await user.named("GPU_rent");
      await user.select(sheet, address);
      for (const view of VIEWS) {
        await user.show(view);
        await picture(view);
      }
    });
  });
}
