import { expect, test } from "./support/journey";
import type { User } from "./support/user";

interface ChartCall {
  readonly type: `${Excel.ChartType}`;
  readonly source: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

test.beforeEach(async ({ user }) => {
  await user.write("Sheet1", "A1:D6", [
    ["Year", "Direct", "Traced", "Debt"],
    ["'2025", "10%", "20%", 5200],
    ["'2026", "15%", "32%", 7400],
    ["'2027", "22%", "41%", 9100],
    ["'2028", "18%", "35%", 8300],
    ["'2029", "12%", "28%", 6100],
  ]);
});

/** Adds charts to Sheet1 as the add-in does: through Microsoft's library, in the pane's frame. */
async function addCharts(user: User, calls: readonly ChartCall[]): Promise<void> {
  await user.frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        for (const { type, source, title, from, to } of wanted) {
          const chart = sheet.charts.add(type, sheet.getRange(source));
          chart.title.text = title;
          chart.setPosition(from, to);
        }
        await context.sync();
      }),
    calls,
  );
  await user.idle();
}

const chart = ({ page }: User, title: string) => page.getByRole("img", { name: `Chart: ${title}` });
const line: ChartCall = { type: "Line", source: "A1:C6", title: "Shares", from: "F2", to: "K16" };

test("a chart lies over its cells, follows an edit, scrolls with the sheet under a frozen header, and is on its own sheet only", async ({
  user,
}) => {
  const { page } = user;
  await addCharts(user, [line]);
  const shares = chart(user, "Shares");
  for (const text of ["Shares", "Direct", "Traced", "2025", "2029", "40%"]) {
    await expect(shares.getByText(text, { exact: true }).first()).toBeVisible();
  }
  const before = await shares.innerHTML();
  await user.write("Sheet1", "C3", "95%");
  await expect(shares.getByText("100%", { exact: true })).toBeVisible();
  expect(await shares.innerHTML()).not.toBe(before);
  await user.write("Sheet1", "B1", "Bilateral");
  await expect(shares.getByText("Bilateral", { exact: true })).toBeVisible();

  await user.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(1);
      await context.sync();
    }),
  );
  const top = (await shares.boundingBox())?.y ?? 0;
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await shares.boundingBox())?.y).toBeLessThan(top - 50);
  await expect(page.locator(".chart")).toHaveCSS("clip-path", /^inset/);

  await user.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").activate();
      await context.sync();
    }),
  );
  await expect(shares).toHaveCount(0);
  await user.select("Sheet1", "A1");
  await expect(shares).toBeVisible();
});

test("a click on a link goes to the cells it names", async ({ user }) => {
  await user.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").hyperlink = {
        documentReference: "Other!B3",
        textToDisplay: "To the other sheet",
      };
      await context.sync();
    }),
  );
  await user.idle();
  const grid = user.page.locator("#univer-sheet-main-canvas_workbook");
  await grid.click({ position: { x: 80, y: 30 } });
  await expect.poll(() => user.call("activeSheet")).toBe("Other");
});

test("charts of every kind, to look at @long", async ({ user }, testInfo) => {
  const places = {
    ColumnClustered: ["F2", "I15"],
    ColumnStacked: ["J2", "M15"],
    BarStacked: ["A17", "D30"],
    AreaStacked: ["E17", "H30"],
    Doughnut: ["I17", "M30"],
  } as const;
  const types = Object.keys(places) as (keyof typeof places)[];
  await addCharts(
    user,
    types.map((type) => ({
      type,
      source: type === "Doughnut" ? "A1:B6" : "A1:C6",
      title: type,
      from: places[type][0],
      to: places[type][1],
    })),
  );
  for (const type of types) await expect(chart(user, type)).toBeVisible();
  await user.page.screenshot({ path: testInfo.outputPath("charts.png") });
});
