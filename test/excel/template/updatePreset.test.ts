import { legRows } from "../../../src/deals/legRows";
import { presetDeals } from "../../../src/deals/presets";
import { importDeals } from "../../../src/excel/template/importDeals";
import { readDeals } from "../../../src/excel/template/readDeals";
import { loadTemplate, updatePreset } from "../../../src/excel/template/templateActions";
import { columnLetter } from "../../../src/plan/sheetPlan";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { legRow } from "../../support/legRow";
import { snapshot } from "../../support/snapshot";
import { findLabel } from "../support/findLabel";

// What these tests look at stands on these sheets, and needs no formula of ours.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

let office: OfficeInNode;
afterEach(() => {
  office.dispose();
});

/** A workbook with the template of October 2025. */
async function load(): Promise<void> {
  office = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside" });
}

const ours = legRow({
  amount: 3,
  status: "reported",
  years: 3,
});

/** The rows of the Deals sheet by deal, From and To. */
async function legs(): Promise<Map<string, unknown[]>> {
  await office.idle();
  const [header, ...rows] = await readDeals();
  const at = (row: unknown[], title: string): string => String(row[header.indexOf(title)]);
  return new Map(
    rows.map((row) => [`${at(row, "Deal")} ${at(row, "From")}→${at(row, "To")}`, row]),
  );
}

/** The titles of the deals table, in the order of its columns. */
function titles(): unknown[] {
  const header = office.host.read("Deals", "A1:AZ20").find(([first]) => first === "From")!;
  return header.filter((title) => title !== "");
}

/** The cell on the Deals sheet of a leg's column. */
const cellOf = (row: number, title: string): string =>
  `${columnLetter(titles().indexOf(title))}${row}`;

/** The row on the Deals sheet, from 1, of a leg. */
function rowOf(from: string, to: string): number {
  const rows = office.host.read("Deals", "A1:B200");
  return rows.findIndex(([a, b]) => a === from && b === to) + 1;
}

test("an update brings the new preset's legs and figures, lists them, and a second one changes nothing", async () => {
  await load();
  // A template of an earlier version does not say its language; it is English.
  const language = `C${findLabel(office.host, "Cover", "Preset")}`;
  expect(office.host.read("Cover", language)).toEqual([["English"]]);
  await office.host.write("Cover", language, "");
  const update = await updatePreset("2026-06");
  await office.idle();
  const [, ...rows] = await readDeals();
  const wanted = legRows(presetDeals("2026-06"));
  const pairs = (list: unknown[][]): string[] => list.map(([a, b]) => `${String(a)}→${String(b)}`);
  expect(pairs(rows).sort()).toEqual(wanted.map(({ from, to }) => `${from}→${to}`).sort());
  const total = rows.reduce((sum, row) => sum + (Number(row[2]) || 0), 0);
  expect(total).toBeCloseTo(
    wanted.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    9,
  );
  expect(update).toMatchObject({ from: "2025-10", to: "2026-06", legs: { kept: [] } });
  expect(update.legs.changed).toContainEqual({
    from: "Meta",
    to: "CoreWeave",
    deal: "meta-coreweave",
    field: "Published",
    before: 14.2,
    after: 35.2,
  });
  expect(update.legs.added.map(({ deal }) => deal)).toContain("openai-azure");
  expect(update.cells.kept).toEqual([]);

  // New legs are part of the table, and counted.
  const row = rowOf("OpenAI", "Microsoft");
  const shown = ["Counted", "Published", "Include", "Probability"].map(
    (title) => office.host.read("Deals", cellOf(row, title))[0][0],
  );
  expect(shown).toEqual([237.5, 250, "yes", 0.95]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("DealsTable").getRange();
    table.load({ rowIndex: true, rowCount: true });
    await context.sync();
    expect(table.rowIndex + table.rowCount).toBeGreaterThanOrEqual(row);
  });

  // No row among the legs is blank.
  const names = office.host.read("Deals", "A1:A200").flat();
  const from = names.slice(names.indexOf("From") + 1);
  expect(from.slice(0, wanted.length)).not.toContain("");

  const again = await updatePreset("2026-06");
  expect(again.legs).toEqual({ added: [], removed: [], changed: [], kept: [] });
  expect(again.cells).toEqual({ changed: [], kept: [] });

  // Inputs and Cover show what a fresh load shows.
  await office.idle();
  const read = (sheet: string): unknown[][] => office.host.read(sheet, "A1:D200");
  const updated = read("Inputs");
  office.dispose();
  office = await openWorkbook();
  await loadTemplate("2026-06", { placement: "beside" });
  await office.idle();
  expect(updated).toEqual(read("Inputs"));
});

