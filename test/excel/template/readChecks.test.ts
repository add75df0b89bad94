import { readChecks } from "../../../src/excel/template/readChecks";
import { selectCell } from "../../../src/excel/cells/showCell";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

// What these tests look at is the Checks sheet; most of it checks sheets that say nothing here.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals", "GPU", "Checks"),
);

let office: OfficeInNode;
const open = async (): Promise<void> => {
  // Without the add-in's functions most checks have no answer, and fail.
  office = await openWorkbook();
};
const close = (): void => {
  office.dispose();
};

describe("without a template", () => {
  beforeAll(open);
  afterAll(close);

  test("there are no checks", async () => {
    await expect(readChecks()).rejects.toMatchObject({ code: "no-template" });
  });
});

describe("of a loaded template", () => {
  beforeAll(async () => {
    await open();
    await loadTemplate("2025-10", { placement: "beside" });
    await office.idle();
  });
  afterAll(close);

  test("every check is read as the sheet says it", async () => {
    const { sheet, checks } = await readChecks();
    const failing = checks.filter(({ holds }) => !holds);
    expect(sheet).toBe("Checks");
    expect(office.host.read("Checks", "A4")).toEqual([
      [`${failing.length} of ${checks.length} checks fail: see Checks`],
    ]);
    expect(failing.length).toBeLessThan(checks.length);
    for (const { label, holds, about, actual, address, compare } of checks) {
      const row = address.slice(1);
      const [cells] = office.host.read("Checks", `A${row}:H${row}`);
      expect(cells[0]).toBe(label);
      // Excel knows no −0, which the workbench lets through.
      const shown = cells[3] === 0 ? 0 : cells[3];
      expect([cells[1], cells[2], shown, cells[7]]).toEqual([
        holds ? "holds" : "fails",
        about,
        actual,
        compare,
      ]);
    }
    expect(failing.some(({ actual }) => actual === "error")).toBe(true);
  });

  test("the cell of a check can be selected, and where its sheet is gone that is told", async () => {
    const before = await readChecks();
    const [{ address }] = before.checks;
    expect(await selectCell("Checks", address)).toBe(true);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load({ address: true });
      await context.sync();
      expect(range.address).toBe(`Checks!${address}`);
    });
    expect(await selectCell("No such sheet", "A1")).toBe(false);
  });

  test("a Checks sheet without its header is named", async () => {
    await office.host.write("Checks", "B5", "Condition");
    await expect(readChecks()).rejects.toMatchObject({ code: "incomplete", detail: "Checks" });
  });
});

test("the checks of a Chinese template are read as those of an English one", async () => {
  const chinese = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside", language: "zh-CN" });
  await chinese.idle();
  const { checks } = await readChecks();
  const [[summary]] = chinese.host.read("检查", "A4");
  expect(checks.length).toBeGreaterThan(50);
  expect(checks.some(({ holds }) => holds)).toBe(true);
  expect(String(summary)).toContain(String(checks.filter(({ holds }) => !holds).length));
  expect(checks.filter(({ compare }) => compare === undefined)).toEqual([]);
  chinese.dispose();
});
