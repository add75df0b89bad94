import { presetSummary } from "../../src/deals/presetSummary";
import { DEFAULT_PRESET, PRESET_IDS, presetDeals } from "../../src/deals/presets";
import { readUserChanges } from "../../src/excel/template/readUserChanges";
import { loadTemplate } from "../../src/excel/template/templateActions";
import { columnLetter } from "../../src/plan/sheetPlan";
import { TEMPLATE_SHEETS, type SheetKey } from "../../src/template/sheetKeys";
import { english } from "../../src/words/sheets/en";
import { SHEET_NAMES } from "../../src/words/sheets/sheetNames";
import { saveXlsx } from "../../src/workbench/xlsx/save/saveXlsx";
import { recomputedAccounts } from "../golden/recomputeAccounts";
import { fileCells, isSame } from "../cli/support/fileCells";
import { recomputed } from "../golden/recomputeFlows";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

const EVERY_CELL = "A1:AD380";
const UNCHANGED = { cells: [], legs: { added: [], removed: [], changed: [] } };

/** The numbers among cells, each with its address. */
const numbers = (cells: readonly unknown[][]): string[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === "number" ? [`${columnLetter(c)}${r + 1}: ${cell.toPrecision(12)}`] : [],
    ),
  );

describe.each(PRESET_IDS)("the loaded template of %s", (preset) => {
  let office: OfficeInNode;
  const sizes: number[] = [];
  const read = (sheet: string): unknown[][] => office.host.read(sheet, EVERY_CELL);
  beforeAll(async () => {
    office = await openWorkbook({ addin: "dist" });
    const receive = office.host.receive.bind(office.host);
    const received = jest.spyOn(office.host, "receive").mockImplementation((text) => {
      sizes.push(text.length);
      receive(text);
    });
    await loadTemplate(preset, { placement: "replace" });
    received.mockRestore();
    await office.idle();
  });
  afterAll(() => {
    office.dispose();
  });

  test.each(TEMPLATE_SHEETS)("shows no error value on %s", (sheet) => {
    const errors = read(sheet)
      .flatMap((row, r) => row.map((cell, c) => [cell, r + 1, c + 1]))
      .filter(([cell]) => typeof cell === "string" && /^#[A-Z/0]+[!?]?$/.test(cell));
    expect(errors).toEqual([]);
  });

  test("says the same of the deals on Cover and Deals as the pane does, to the digit", () => {
    const { announced, firm, drawn, counted } = presetSummary(presetDeals(preset));
    const figure = (sheet: string, label: string, column: number): unknown =>
      read(sheet).find(([text]) => text === label)?.[column];
    const wanted = { announced, firm, drawn, counted };
    const { cover, deals, common } = english;
    const onCover = {
      announced: figure("Cover", cover.dealsAnnounced.label, 1),
      firm: figure("Cover", cover.dealsFirm.label, 1),
      drawn: figure("Cover", cover.dealsDrawn.label, 1),
      counted: figure("Cover", cover.dealsCounted.label, 1),
    };
    const onDeals = {
      announced: figure("Deals", deals.announced, 3),
      firm: figure("Deals", deals.firm, 3),
      drawn: figure("Deals", deals.drawn, 3),
      counted: figure("Deals", common.counted, 3),
    };
    for (const key of ["announced", "firm", "drawn", "counted"] as const) {
      expect(onCover[key]).toBeCloseTo(wanted[key], 9);
      expect(onDeals[key]).toBeCloseTo(wanted[key], 9);
    }
  });

  test("holds every check, and says so on every other sheet", () => {
    const states = read("Checks")
      .slice(5)
      .filter(([label]) => typeof label === "string" && label !== "");
    expect(states.filter(([, state]) => state !== "holds")).toEqual([]);
    expect(states.length).toBeGreaterThan(30);
    const sentence = `All ${states.length} checks hold`;
    expect(TEMPLATE_SHEETS.filter((sheet) => !read(sheet).flat().includes(sentence))).toEqual([]);
  });

  test("shows the flows and circular amounts that a second implementation works out", () => {
    const figures = [...recomputed(read), ...recomputedAccounts(read)];
    expect(figures.length).toBeGreaterThan(1000);
    const wrong = figures.filter(
      ({ shown, expected }) => Math.abs(shown - expected) > 1e-7 * Math.max(1, Math.abs(expected)),
    );
    expect(wrong).toEqual([]);
  });

  test("is saved with the value of every formula, and of every cell that an array fills", async () => {
    const calculated = [...(await fileCells(await saveXlsx(office.host.book, "OURO")))].filter(
      ([, { formula, array }]) => formula !== null || array !== null,
    );
    const differences = calculated.flatMap(([address, { value }]) => {
      const bang = address.lastIndexOf("!");
      const cell = office.host.read(address.slice(0, bang), address.slice(bang + 1))[0][0];
      return isSame(cell, value) ? [] : [[address, cell, value]];
    });
    expect(calculated.length).toBeGreaterThan(4000);
    expect(calculated.filter(([, { array }]) => array !== null).length).toBeGreaterThan(1000);
    expect(differences).toEqual([]);
  });

  test("shows every sheet", async () => {
    const visible = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, visibility: true });
      await context.sync();
      return worksheets.items
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ name }) => name);
    });
    expect(visible).toEqual(expect.arrayContaining([...TEMPLATE_SHEETS]));
  });

  test("has no change by the user, as it is loaded", async () => {
    expect(await readUserChanges()).toEqual({ preset, ...UNCHANGED });
  });

  test("took at most 60 round trips of 4 MB each", () => {
    expect(sizes.length).toBeGreaterThan(TEMPLATE_SHEETS.length);
    expect(sizes.length).toBeLessThanOrEqual(60);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  });

  // Once is enough, because it takes long: the words do not depend on the preset.
  if (preset === DEFAULT_PRESET) {
    test("shows the same in Chinese, on sheets of other names, and where empty cells are passed as 0", async () => {
      const inEnglish = new Map(TEMPLATE_SHEETS.map((sheet) => [sheet, read(sheet)]));
      office.dispose();
      // As Excel on the desktop passes empty cells.
      office = await openWorkbook({ addin: "dist", blankCells: 0 });
      await Excel.run(async ({ workbook }) => {
        const own = workbook.worksheets.add("假设");
        workbook.names.add("First_year", own.getRange("A1"));
        await own.context.sync();
      });
      const { sheets } = await loadTemplate(preset, { placement: "beside", language: "zh-CN" });
      await office.idle();
      const chinese = (key: SheetKey): string => `${SHEET_NAMES["zh-CN"][key]} (2)`;
      expect(sheets).toEqual(TEMPLATE_SHEETS.map(chinese));
      for (const sheet of TEMPLATE_SHEETS) {
        const wanted = numbers(inEnglish.get(sheet)!);
        expect(wanted.length).toBeGreaterThan(2);
        expect([sheet, numbers(read(chinese(sheet)))]).toEqual([sheet, wanted]);
      }
      const held = (rows: unknown[][], word: string): unknown[] =>
        rows.flatMap(([, state], r) => (state === word ? [r + 1] : []));
      const holds = held(inEnglish.get("Checks")!, "holds");
      expect(held(read(chinese("Checks")), "通过")).toEqual(holds);
      const sentence = `全部 ${holds.length} 项检查通过`;
      const silent = TEMPLATE_SHEETS.filter((one) => !read(chinese(one)).flat().includes(sentence));
      expect(silent).toEqual([]);
      expect(await readUserChanges()).toEqual({ preset, ...UNCHANGED });
    });
  }
});
