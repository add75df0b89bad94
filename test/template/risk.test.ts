import type { PresetId } from "../../src/deals/presets";
import { riskDrivers } from "../../src/deals/assumptions/riskDrivers";
import { gpuNpvFormula } from "../../src/functions/gpu/gpuNpv";
import { gpuPaybackFormula } from "../../src/functions/gpu/gpuPayback";
import { circularitySheet } from "../../src/template/sheets/circularitySheet";
import type { CircularitySheet } from "../../src/template/sheets/circularitySheet";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { flowsSheet } from "../../src/template/sheets/flowsSheet";
import { gpuSheet } from "../../src/template/sheets/gpuSheet";
import { inputsSheet, type InputsSheet } from "../../src/template/sheets/inputsSheet";
import { riskSheet, type RiskSheet } from "../../src/template/sheets/riskSheet";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";
import { cell } from "../support/cell";
import { english } from "../../src/words/sheets/en";

const gpuNpv = cell(gpuNpvFormula);
const gpuPayback = cell(gpuPaybackFormula);

/** An address without its sheet and its dollars. */
const bare = (reference: string): string => reference.replace(/^.*!/, "").replaceAll("$", "");
const start = (reference: string): string => bare(reference).split(":")[0];

describe.each(["2026-06"] as PresetId[])("the Risk sheet of %s", (preset) => {
  let sheets: OpenSheets;
  let inputs: InputsSheet;
  let circularity: CircularitySheet;
  let risk: RiskSheet;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      inputs = inputsSheet(context);
      const deals = dealsSheet(context, inputs);
      const flows = flowsSheet(context, inputs, deals);
      circularity = circularitySheet(context, inputs, deals, flows);
      const gpu = gpuSheet(context, inputs);
      risk = riskSheet(context, { inputs, deals, flows, circularity, gpu });
      return [inputs, deals, flows, circularity, gpu, risk];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  const read = (reference: string): unknown[][] => sheets.read("Risk", bare(reference));
  const cell = (reference: string): unknown => read(reference)[0][0];
  const undiscounted = (): number[] =>
    read(risk.study.inputs.here("Undiscounted")).flat().map(Number);
  /** Arguments of the GPU formulas in their order, some given differently. */
  const given = (args: number[], instead: Record<number, number>): number[] =>
    args.map((value, i) => instead[i] ?? value);
  const payback = (args: number[]): number | string => {
    try {
      return gpuPayback(...(args as Parameters<typeof gpuPayback>));
    } catch {
      return "never";
    }
  };
  const traced = (): number => {
    const { Traced } = circularity.blocks.shares;
    const names = sheets.read("Circularity", bare(Traced.here("Company"))).flat();
    const shares = sheets.read("Circularity", bare(Traced.here("Horizon"))).flat();
    return Number(shares[names.indexOf("Nvidia")]);
  };

  test("shows no error value, and every check holds", () => {
    expect(sheets.errors("Risk")).toEqual([]);
    expect(sheets.failing("Risk")).toEqual([]);
  });

  test("has the payback at every rent and life, never where the life is too short", () => {
    const [rents, lives, body] = [risk.payback.down, risk.payback.across, risk.payback.body].map(
      read,
    );
    expect(body).toHaveLength(7);
    const args = undiscounted();
    body.forEach((row, r) => {
      row.forEach((found, c) => {
        const expected = payback(given(args, { 1: Number(rents[r][0]), 9: Number(lives[0][c]) }));
        if (typeof expected === "string") expect(found).toBe(expected);
        else expect(found).toBeCloseTo(expected, 9);
      });
    });
    expect(body.flat()).toContain("never");
    expect(body.flat().filter((found) => typeof found === "number").length).toBeGreaterThan(10);
  });

  test("puts the drivers of the NPV in order, each at its low and its high", () => {
    const { firstRow, lastRow } = risk.drivers.bars;
    const rows = sheets.read("Risk", `A${firstRow}:I${lastRow}`);
    expect(rows).toHaveLength(riskDrivers(english).length);
    const args = read(risk.study.inputs.here("Value")).flat().map(Number);
    const names = read(risk.study.inputs.here("Parameter")).flat();
    const npv = (values: number[]): number => gpuNpv(...(values as Parameters<typeof gpuNpv>));
    const base = npv(args);
    expect(cell(risk.drivers.base)).toBeCloseTo(base, 6);
    for (const [, name, low, high, atLow, atHigh, , below, above] of rows) {
      const at = names.indexOf(name);
      expect(atLow).toBeCloseTo(npv(given(args, { [at]: Number(low) })), 6);
      expect(atHigh).toBeCloseTo(npv(given(args, { [at]: Number(high) })), 6);
      expect(below).toBeCloseTo(Number(atLow) - base, 6);
      expect(above).toBeCloseTo(Number(atHigh) - base, 6);
    }
    expect(rows.map(([label]) => label)).toEqual(expect.arrayContaining(["Rent", "Utilisation"]));
    const swings = rows.map((row) => Number(row[6]));
    expect([...swings].sort((a, b) => b - a)).toEqual(swings);
  });

  test("has odds that rise to the answered share", () => {
    const shares = read(risk.odds.odds.here("Share")).flat().map(Number);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares[9]).toBeCloseTo(Number(sheets.at("Risk", "Answered share")), 9);
    expect(shares[9]).toBeGreaterThan(0.7);
  });

  test("without any uncertainty every trial pays back when the base case does", async () => {
    const { firstRow, lastRow } = inputs.uncertain;
    const kinds = `B${firstRow}:B${lastRow}`;
    const were = sheets.read("Inputs", kinds);
    await sheets.write(
      "Inputs",
      kinds,
      were.map(() => ["fixed"]),
    );
    const base = payback(given(undiscounted(), { 9: 10 }));
    expect(sheets.at("Risk", "Median")).toBeCloseTo(Number(base), 9);
    expect(sheets.at("Risk", "Maximum")).toBeCloseTo(Number(base), 9);
    expect(sheets.errors("Risk")).toEqual([]);
    await sheets.write("Inputs", kinds, were);
    expect(sheets.failing("Risk")).toEqual([]);
  });

  test("has the share that the Circularity sheet shows once Inputs is changed by hand", async () => {
    const letters = read(risk.vendor.down).flat().map(Number);
    const outside = read(risk.vendor.across).flat().map(Number);
    const companies = inputs.companies;
    const vendorRow =
      companies.firstRow +
      sheets
        .read("Inputs", bare(companies.here("Company")))
        .flat()
        .indexOf("Nvidia");
    const revenueCell = `${companies.letter("Revenue")}${vendorRow}`;
    const revenue = Number(sheets.read("Inputs", revenueCell)[0][0]);
    const statuses = sheets.read("Inputs", bare(inputs.statuses.here("Status"))).flat();
    const letterCell = `B${inputs.statuses.firstRow + statuses.indexOf("letter-of-intent")}`;
    const was = Number(sheets.read("Inputs", letterCell)[0][0]);
    await sheets.setInput("Count_uncertain", "yes");
    expect(cell(risk.vendor.now.cell("Value", 0))).toBeCloseTo(traced(), 9);
    // The grid multiplies what Flows shows; revenue on Inputs has the supply layer in it.
    await sheets.setInput("Supply_layer", "no");
    const body = read(risk.vendor.body);
    for (const [r, c] of [
      [0, 0],
      [2, 3],
      [4, 1],
    ]) {
      await sheets.office.host.write("Inputs", letterCell, letters[r]);
      await sheets.write("Inputs", revenueCell, revenue * outside[c]);
      expect(body[r][c]).toBeCloseTo(traced(), 9);
      expect(cell(risk.vendor.now.cell("Value", 0))).toBeCloseTo(traced(), 9);
      expect(sheets.failing("Risk")).toEqual([]);
    }
    await sheets.office.host.write("Inputs", letterCell, was);
    await sheets.office.host.write("Inputs", revenueCell, revenue);
    await sheets.setInput("Weight_by_probability", "no");
    expect(read(risk.vendor.body)[4][2]).toBeCloseTo(traced(), 9);
    await sheets.setInput("Weight_by_probability", "yes");
    await sheets.setInput("Count_uncertain", "no");
    expect(read(risk.vendor.body)[0][2]).toBeCloseTo(traced(), 9);
    await sheets.setInput("Supply_layer", "yes");
    expect(read(risk.vendor.body)[0][2]).toBeCloseTo(traced(), 9);
    expect(sheets.failing("Risk")).toEqual([]);
  });

  test("shows no error value for a company that is paid nothing, nor where nothing ever pays back", async () => {
    const was = Number(sheets.read("Risk", bare(risk.study.inputs.cell("Value", 1)))[0][0]);
    await sheets.setInput("GPU_rent", 0.1);
    expect(sheets.errors("Risk")).toEqual([]);
    expect(new Set(read(risk.payback.body).flat())).toEqual(new Set(["never"]));
    await sheets.setInput("GPU_rent", was);
    expect(sheets.failing("Risk")).toEqual([]);
  });

  /** Checks, each with the figure that is overwritten and by what; no check looks at two figures of a round. */
  const WRONG: readonly (readonly [check: string, at: () => string, wrong: number])[][] = [
    [
      [
        "The payback grid at the rent and life of Inputs is the GPU sheet's payback",
        () => start(risk.payback.body),
        9,
      ],
      ["The tornado starts from the GPU sheet's NPV", () => bare(risk.drivers.base), 1],
      [
        "NPV falls by what capex rises, less its residual value at the end of life",
        () => `B${risk.drivers.bars.headerRow}`,
        1,
      ],
      [
        "Minimum ≤ P5 ≤ P25 ≤ median ≤ P75 ≤ P95 ≤ maximum of the payback",
        () => `B${risk.odds.statistics.firstRow + 3}`,
        99,
      ],
      [
        "The odds rise from year to year and end at the answered share",
        () => `B${risk.odds.odds.lastRow}`,
        0,
      ],
      [
        "The vendor's circular share as Inputs has it now is the Circularity sheet's",
        () => bare(risk.vendor.now.cell("Value", 0)),
        0.9,
      ],
      [
        "Every circular share of the vendor's grid lies between 0 and 1",
        () => start(risk.vendor.body),
        2,
      ],
    ],
    [
      [
        "Every driver's value lies between its low and its high",
        () => bare(risk.study.inputs.cell("Low", 0)),
        1e9,
      ],
      [
        "Half of the trials that pay back do so by the median",
        () => `B${risk.odds.odds.firstRow + Math.floor(Number(sheets.at("Risk", "Median"))) - 1}`,
        0.99,
      ],
      [
        "The flows taken apart add up to those of the Flows sheet",
        () => bare(risk.parts.parts.cell("Counted", 0)),
        9999,
      ],
    ],
  ];

  // A round at a time, because it takes long to calculate.
  describe.each(WRONG.map((round) => ({ round })))("where figures are overwritten", ({ round }) => {
    let failing: string[];
    beforeAll(async () => {
      const places = round.map(([, at]) => at());
      for (const [i, place] of places.entries())
        await sheets.office.host.write("Risk", place, round[i][2]);
      await sheets.office.idle();
      failing = sheets.failing("Risk");
    });
    afterAll(async () => {
      for (let i = 0; i < round.length; i++) await sheets.office.host.undo();
      await sheets.office.idle();
      expect(sheets.failing("Risk")).toEqual([]);
    });

    test.each(round)("fails: %s", (check) => {
      expect(failing).toContain(check);
    });
  });
});
