import { READINGS } from "../../src/deals/assumptions/scope";
import { outsideRevenues } from "../../src/deals/assumptions/outsideRevenue";
import type { PresetId } from "../../src/deals/presets";
import { circularityTest } from "../../src/model/circularity/circularityTest";
import { circularSummary } from "../../src/model/circularity/circularSummary";
import { flowNetwork, type FlowRow } from "../../src/model/network/flowNetwork";
import { originOfFunds } from "../../src/model/circularity/originOfFunds";
import { isRefusal, type Outcome } from "../../src/model/refusal";
import type { Area } from "../../src/plan/area";
import { coverSheet } from "../../src/template/sheets/coverSheet";
import { circularityFigures, dealFigures } from "../../src/template/sheets/cover/keyFigures";
import {
  circularitySheet,
  type CircularitySheet,
} from "../../src/template/sheets/circularitySheet";
import { YEAR_ROWS } from "../../src/template/sheets/circularity/yearShares";
import { MEASURES } from "../../src/template/sheets/circularity/measureBlocks";
import { VENDOR_ROWS } from "../../src/template/sheets/circularity/vendorFinancing";
import { LEG_CAPACITY, dealsSheet, type DealsSheet } from "../../src/template/sheets/dealsSheet";
import { YEAR_KEYS, flowsSheet, type FlowsSheet } from "../../src/template/sheets/flowsSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";
import { english } from "../../src/words/sheets/en";

interface Sheets {
  book: OpenSheets;
  deals: DealsSheet;
  flows: FlowsSheet;
  circularity: CircularitySheet;
}

async function open(preset: PresetId): Promise<Sheets> {
  let parts: Omit<Sheets, "book"> | undefined;
  const book = await openSheets(preset, (context) => {
    const inputs = inputsSheet(context);
    const deals = dealsSheet(context, inputs);
    const flows = flowsSheet(context, inputs, deals);
    const circularity = circularitySheet(context, inputs, deals, flows);
    const cover = coverSheet(context, [
      ...dealFigures(deals, english),
      ...circularityFigures(context, circularity),
    ]);
    parts = { deals, flows, circularity };
    return [cover, inputs, deals, flows, circularity];
  });
  if (parts === undefined) throw new Error("Nothing was written");
  return { book, ...parts };
}

function answer<T>(outcome: Outcome<T>): T {
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return outcome;
}

/** One column of an area, as values. */
function column({ office }: OpenSheets, area: Area, title: string): unknown[] {
  const letter = area.letter(title);
  return office.host
    .read(area.sheet, `${letter}${area.firstRow}:${letter}${area.lastRow}`)
    .map(([value]) => value);
}

/** The payments that the Flows sheet shows for a year, or for the horizon. */
function payments({ book, flows: { flows } }: Sheets, title: string): FlowRow[] {
  const [from, to, amounts] = ["From", "To", title].map((one) => column(book, flows, one));
  return from.flatMap((payer, i): FlowRow[] =>
    payer === "" ? [] : [[String(payer), String(to[i]), Number(amounts[i])]],
  );
}

// By hand from the presets: what Nvidia pays as equity, backstop, lease and guarantee; Intel is no customer.
const NVIDIA_HEADLINES = {
  "2025-10": { committed: 100 + 6.3 + 0.35 + 2 + 1.5, revenue: 165 },
  "2026-06": { committed: 30 + 6.3 + 2.35 + 2 + 10 + 1.5 + 3.5, revenue: 215.9 },
};

function expectHeadlines(
  { book, circularity }: Sheets,
  preset: keyof typeof NVIDIA_HEADLINES,
): void {
  const { committed, revenue } = NVIDIA_HEADLINES[preset];
  const row = VENDOR_ROWS.headlines;
  expect(column(book, circularity.vendors, "Committed")[row]).toBeCloseTo(committed, 9);
  expect(column(book, circularity.vendors, "Ratio")[row]).toBeCloseTo(committed / revenue, 9);
}

