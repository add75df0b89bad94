import { importDeals } from "../../../src/excel/template/importDeals";
import { readDeals } from "../../../src/excel/template/readDeals";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { legRow } from "../../support/legRow";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";
import { columnLetter } from "../../../src/plan/sheetPlan";
import { DEAL_COLUMNS } from "../../../src/template/sheets/dealsSheet";
import { findLabel } from "../support/findLabel";

// What these tests look at stands on the Deals sheet; readFlows.test.ts has an added leg flow.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside" });
});
afterAll(() => {
  office.dispose();
});

const total = (): unknown =>
  office.host.read("Deals", `D${findLabel(office.host, "Deals", "Counted")}`)[0][0];

test("added legs stand below the others, and count", async () => {
  await office.idle();
  const before = total() as number;
  expect(await importDeals([legRow(), legRow({ from: "Acme", to: "Nvidia" })], "add")).toEqual({
    written: 2,
    known: 0,
  });
  await office.idle();
  expect(total()).toBeCloseTo(before + 20, 9);
});

test("added legs stay together, though there are gaps above, and their names are marked", async () => {
  const top = findLabel(office.host, "Deals", "From") + 1;
  await Excel.run(async (context) => {
    // Two legs of the preset are deleted: gaps that do not hold three.
    context.workbook.worksheets
      .getItem("Deals")
      .getRange(`A${top + 1}:R${top + 2}`)
      .clear("Contents");
    await context.sync();
  });
  const names = ["Xi", "Psi", "Omega"];
  await importDeals(
    names.map((to) => legRow({ to })),
    "add",
  );
  await office.idle();
  const rows = names.map((name) =>
    office.host.read("Deals", "B1:B200").findIndex(([to]) => to === name),
  );
  expect(rows).toEqual([rows[0], rows[0] + 1, rows[0] + 2]);
  await Excel.run(async (context) => {
    const deals = context.workbook.worksheets.getItem("Deals");
    const [preset, first] = [`A${top}`, `A${rows[0] + 1}`].map((cell) => deals.getRange(cell));
    preset.load({ format: { fill: { color: true } } });
    first.load({ format: { fill: { color: true } } });
    await context.sync();
    expect(first.format.fill.color).toBe("#DDEBF7");
    expect(preset.format.fill.color).not.toBe("#DDEBF7");
  });
});

test("a leg that is there already is not added again", async () => {
  await importDeals([legRow()], "add");
  await office.idle();
  const before = await snapshot();
  expect(await importDeals([legRow()], "add")).toEqual({ written: 0, known: 1 });
  await office.idle();
  expect(await snapshot()).toEqual(before);
});

test("replacing leaves none but the imported legs", async () => {
  await importDeals([legRow(), legRow({ to: "Beta", amount: null })], "replace");
  await office.idle();
  const [, ...rows] = await readDeals();
  expect(rows.map(([from, to, amount]) => [from, to, amount])).toEqual([
    ["Nvidia", "Acme", 10],
    ["Nvidia", "Beta", ""],
  ]);
  expect(total()).toBeCloseTo(10, 9);
});

test("more legs than there is room for are refused, and nothing is written", async () => {
  await office.idle();
  const before = await snapshot();
  const many = Array.from({ length: 200 }, (_, i) => legRow({ deal: `deal ${i}` }));
  await expect(importDeals(many, "add")).rejects.toMatchObject({ code: "full", detail: "160" });
  await office.idle();
  expect(await snapshot()).toEqual(before);
});

test("a refusal half way leaves the workbook as it was", async () => {
  await office.idle();
  const before = await snapshot();
  office.host.failNext("Range.formulas", { code: "AccessDenied", message: "Protected." }, 1);
  await expect(
    importDeals([legRow({ to: "Gamma" }), legRow({ to: "Delta" })], "add"),
  ).rejects.toMatchObject({
    code: "protected",
    left: [],
  });
  await office.idle();
  expect(await snapshot()).toEqual(before);
});

test("text that would run as a formula, or turn into a date, arrives as the text it is", async () => {
  const texts = ['=HYPERLINK("http://example.com","x")', "+1", "-1", "@SUM(1)", "1-2", "'quoted"];
  const dangerous = texts.map((text, i) =>
    legRow({ from: text, to: `Acme ${i}`, note: text, source: text, deal: text }),
  );
  await importDeals(dangerous, "replace");
  await office.idle();
  const row = office.host.read("Deals", "A1:A200").findIndex(([cell]) => cell === texts[0]) + 1;
  expect(row).toBeGreaterThan(0);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    const letters = ["From", "Deal", "Source", "Note"].map((key) =>
      columnLetter(DEAL_COLUMNS.findIndex((column) => column.key === key)),
    );
    for (const letter of letters) {
      const range = sheet.getRange(`${letter}${row}:${letter}${row + texts.length - 1}`);
      range.load({ values: true, formulas: true });
      // One column after the other, so that a failure says which.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      expect([letter, range.values.flat()]).toEqual([letter, texts]);
    }
  });
  const [header, ...rows] = await readDeals();
  expect(rows.map((cells) => cells[header.indexOf("Note")])).toEqual(texts);
});

test("a leg whose text was guarded is known again when it is imported a second time", async () => {
  const guarded = legRow({ from: "=1+1", deal: "2026-03" });
  await importDeals([guarded], "add");
  await office.idle();
  expect(await importDeals([guarded], "add")).toEqual({ written: 0, known: 1 });
  await office.idle();
});

test("without a template the user is told so", async () => {
  office.dispose();
  office = await openWorkbook();
  await expect(importDeals([legRow()], "add")).rejects.toMatchObject({ code: "no-template" });
});
