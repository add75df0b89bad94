import { findInterrupted } from "../../../src/excel/studies/interrupted";
import { planDistribution, writeDistribution } from "../../../src/excel/studies/distribution";
import { readCellNamed } from "../../../src/excel/cells/readCell";
import type { CellFacts, DistributionRequest } from "../../../src/studies/types";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

let office: OfficeInNode;
let capex: CellFacts;
let rent: CellFacts;

beforeEach(async () => {
  office = await openWorkbook({ addin: "dist" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").formulas = [
      ["Capex", 30000],
      ["Rent", 1.7],
      ["Utilisation", 0.7],
      ["Margin", "=IF(B2>2,1/0,B2*B2-B1/20000)"],
    ];
    await context.sync();
  });
  await office.idle();
  [capex, rent] = [await readCellNamed("B1"), await readCellNamed("B2")];
});
afterEach(() => {
  office.dispose();
});

const request = (result: CellFacts): DistributionRequest => ({
  result,
  uncertain: [
    { cell: rent, kind: "uniform", parameters: [1.5, 2.5] },
    { cell: capex, kind: "normal", parameters: [30000, 2000] },
  ],
  trials: 60,
  seed: 7,
});
const STATISTICS = ["Mean", "Standard deviation", "Minimum", "P5", "P25", "Median", "P75", "P95"];

function statistics(sheet: string): unknown[] {
  const rows = office.host.read(sheet, "A1:B40");
  return [...STATISTICS, "Maximum"].map((name) => rows.find(([label]) => label === name)?.[1]);
}

/** The cells of a table by its header's first word, without the header. */
function table(sheet: string, header: string, count: number): unknown[][] {
  const rows = office.host.read(sheet, "A1:C160");
  const first = rows.findIndex(([label]) => label === header) + 1;
  return rows.slice(first, first + count);
}

test("of one OURO formula it is live, with the statistics of MONTE_CARLO at the same seed", async () => {
  await office.host.write("Sheet1", "B5", "=OURO.GPU_NPV(B1,B2,B3,1.275,0.08)");
  await office.idle();
  const npv = await readCellNamed("B5");
  expect(await planDistribution(request(npv))).toMatchObject({ method: "live", recalculations: 0 });
  const { sheet, method } = await writeDistribution(request(npv));
  await office.host.write(
    "Sheet1",
    "F1",
    '=OURO.MONTE_CARLO("GPU_NPV",HSTACK(B1,B2,B3,1.275,0.08),{1,"normal",30000,2000;2,"uniform",1.5,2.5},60,7)',
  );
  await office.idle();
  expect(method).toBe("live");
  const expected = office.host.read("Sheet1", "G2:G10").map(([value]) => Number(value));
  const found = statistics(sheet).map(Number);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i], 5);
  });
  await office.host.write("Sheet1", "B3", 0.9);
  await office.idle();
  expect(Number(statistics(sheet)[0])).toBeGreaterThan(found[0]);
});

test("of any other cell it is a scan; trials without an answer count in no statistic", async () => {
  const before = await snapshot();
  const { sheet, method } = await writeDistribution(request(await readCellNamed("B4")));
  await office.idle();
  expect(method).toBe("scan");
  expect(await snapshot()).toMatchObject(before);
  expect(await findInterrupted()).toBeNull();
  const trials = table(sheet, "Trial", 60);
  for (const [i, rentDrawn, capexDrawn] of trials) {
    expect(Number(rentDrawn)).toBeGreaterThan(1.5);
    expect(Math.abs(Number(capexDrawn) - 30000)).toBeLessThan(10000);
    expect(i).toBeGreaterThan(0);
  }
  const results = trials.flatMap(([, r, c]) =>
    Number(r) > 2 ? [] : [Number(r) ** 2 - Number(c) / 20000],
  );
  expect(results.length).toBeGreaterThan(10);
  expect(results.length).toBeLessThan(50);
  const mean = results.reduce((sum, value) => sum + value, 0) / results.length;
  const [found, , least, , , , , , most] = statistics(sheet);
  expect(found).toBeCloseTo(mean, 10);
  expect(least).toBeCloseTo(Math.min(...results), 10);
  expect(most).toBeCloseTo(Math.max(...results), 10);
  const counts = table(sheet, "From", 20).map(([, , count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(results.length);
});

test("what cannot be drawn is refused before anything is changed", async () => {
  const result = await readCellNamed("B4");
  const before = await snapshot();
  const bad: Partial<DistributionRequest>[] = [
    { trials: 19 },
    { trials: 2001 },
    { uncertain: [] },
    { uncertain: [{ cell: rent, kind: "uniform", parameters: [2, 1] }] },
    { uncertain: [{ cell: rent, kind: "normal", parameters: [2, -1] }] },
    { uncertain: [{ cell: rent, kind: "lognormal", parameters: [0, 1] }] },
    { uncertain: [{ cell: rent, kind: "triangular", parameters: [1, 2] }] },
  ];
  for (const part of bad) {
    await expect(writeDistribution({ ...request(result), ...part })).rejects.toMatchObject({
      code: "odd-distribution",
    });
  }
  expect(await snapshot()).toEqual(before);
});
