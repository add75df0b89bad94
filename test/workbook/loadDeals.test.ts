import { presetDeals } from "../../src/data";
import { clashingSheets, loadDeals, WorkbookError, type Progress } from "../../src/workbook";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { snapshot } from "../support/snapshot";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook({ addin: "dist" });
});
afterEach(() => {
  office.dispose();
});

const read = (sheet: string, address: string): unknown[][] => office.host.read(sheet, address);
const cell = (sheet: string, address: string): unknown => read(sheet, address)[0][0];

/** Everything in the workbook, once it has been calculated. */
async function workbook(): Promise<Record<string, unknown[][]>> {
  await office.idle();
  return snapshot();
}

/** What a user may have in the workbook already: a formula that points to a sheet of ours. */
async function ownSheet(): Promise<void> {
  await office.host.write("Sheet1", "A1", "my note");
  await office.host.write("Sheet1", "B2", "=SUM(Deals!D14:D37)");
  await office.idle();
}

describe("loading deals into an empty workbook", () => {
  test("makes the three sheets, in their order, and opens the first", async () => {
    const { sheets } = await loadDeals("2025-10", { placement: "beside" });
    expect(sheets).toEqual(["Deals", "Circularity", "GPU"]);
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load({ name: true });
      await context.sync();
      expect(active.name).toBe("Deals");
    });
  });

  test("writes every leg of the preset as a row of an Excel table", async () => {
    await loadDeals("2025-10", { placement: "beside" });
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("DealsTable").getDataBodyRange();
      body.load({ values: true, rowCount: true });
      await context.sync();
      const legs = presetDeals("2025-10").deals.flatMap((deal) => deal.legs);
      expect(body.rowCount).toBe(legs.length);
      const values = body.values as unknown[][];
      expect(values.map(([from, to]) => [from, to])).toEqual(
        legs.map(({ payer, payee }) => [payer, payee]),
      );
      expect(values.map((row) => row[3])).toEqual(legs.map((leg) => leg.amountUsdBn ?? ""));
    });
  });

  test("counts neither letters of intent, contingent, superseded nor umbrella legs", async () => {
    await loadDeals("2025-10", { placement: "beside" });
    await office.idle();
    // By hand from the preset: 300 + 40 + 7.5 + 11 + 22.4 + .35 + .35 + 14.2 + 20 + 2 + 12.5 + 5 + 13 + 1.5
    expect(cell("Deals", "D8")).toBeCloseTo(449.8, 9);
    expect(cell("Deals", "D11")).toBe(4);
  });

  test("shows live circular shares: the switch for letters of intent moves them", async () => {
    await loadDeals("2025-10", { placement: "beside" });
    await office.idle();
    expect(read("Circularity", "A9:B9")).toEqual([["Nvidia", 60]]);
    const before = cell("Circularity", "E9") as number;
    expect(before).toBeGreaterThan(0);
    await office.host.write("Deals", "D6", "yes");
    await office.idle();
    expect(cell("Circularity", "B9")).toBe(410);
    expect(cell("Circularity", "E9")).toBeGreaterThan(before);
    expect(cell("Circularity", "C9")).toBeCloseTo(102 / 410, 9);
  });

  test("shows live paybacks: utilisation moves them", async () => {
    await loadDeals("2026-06", { placement: "beside" });
    await office.idle();
    // facts.md: 30,000; 2.35 $/h; 70 %; 1.275 kW; 0.08 $/kWh; PUE 1.2; fixed 1,500: 2.534 years
    expect(cell("GPU", "B21")).toBeCloseTo(2.534, 3);
    await office.host.write("GPU", "B9", 0.1);
    await office.idle();
    expect(cell("GPU", "B21")).toBe("never");
  });

  test("leaves no cell in error, whichever preset", async () => {
    for (const preset of ["2025-10", "2026-06"] as const) {
      const { sheets } = await loadDeals(preset, { placement: "beside" });
      await office.idle();
      for (const sheet of sheets) {
        const errors = read(sheet, "A1:P120")
          .flat()
          .filter((value) => typeof value === "string" && value.startsWith("#"));
        expect([sheet, errors]).toEqual([sheet, []]);
      }
    }
  });

  test("shows the same numbers where Excel passes empty cells as 0, as on the desktop", async () => {
    await loadDeals("2025-10", { placement: "beside" });
    await office.idle();
    const web = read("Circularity", "B9:G13");
    office.dispose();
    office = await openWorkbook({ addin: "dist", blankCells: 0 });
    await loadDeals("2025-10", { placement: "beside" });
    await office.idle();
    expect(read("Circularity", "B9:G13")).toEqual(web);
  });

  test("tells how far it is, step by step to the end", async () => {
    const steps: Progress[] = [];
    await loadDeals("2025-10", { placement: "beside", onProgress: (step) => steps.push(step) });
    expect(steps.map(({ step }) => step)).toEqual([
      "prepare",
      "deals",
      "circularity",
      "gpu",
      "finish",
    ]);
    for (const { done, total } of steps) expect(done).toBeLessThan(total);
  });
});

