import type { Frame } from "playwright-core";
import { findings, still } from "./support/axe";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { paneFrame } from "./support/paneFrame";
import { showView, VIEWS } from "./support/showView";
import { chooseCompany, writeNetwork } from "./support/smallNetwork";

jest.setTimeout(120_000);

/** What the law and house rules of most banks ask for. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let workbench: OpenWorkbench;
afterEach(async () => {
  await workbench.close();
});

const frame = (): Frame => paneFrame(workbench.page);

async function show(view: string, more?: string): Promise<void> {
  await showView(workbench.pane, view, more);
  await still(frame());
}

const CHINESE = ["交易", "函数", "网络", "解释", "假设分析", "导入和导出", "检查", "设置"];

test.each(["light", "dark"] as const)(
  "axe finds nothing in any view, %s, in either language",
  async (colorScheme) => {
    workbench = await openWorkbench({ colorScheme, viewport: { width: 1000, height: 900 } });
    await workbench.call("write", "Sheet1", "E2", "=_xldudf_OURO_NOSUCH(1)");
    await writeNetwork(workbench);
    const button = (name: string) => workbench.pane.getByRole("button", { name });
    const found: Record<string, string[]> = {};
    for (const view of VIEWS) {
      await show(view);
      if (view === "Network") await chooseCompany(workbench);
      if (view === "Checks") {
        await button("Look through the workbook").click();
        await button("Select Sheet1 E2").waitFor();
      }
      if (view === "Settings") {
        await button("Repair formulas").click();
        await workbench.pane.getByText("1 formula could not be mended").first().waitFor();
      }
      found[view] = await findings(frame(), RULES);
    }
    await button("中文").click();
    await workbench.pane.getByRole("tab", { name: CHINESE[0] }).waitFor();
    for (const view of CHINESE) {
      await show(view, "更多视图");
      found[view] = await findings(frame(), RULES);
    }
    expect(found).toEqual(Object.fromEntries([...VIEWS, ...CHINESE].map((view) => [view, []])));
  },
);