test("what cannot be done leaves the workbook as it was; then the user's own figures and legs stay", async () => {
  await load();
  await importDeals([ours], "add");
  const rent = findLabel(office.host, "Inputs", "Rent");
  await office.host.write("Inputs", `B${rent}`, 9.99);
  const meta = rowOf("Meta", "CoreWeave");
  await office.host.write("Deals", cellOf(meta, "Published"), 99);
  await office.host.write("Deals", cellOf(meta, "Include"), "no");
  const intel = rowOf("Nvidia", "Intel");
  for (const title of titles()) {
    await office.host.write("Deals", cellOf(intel, String(title)), "");
  }
  await office.idle();
  const before = await snapshot();

  for (const skip of [0, 11]) {
    office.host.failNext("Range.formulas", { code: "AccessDenied", message: "Protected." }, skip);
    await expect(updatePreset("2026-06")).rejects.toMatchObject({ code: "protected", left: [] });
    await office.idle();
    expect(await snapshot()).toEqual(before);
  }
  await renameTable("DealsTable", "Mine");
  await expect(updatePreset("2026-06")).rejects.toMatchObject({
    code: "incomplete",
    detail: "DealsTable",
  });
  await renameTable("Mine", "DealsTable");
  await office.idle();
  expect(await snapshot()).toEqual(before);

  const update = await updatePreset("2026-06");
  await office.idle();
  expect(office.host.read("Inputs", `B${rent}:D${rent}`)[0]).toEqual([
    9.99,
    expect.anything(),
    2.35,
  ]);
  expect(update.cells.kept).toContainEqual(
    expect.objectContaining({ label: "Rent", before: 9.99, after: 2.35 }),
  );
  expect(office.host.read("Deals", cellOf(meta, "Published"))).toEqual([[99]]);
  expect(office.host.read("Deals", cellOf(meta, "Include"))).toEqual([["no"]]);
  expect(update.legs.kept).toContainEqual(
    expect.objectContaining({ deal: "meta-coreweave", before: 99, after: 35.2 }),
  );
  const now = await legs();
  expect(now.get("acme Nvidia→Acme")).toContain("own research");
  // A leg that the user deleted does not come back.
  expect([...now.keys()]).not.toContain("nvda-intel Nvidia→Intel");
});

test("an update keeps the language of the template, and takes no label for the user's", async () => {
  office = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside", language: "zh-CN" });
  const rent = findLabel(office.host, "假设", "租金");
  await office.host.write("假设", `B${rent}`, 9.99);
  const update = await updatePreset("2026-06");
  await office.idle();
  expect(update.cells.kept).toEqual([
    expect.objectContaining({ label: "租金", before: 9.99, after: 2.35 }),
  ]);
  const about = findLabel(office.host, "封面", "包含内容");
  expect(office.host.read("封面", `B${about - 2}:C${about}`)).toEqual([
    ["2026-06", "简体中文"],
    ["2026-06-30", ""],
    [expect.stringMatching(/^截至 2026 年 6 月 30 日/), ""],
  ]);
  expect(await updatePreset("2026-06")).toMatchObject({ cells: { changed: [] } });
  await office.idle();
});

test("a workbook without a template is told so", async () => {
  office = await openWorkbook();
  await expect(updatePreset("2026-06")).rejects.toMatchObject({ code: "no-template" });
});

async function renameTable(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(from).name = to;
    await context.sync();
  });
}
