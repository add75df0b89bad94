import { resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { showView } from "./support/showView";

jest.setTimeout(120_000);

let workbench: OpenWorkbench;
afterEach(async () => {
  await workbench.close();
});

test("the pane changes to Chinese at a press, in every view and for the reasons in cells, and opens so the next time", async () => {
  workbench = await openWorkbench({ viewport: { width: 1000, height: 900 } });
  const { pane, page } = workbench;
  const tab = (name: string) => pane.getByRole("tab", { name });
  await showView(pane, "What if");
  await pane.getByRole("button", { name: "中文" }).click();
  await pane.getByText("查看结果如何随输入变化").waitFor();
  await showView(pane, "交易", "更多视图");
  await pane.getByRole("button", { name: "载入交易模板" }).waitFor();
  await page.screenshot({ path: resolve(__dirname, "screenshots/chinese.png") });
  await workbench.call("write", "Sheet1", "A1", '=OURO.RUNWAY("cash",1)');
  await workbench.idle();
  expect(await workbench.call("errorMessage", "Sheet1", "A1")).toBe(
    "cash 必须是数字，而不是“cash”。",
  );
  await page.reload();
  await page.waitForFunction(() => "workbench" in window);
  await tab("交易").waitFor();
  expect(workbench.complaints).toEqual([]);
});