describe.each(["2026-06"] as const)("the Circularity sheet of %s", (preset) => {
  let sheets: Sheets;
  let book: OpenSheets;
  beforeAll(async () => {
    sheets = await open(preset);
    ({ book } = sheets);
  });
  afterAll(() => {
    book.office.dispose();
  });

  test("shows no error value, and every check holds", () => {
    for (const sheet of ["Cover", "Deals", "Flows", "Circularity"]) {
      expect([sheet, book.errors(sheet)]).toEqual([sheet, []]);
      expect([sheet, book.failing(sheet)]).toEqual([sheet, []]);
    }
  });

  test("lists the companies of Inputs, in every table", () => {
    const companies = outsideRevenues(preset, english).map(({ company }) => company);
    const { horizon, blocks } = sheets.circularity;
    for (const area of [horizon, blocks.receipts, blocks.amounts.Most, blocks.shares.Traced]) {
      expect(column(book, area, "Company")).toEqual(companies);
    }
  });

  test.each([YEAR_KEYS[0], YEAR_KEYS[3], "Horizon"])(
    "shows in %s what the model makes of the payments on Flows",
    (period) => {
      const { blocks } = sheets.circularity;
      const summary = answer(circularSummary(answer(flowNetwork(payments(sheets, period)))));
      column(book, blocks.receipts, "Company").forEach((company, i) => {
        const row = summary.find((one) => one.company === company);
        expect(column(book, blocks.receipts, period)[i]).toBeCloseTo(row?.receipts ?? NaN, 9);
        for (const measure of MEASURES) {
          const amount = row?.[measure.toLowerCase() as "direct" | "least" | "traced" | "most"];
          expect(column(book, blocks.amounts[measure], period)[i]).toBeCloseTo(amount ?? NaN, 9);
          expect(column(book, blocks.shares[measure], period)[i]).toBeCloseTo(
            (amount ?? NaN) / (row?.receipts ?? NaN),
            9,
          );
        }
      });
    },
  );

  test("gives the vendor's share of every year, and the current year's by name", () => {
    const { byYear, current, blocks } = sheets.circularity;
    const year = 2026;
    const first = YEAR_KEYS[0];
    expect(book.read("Circularity", `B${byYear.headerRow}`)[0][0]).toBe(year);
    for (const key of [first, YEAR_KEYS[4], "Horizon"]) {
      const shown = column(book, byYear, key);
      for (const measure of ["Least", "Traced", "Most"] as const) {
        const row = YEAR_ROWS[measure.toLowerCase() as "least" | "traced" | "most"];
        expect(shown[row]).toBe(column(book, blocks.shares[measure], key)[0]);
      }
    }
    const shown = column(book, byYear, first);
    const values = column(book, current, "Value");
    expect(values).toEqual([
      ...[shown[YEAR_ROWS.traced], shown[YEAR_ROWS.least], shown[YEAR_ROWS.most]],
      shown[YEAR_ROWS.reading],
    ]);
    expect(
      sheets.circularity.plan.names
        ?.filter(({ name }) => name.startsWith("Circular_"))
        .map(({ name, cell }) => [name, book.read("Circularity", cell.replaceAll("$", ""))[0][0]]),
    ).toEqual([
      ["Circular_traced", values[0]],
      ["Circular_least", values[1]],
      ["Circular_most", values[2]],
    ]);
  });

  test("says how many networks drawn by lot are as circular as the current year's", () => {
    const { chance } = sheets.circularity;
    const network = answer(flowNetwork(payments(sheets, YEAR_KEYS[0])));
    const vendor = network.companies.indexOf("Nvidia");
    const { observed, mean, p5, p95, shareAtOrAbove } = answer(
      circularityTest(network, vendor, 200, 1),
    );
    expect(column(book, chance, "Value")).toEqual(
      [observed, mean, p5, p95, shareAtOrAbove].map((value) => expect.closeTo(value, 9) as number),
    );
    expect(String(book.read("Circularity", `A${chance.headerRow - 1}`)[0][0])).toMatch(
      /^[\d.]+% of 200 networks drawn by lot .* between [\d.]+% and [\d.]+%, on average [\d.]+%\.$/,
    );
  });

  test("traces OpenAI's resources to the origins that the model finds", () => {
    const network = answer(flowNetwork(payments(sheets, "Horizon")));
    const origins = answer(originOfFunds(network, network.companies.indexOf("OpenAI")));
    const { origins: area } = sheets.circularity;
    const shown = column(book, area, "Origin").filter((origin) => origin !== "");
    expect(shown).toEqual(origins.map(({ company }) => company));
    expect(column(book, area, "Share")[0]).toBeCloseTo(origins[0].share, 9);
  });

  test("gets the published ratios from their numerators and denominators", () => {
    const ratios = column(book, sheets.circularity.vendors, "Ratio");
    expect(ratios[VENDOR_ROWS.lucent]).toBeCloseTo(8.1 / 33.6, 12);
    expect(ratios[VENDOR_ROWS.nvidia]).toBeCloseTo(110 / 165, 12);
    expect(ratios[VENDOR_ROWS.multiple]).toBeCloseTo(110 / 165 / (8.1 / 33.6), 12);
    expect(ratios[VENDOR_ROWS.contract]).toBe(25);
  });

  test("sets all headlines of the vendor against its revenue of a year", () => {
    expectHeadlines(sheets, preset);
  });

  test("repeats the results on the Cover, each beside the sheet it is from", () => {
    const horizon = column(book, sheets.circularity.horizon, "Of deals")[0];
    expect(book.at("Cover", "Circular share of what the deals pay Nvidia")).toBe(horizon);
    expect(book.at("Cover", "Circular share of what the deals pay Nvidia", "D")).toBe(
      "Circularity",
    );
    expect(book.at("Cover", "Preset")).toBe(preset);
    expect(String(book.read("Cover", "A2")[0][0])).toMatch(/^All \d+ checks hold$/);
  });

  const now = (): { traced: number; least: number; most: number; reading: string } => {
    const [traced, least, most, reading] = column(book, sheets.circularity.current, "Value");
    return {
      ...{ traced: Number(traced), least: Number(least), most: Number(most) },
      reading: String(reading),
    };
  };
  const receipts = (company: string): number =>
    payments(sheets, YEAR_KEYS[0]).reduce(
      (sum, [, to, paid]) => sum + (to === company ? paid : 0),
      0,
    );

  test("with the supply layer, Nvidia's share of 2026 is about 2 % and cannot be told", () => {
    const { traced, least, most, reading } = now();
    expect(traced).toBeGreaterThan(0.015);
    expect(traced).toBeLessThan(0.035);
    expect(least).toBeLessThan(0.005);
    expect(most).toBeGreaterThan(0.09);
    expect(reading).toBe("indeterminate");
  });

  test("CoreWeave invests, supplies and leases back: all three sides stand on Flows", () => {
    const between = payments(sheets, YEAR_KEYS[0]).filter(
      ([from, to, paid]) =>
        paid > 0 && [from, to].includes("Nvidia") && [from, to].includes("CoreWeave"),
    );
    // The lease-back, the chips, and the stake of January 2026.
    expect(between.map(([from, , paid]) => [from, Math.round(paid * 1e3) / 1e3])).toEqual([
      ["CoreWeave", 19.5],
      ["Nvidia", 0.325],
      ["Nvidia", 1.175],
    ]);
  });

  test("the supply layer is part of a vendor's revenue: switching it moves no receipts", async () => {
    const [on, before] = [receipts("Nvidia"), now()];
    await book.setInput("Supply_layer", "no");
    expect(receipts("Nvidia")).toBeCloseTo(on, 9);
    const off = now();
    expect(off.traced).toBeLessThan(0.002);
    expect(off.most).toBeLessThan(0.002);
    expect(before.traced).toBeGreaterThan(10 * off.traced);
    expect(off.reading).toBe("determinate");
    expect(book.failing("Flows")).toEqual([]);
    await book.setInput("Supply_layer", "yes");
    expect(now()).toEqual(before);
  });

  test("announced, counted, firm and drawn are four amounts of the same legs", async () => {
    const flows = sheets.flows.flows;
    const seen: Record<string, { total: number; most: number }> = {};
    for (const reading of READINGS) {
      await book.setInput("Reading", reading);
      const total = column(book, flows, "Counted").reduce<number>((sum, x) => sum + Number(x), 0);
      expect([reading, book.failing("Flows")]).toEqual([reading, []]);
      const title = `D${flows.headerRow}`;
      expect(book.read("Flows", title)[0][0]).toBe(reading[0].toUpperCase() + reading.slice(1));
      seen[reading] = { total, most: now().most };
    }
    expect(seen.announced.total).toBeGreaterThan(1.2 * seen.counted.total);
    expect(seen.drawn.total).toBeLessThan(seen.announced.total / 2);
    expect(seen.firm.total).toBeLessThan(seen.announced.total);
    expect(seen.firm.total).toBeGreaterThanOrEqual(seen.drawn.total);
    expect(seen.announced.most).toBeGreaterThan(seen.drawn.most + 0.01);
    await book.setInput("Reading", "counted");
  });

  test("letters of intent and contingent legs widen the bounds", async () => {
    const before = now();
    await book.setInput("Count_uncertain", "yes");
    expect(now().most).toBeGreaterThan(before.most + 0.001);
    // They bring the labs more from others than from Nvidia: their pots hold a smaller part of its money.
    expect(now().traced).toBeLessThan(before.traced);
    expect(now().traced).toBeGreaterThan(before.traced - 0.005);
    await book.setInput("Count_uncertain", "no");
  });
});