describe("where sheets of those names exist", () => {
  test("the clash is told in the workbook's own spelling", async () => {
    expect(await clashingSheets()).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("DEALS");
      await context.sync();
    });
    expect(await clashingSheets()).toEqual(["DEALS"]);
  });

  test("loading beside them leaves them alone", async () => {
    await loadDeals("2025-10", { placement: "beside" });
    await office.host.write("Deals", "A1", "mine");
    await office.idle();
    const before = await workbook();
    const { sheets } = await loadDeals("2026-06", { placement: "beside" });
    expect(sheets).toEqual(["Deals (2)", "Circularity (2)", "GPU (2)"]);
    expect(await workbook()).toMatchObject(before);
    await office.idle();
    expect(cell("Circularity (2)", "E9")).not.toBe(cell("Circularity", "E9"));
  });

  test("replacing puts the new under the old names, and formulas elsewhere point to the new", async () => {
    await loadDeals("2025-10", { placement: "beside" });
    await ownSheet();
    const before = cell("Sheet1", "B2") as number;
    const { sheets } = await loadDeals("2026-06", { placement: "replace" });
    await office.idle();
    expect(sheets).toEqual(["Deals", "Circularity", "GPU"]);
    expect(Object.keys(await workbook())).toEqual(["Sheet1", "Deals", "Circularity", "GPU"]);
    expect((await workbook()).Sheet1.flat()).toContain("=SUM(Deals!D14:D37)");
    expect(cell("Sheet1", "B2")).toBeGreaterThan(before);
    expect(cell("Sheet1", "A1")).toBe("my note");
    expect(cell("Circularity", "A9")).toBe("Nvidia");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("DealsTable");
      table.load({ name: true });
      await context.sync();
      expect(table.name).toBe("DealsTable");
    });
  });
});

describe("a load that does not succeed", () => {
  const placements = ["beside", "replace"] as const;

  test.each(placements)(
    "cancelled at any step (%s), leaves the workbook as it was",
    async (placement) => {
      await loadDeals("2025-10", { placement: "beside" });
      await ownSheet();
      const before = await workbook();
      for (let at = 0; at < 5; at++) {
        const cancel = new AbortController();
        const load = loadDeals("2026-06", {
          placement,
          signal: cancel.signal,
          onProgress: ({ done }) => {
            if (done === at) cancel.abort();
          },
        });
        // A cancel that comes with the last step comes too late.
        if (at < 4) {
          await expect(load).rejects.toMatchObject({ code: "cancelled", left: [] });
          expect(await workbook()).toEqual(before);
        } else {
          await load;
        }
      }
    },
  );

  const refusals: [string, number][] = [
    ["WorksheetCollection.add", 1],
    ["WorksheetCollection.add", 3],
    ["Range.formulas", 1],
    ["Range.formulas", 4],
    ["TableCollection.add", 1],
    ["Worksheet.name", 1],
    ["Worksheet.name", 2],
    ["Worksheet.delete", 1],
  ];
  test.each(refusals)(
    "refused at %s (time %i), leaves the workbook as it was",
    async (call, nth) => {
      await loadDeals("2025-10", { placement: "beside" });
      await ownSheet();
      const before = await workbook();
      const sum = cell("Sheet1", "B2");
      office.host.failNext(call, { code: "AccessDenied", message: "Protected." }, nth - 1);
      const error: unknown = await loadDeals("2026-06", { placement: "replace" }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toMatchObject({ code: "protected", left: [] });
      expect(await workbook()).toEqual(before);
      expect(cell("Sheet1", "B2")).toBe(sum);
      expect(cell("Circularity", "B9")).toBe(60);
    },
  );
});
