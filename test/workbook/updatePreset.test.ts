import { legRows, presetDeals, type LegRow } from "../../src/data";
import { importDeals, loadTemplate, readDeals, updatePreset } from "../../src/workbook";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { snapshot } from "../support/snapshot";
import { findLabel } from "./support/findLabel";

jest.setTimeout(120_000);

// What these tests look at needs no formula of ours, which stay #NAME? here and cost no time.
let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside" });
});
afterEach(() => {
  office.dispose();
});

const ours: LegRow = {
  from: "Nvidia",
  to: "Acme",
  amount: 3,
  kind: "equity",
  status: "reported",
  contingent: false,
  upTo: false,
  gw: null,
  startYear: 2026,
  years: 3,
  announced: "2026-03",
  deal: "acme",
  inArticle: false,
  source: "own research",
  note: "",
};

/** The rows of the Deals sheet by deal, From and To. */
async function legs(): Promise<Map<string, unknown[]>> {
  await office.idle();
  const [header, ...rows] = await readDeals();
  const at = (row: unknown[], title: string): string => String(row[header.indexOf(title)]);
  return new Map(
    rows.map((row) => [`${at(row, "Deal")} ${at(row, "From")}→${at(row, "To")}`, row]),
  );
}

/** The row on the Deals sheet, from 1, of a leg. */
function rowOf(from: string, to: string): number {
  const rows = office.host.read("Deals", "A1:B200");
  return rows.findIndex(([a, b]) => a === from && b === to) + 1;
}

test("the legs become those of the new preset, and the changes are listed", async () => {
  const update = await updatePreset("2026-06");
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
});

test("every sheet shows what a fresh load of the new preset shows, but for the order of the legs", async () => {
  await updatePreset("2026-06");
  await office.idle();
  const read = (sheet: string): unknown[][] => office.host.read(sheet, "A1:T200");
  const updated = { inputs: read("Inputs"), cover: read("Cover"), signals: read("Signals") };
  office.dispose();
  office = await openWorkbook();
  await loadTemplate("2026-06", { placement: "beside" });
  await office.idle();
  expect(updated.inputs).toEqual(read("Inputs"));
  expect(updated.cover).toEqual(read("Cover"));
});

test("the user's own figures, legs and choices stay, and are listed where the preset has others", async () => {
  await importDeals([ours], "add");
  const rent = findLabel(office.host, "Inputs", "Rent");
  await office.host.write("Inputs", `B${rent}`, 9.99);
  const meta = rowOf("Meta", "CoreWeave");
  await office.host.write("Deals", `D${meta}`, 99);
  await office.host.write("Deals", `E${meta}`, "no");
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
  expect(office.host.read("Deals", `D${meta}:E${meta}`)).toEqual([[99, "no"]]);
  expect(update.legs.kept).toContainEqual(
    expect.objectContaining({ deal: "meta-coreweave", before: 99, after: 35.2 }),
  );
  expect((await legs()).get("acme Nvidia→Acme")).toContain("own research");
});

test("a leg that the user deleted does not come back", async () => {
  const row = rowOf("Nvidia", "Intel");
  for (const column of "ABCDEFGHIJKLMNOPQR")
    await office.host.write("Deals", `${column}${row}`, "");
  const update = await updatePreset("2026-06");
  expect([...(await legs()).keys()]).not.toContain("nvda-intel Nvidia→Intel");
  expect(update.legs.added.map(({ deal }) => deal)).not.toContain("nvda-intel");
});

test("new legs are part of the table, and counted", async () => {
  await updatePreset("2026-06");
  await office.idle();
  const row = rowOf("OpenAI", "Microsoft");
  expect(office.host.read("Deals", `C${row}:F${row}`)).toEqual([[237.5, 250, "yes", 0.95]]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("DealsTable").getRange();
    table.load({ rowIndex: true, rowCount: true });
    await context.sync();
    expect(table.rowIndex + table.rowCount).toBeGreaterThanOrEqual(row);
  });
});

test("updating twice changes nothing the second time", async () => {
  await updatePreset("2026-06");
  const update = await updatePreset("2026-06");
  expect(update.legs).toEqual({ added: [], removed: [], changed: [], kept: [] });
  expect(update.cells).toEqual({ changed: [], kept: [] });
});

test("a workbook without a template is told so", async () => {
  office.dispose();
  office = await openWorkbook();
  await expect(updatePreset("2026-06")).rejects.toMatchObject({ code: "no-template" });
});

test("a template with a renamed sheet is not touched, and the sheet is named", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Flows").name = "My flows";
    await context.sync();
  });
  const before = await snapshot();
  await expect(updatePreset("2026-06")).rejects.toMatchObject({
    code: "incomplete",
    detail: "Flows",
  });
  expect(await snapshot()).toEqual(before);
});

test.each([1, 5, 12])("a refusal at the %i. write leaves the workbook as it was", async (nth) => {
  await office.idle();
  const before = await snapshot();
  office.host.failNext("Range.formulas", { code: "AccessDenied", message: "Protected." }, nth - 1);
  await expect(updatePreset("2026-06")).rejects.toMatchObject({ code: "protected", left: [] });
  await office.idle();
  expect(await snapshot()).toEqual(before);
});