describe("a change of the inputs", () => {
  let sheets: Sheets;
  let book: OpenSheets;
  beforeAll(async () => {
    sheets = await open("2025-10");
    ({ book } = sheets);
  });
  afterAll(() => {
    book.office.dispose();
  });

  test("finds the headlines of the earlier preset", () => {
    expectHeadlines(sheets, "2025-10");
  });

  test("counting letters of intent brings the announced loop, and all checks still hold", async () => {
    const { amounts } = sheets.circularity.blocks;
    const before = Number(column(book, amounts.Direct, "Horizon")[0]);
    await book.setInput("Count_uncertain", "yes");
    expect(column(book, amounts.Direct, "Horizon")[0]).toBeGreaterThan(before + 1);
    expect(column(book, sheets.circularity.loops, "Loop")).toContain("Nvidia → OpenAI → Nvidia");
    expect(book.failing("Circularity")).toEqual([]);
    expect(book.errors("Circularity")).toEqual([]);
    await book.setInput("Count_uncertain", "no");
  });

  test("a threshold of nothing calls a share between its bounds indeterminate", async () => {
    await book.setInput("Indeterminate_spread", 0);
    expect(column(book, sheets.circularity.horizon, "The share is")).toContain("indeterminate");
    await book.setInput("Indeterminate_spread", 0.1);
    expect(column(book, sheets.circularity.horizon, "The share is")).not.toContain("indeterminate");
  });

  test("years before a company's revenue are taken as reported, and missed where nothing was", async () => {
    const outside = (key: string): unknown[] => column(book, sheets.flows.flows, key).slice(0, 2);
    const [nvidia, openai] = outside(YEAR_KEYS[0]).map(Number);
    await book.setInput("First_year", 2024);
    expect(outside(YEAR_KEYS[0])).toEqual([130.5 * 0.88, 3.7]);
    expect(outside(YEAR_KEYS[1]).map(Number)).toEqual([nvidia, openai]);
    expect(book.failing("Flows")).toEqual([
      "Outside revenue: the first year has a figure for every company",
    ]);
    await book.setInput("First_year", 2025);
    expect(book.failing("Flows")).toEqual([]);
  });

  test("every check fails when a cell that it watches is wrong, and holds again when it is right", async () => {
    const { circularity, deals, flows } = sheets;
    const { blocks } = circularity;
    const toOracle = payments(sheets, "Horizon")
      .map(([, payee]) => payee)
      .lastIndexOf("Oracle");
    const wrong: [string, string | number, RegExp][] = [
      [blocks.amounts.Traced.cell(YEAR_KEYS[2], 1), 1e6, /least ≤ traced/],
      // A number in the way of the test's table.
      [circularity.chance.cell("Value", 0), 9, /share that the test of chance observes/],
      // The formulas trim names, Excel's own sums do not.
      [flows.flows.cell("To", toOracle), " Outside", /Receipts of all companies/],
      [deals.legs.cell("Status", 0), "promised", /status is in the list/],
      [deals.legs.cell("Kind", 0), "gift", /kind is in the list/],
      [deals.legs.cell("GW", 0), 9, /GW of the deals/],
      [deals.legs.cell("GW", 0), 9, /USD bn to build/],
      [deals.legs.cell("From", LEG_CAPACITY + 2), "Somebody", /below the rows/],
    ];
    const right = await Promise.all(wrong.map(([cell]) => formulaOf(cell)));
    for (const [cell, content] of wrong) await book.office.host.write(...placeOf(cell), content);
    await book.setInput("Traced_company", "Nobody");
    const failing = [...book.failing("Circularity"), ...book.failing("Deals")];
    for (const [, , label] of wrong) {
      expect(failing).toContainEqual(expect.stringMatching(label));
    }
    expect(failing).toContainEqual(expect.stringMatching(/shares of all origins/));
    for (const [i, [cell]] of wrong.entries()) {
      await book.office.host.write(...placeOf(cell), right[i]);
    }
    await book.setInput("Traced_company", "OpenAI");
    expect([...book.failing("Circularity"), ...book.failing("Deals")]).toEqual([]);
  });
});

function placeOf(cell: string): [sheet: string, address: string] {
  const [sheet, address] = cell.replaceAll("$", "").split("!");
  return [sheet, address];
}

async function formulaOf(cell: string): Promise<string> {
  const [sheet, address] = placeOf(cell);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ formulas: true });
    await context.sync();
    return String((range.formulas as unknown[][])[0][0]);
  });
}
