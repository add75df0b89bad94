import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { showView } from "./support/showView";

jest.setTimeout(120_000);

let workbench: OpenWorkbench;
afterEach(async () => {
  await workbench.close();
});

test("what was chosen in the pane is there when it opens again, and another workbook has its own", async () => {
  workbench = await openWorkbench({ viewport: { width: 1000, height: 900 } });
  const { pane, page } = workbench;
  await workbench.call("write", "Sheet1", "A1:B2", [
    ["Rent", 2],
    ["Income", "=B1*3"],
  ]);
  await pane.getByRole("radio", { name: /June 2026/ }).check({ force: true });
  await showView(pane, "Formulas");
  await pane.getByRole("searchbox", { name: "Search the formulas" }).fill("runway");
  await pane.getByRole("button", { name: "RUNWAY" }).click();
  await pane.getByRole("textbox", { name: "cash", exact: true }).fill("Sheet1!B2");
  await workbench.call("select", "Sheet1", "B2");
  await showView(pane, "What if");
  await pane.getByText("Income = 6").waitFor();
  await pane.getByRole("tab", { name: "Goal" }).click();
  await pane.getByRole("textbox", { name: "Target of the result", exact: true }).fill("12");
  // Longer than choices are gathered before they are written.
  await page.waitForTimeout(1500);
  await workbench.idle();
  await workbench.call("write", "Sheet1", "B1", 5);
  await workbench.call("select", "Sheet1", "D9");

  await page.frame({ url: /taskpane\.html/ })!.evaluate(() => {
    window.location.reload();
  });
  await pane.getByRole("main", { name: "What if" }).waitFor();
  // The cell is read anew: it shows what it is now.
  await pane.getByText("Income = 15").waitFor();
  expect(
    await pane.getByRole("textbox", { name: "Target of the result", exact: true }).inputValue(),
  ).toBe("12");
  await showView(pane, "Formulas");
  expect(await pane.getByRole("textbox", { name: "cash", exact: true }).inputValue()).toBe(
    "Sheet1!B2",
  );
  await showView(pane, "Deals");
  expect(await pane.getByRole("radio", { name: /June 2026/ }).isChecked()).toBe(true);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForFunction(() => "workbench" in window);
  const otherPane = other.frameLocator("#pane-frame");
  await otherPane.getByRole("main", { name: "Deals" }).waitFor();
  expect(await otherPane.getByRole("radio", { name: /October 2025/ }).isChecked()).toBe(true);
  expect(workbench.complaints).toEqual([]);
});
