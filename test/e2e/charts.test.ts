import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";

jest.setTimeout(120_000);

const screenshots = resolve(__dirname, "screenshots");
mkdirSync(screenshots, { recursive: true });

let workbench: OpenWorkbench;

beforeEach(async () => {
  workbench = await openWorkbench();
  await workbench.call("write", "Sheet1", "A1:D6", [
    ["Year", "Direct", "Traced", "Debt"],
    ["'2025", "10%", "20%", 5200],
    ["'2026", "15%", "32%", 7400],
    ["'2027", "22%", "41%", 9100],
    ["'2028", "18%", "35%", 8300],
    ["'2029", "12%", "28%", 6100],
  ]);
  await workbench.idle();
});

afterEach(async () => {
  await workbench.close();
});

interface ChartCall {
  readonly type: `${Excel.ChartType}`;
  readonly source: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** Adds charts to Sheet1 as the add-in does: through Microsoft's library, in the pane's frame. */
async function addCharts(calls: readonly ChartCall[]): Promise<void> {
  await pane().evaluate(
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
  await workbench.idle();
}

function pane() {
  const frame = workbench.page.frame({ url: /taskpane/ });
  if (!frame) throw new Error("there is no pane");
  return frame;
}

const chart = (title: string) => workbench.page.getByRole("img", { name: `Chart: ${title}` });
const line: ChartCall = { type: "Line", source: "A1:C6", title: "Shares", from: "F2", to: "K16" };

test("a chart lies over its cells, shows the cells' formats and follows an edit", async () => {
  await addCharts([line]);
  const shares = chart("Shares");
  await shares.waitFor();
  for (const text of ["Shares", "Direct", "Traced", "2025", "2029", "40%"]) {
    await shares.getByText(text, { exact: true }).first().waitFor();
  }
  const before = await shares.innerHTML();
  await workbench.call("write", "Sheet1", "C3", "95%");
  await workbench.idle();
  await shares.getByText("100%", { exact: true }).waitFor();
  expect(await shares.innerHTML()).not.toBe(before);
  await workbench.call("write", "Sheet1", "B1", "Bilateral");
  await shares.getByText("Bilateral", { exact: true }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("a chart scrolls with the sheet, stays under no header, and is shown on its own sheet only", async () => {
  await addCharts([line]);
  const shares = chart("Shares");
  const before = await shares.boundingBox();
  await workbench.page.mouse.move(300, 400);
  await workbench.page.mouse.wheel(0, 100);
  await workbench.page.waitForFunction(
    (top) => (document.querySelector(".chart")?.getBoundingClientRect().top ?? top) < top - 50,
    before?.y ?? 0,
  );
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").activate();
      await context.sync();
    }),
  );
  await shares.waitFor({ state: "detached" });
  await workbench.call("select", "Sheet1", "A1");
  await shares.waitFor();
  await workbench.call("undo");
  expect(workbench.complaints).toEqual([]);
});

test("the frozen header is drawn, and a chart scrolls under it", async () => {
  await addCharts([line]);
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(1);
      await context.sync();
    }),
  );
  await workbench.page.mouse.move(300, 400);
  await workbench.page.mouse.wheel(0, 120);
  await workbench.page.waitForFunction(() =>
    document.querySelector<HTMLElement>(".chart")?.style.clipPath.startsWith("inset"),
  );
  await workbench.page.screenshot({ path: `${screenshots}/charts-frozen.png` });
  expect(workbench.complaints).toEqual([]);
});

test("charts of every kind, to look at", async () => {
  const types: ChartCall["type"][] = [
    "ColumnClustered",
    "ColumnStacked",
    "BarStacked",
    "AreaStacked",
    "Doughnut",
  ];
  const places = [
    ["F2", "I15"],
    ["J2", "M15"],
    ["A17", "D30"],
    ["E17", "H30"],
    ["I17", "M30"],
  ];
  await addCharts(
    types.map((type, index) => ({
      type,
      source: type === "Doughnut" ? "A1:B6" : "A1:C6",
      title: type,
      from: places[index][0],
      to: places[index][1],
    })),
  );
  for (const type of types) await chart(type).waitFor();
  await workbench.page.screenshot({ path: `${screenshots}/charts-kinds.png` });
  expect(workbench.complaints).toEqual([]);
});

test("a click on a link goes to the cells it names", async () => {
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").hyperlink = {
        documentReference: "Other!B3",
        textToDisplay: "To the other sheet",
      };
      await context.sync();
    }),
  );
  await workbench.idle();
  const grid = workbench.page.locator("#univer-sheet-main-canvas_workbook");
  await grid.click({ position: { x: 80, y: 30 } });
  await workbench.page.waitForFunction(() => window.workbench.activeSheet() === "Other");
  expect(workbench.complaints).toEqual([]);
});
