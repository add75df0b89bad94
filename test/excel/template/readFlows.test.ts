import { legRows } from "../../../src/deals/legRows";
import { outsideRevenues } from "../../../src/deals/assumptions/outsideRevenue";
import { presetDeals } from "../../../src/deals/presets";
import { importDeals } from "../../../src/excel/template/importDeals";
import { readFlows } from "../../../src/excel/template/readFlows";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { legRow } from "../../support/legRow";
import { english } from "../../../src/words/sheets/en";

// What these tests look at is the Flows sheet.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals", "Flows"),
);

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
});
afterAll(() => {
  office.dispose();
});

test("without a template there is nothing to read", async () => {
  await expect(readFlows()).rejects.toMatchObject({ code: "no-template" });
});

describe("of a loaded template", () => {
  beforeAll(async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    await office.idle();
  });

  test("every payment of the world outside and every leg is read, each leg with its own deal", async () => {
    const { years, flows } = await readFlows();
    expect(years).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]);
    const legs = legRows(presetDeals("2025-10"));
    const ofLegs = flows.filter(({ leg }) => leg !== undefined);
    expect(ofLegs.map(({ from, to, leg }) => [from, to, leg?.Deal, leg?.Source])).toEqual(
      legs.map(({ from, to, deal, source }) => [from, to, deal, source]),
    );
    for (const { from, to, leg } of ofLegs) expect([leg?.From, leg?.To]).toEqual([from, to]);
    const outside = flows.filter(({ leg }) => leg === undefined);
    const companies = outsideRevenues("2025-10", english).map(({ company }) => company);
    expect(outside.slice(0, companies.length).map(({ to }) => to)).toEqual(companies);
    // Then the supply layer: estimated, so no deal stands behind it.
    expect(outside.slice(companies.length)).toContainEqual(
      expect.objectContaining({ from: "Nvidia", to: "CoreWeave" }),
    );
  });

  test("amounts are those that the sheet shows", async () => {
    const { flows } = await readFlows();
    const total = flows.reduce((sum, { amounts }) => sum + amounts.reduce((a, b) => a + b, 0), 0);
    const horizon = office.host.read("Flows", "Q1:Q200").flat();
    const shown = horizon
      .slice(horizon.indexOf("Horizon") + 1)
      .reduce<number>((sum, cell) => sum + Number(cell), 0);
    expect(total).toBeGreaterThan(1000);
    expect(total).toBeCloseTo(shown, 6);
  });

  test("an amount that is no number is named by its cell", async () => {
    const before = office.host.read("Flows", "J12")[0][0];
    await office.host.write("Flows", "J12", "=1/0");
    await office.idle();
    await expect(readFlows()).rejects.toMatchObject({ code: "not-a-number", detail: "Flows!J12" });
    await office.host.write("Flows", "J12", before);
  });

  test("a leg that is added flows in its years", async () => {
    await importDeals([legRow()], "add");
    await office.idle();
    const flows = office.host.read("Flows", "A1:O200");
    const [row] = flows.filter(([from, to]) => from === "Nvidia" && to === "Acme");
    expect(row.slice(7, 11)).toEqual([0, 5, 5, 0]);
  });
});
