import { outsideRevenues } from "../../src/deals/assumptions/outsideRevenue";
import type { PresetId } from "../../src/deals/presets";
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
      ...circularityFigures(circularity, english),
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

// By hand from the presets: what Nvidia pays as equity, backstop, lease and guarantee.
const NVIDIA_HEADLINES = {
  "2025-10": { committed: 100 + 6.3 + 0.35 + 2 + 5 + 1.5, revenue: 165 },
  "2026-06": { committed: 30 + 6.3 + 2.35 + 2 + 5 + 10 + 1.5 + 3.5, revenue: 215.9 },
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

  test("every check fails when a cell that it watches is wrong, and holds again when it is right", async () => {
    const { circularity, deals, flows } = sheets;
    const { blocks, vendors } = circularity;
    const toOracle = payments(sheets, "Horizon")
      .map(([, payee]) => payee)
      .lastIndexOf("Oracle");
    const wrong: [string, string | number, RegExp][] = [
      [blocks.amounts.Traced.cell(YEAR_KEYS[2], 1), 1e6, /least ≤ traced/],
      // The formulas trim names, Excel's own sums do not.
      [flows.flows.cell("To", toOracle), " Outside", /Receipts of all companies/],
      [vendors.cell("Committed", VENDOR_ROWS.lucent), 9, /Lucent's vendor financing/],
      [vendors.cell("Committed", VENDOR_ROWS.nvidia), 120, /Nvidia's direct investments/],
      [vendors.cell("Ratio", VENDOR_ROWS.multiple), 4, /published multiple/],
      [vendors.cell("Committed", VENDOR_ROWS.contract), 350, /contract with Oracle/],
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
