import type { PresetId } from "../../src/deals/presets";
import { adequacySheet } from "../../src/template/sheets/adequacySheet";
import { answersSheet, type AnswersSheet } from "../../src/template/sheets/answersSheet";
import {
  circularitySheet,
  type CircularitySheet,
} from "../../src/template/sheets/circularitySheet";
import { circularityFigures } from "../../src/template/sheets/cover/keyFigures";
import { coverSheet } from "../../src/template/sheets/coverSheet";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { flowsSheet } from "../../src/template/sheets/flowsSheet";
import { fundingSheet } from "../../src/template/sheets/fundingSheet";
import { gpuSheet } from "../../src/template/sheets/gpuSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { riskSheet } from "../../src/template/sheets/riskSheet";
import { stressSheet } from "../../src/template/sheets/stressSheet";
import { english } from "../../src/words/sheets/en";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

describe("the Answers sheet", () => {
  const preset: PresetId = "2026-06";
  let sheets: OpenSheets;
  let answers: AnswersSheet;
  let circularity: CircularitySheet;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const inputs = inputsSheet(context);
      const deals = dealsSheet(context, inputs);
      const flows = flowsSheet(context, inputs, deals);
      circularity = circularitySheet(context, inputs, deals, flows);
      const gpu = gpuSheet(context, inputs);
      const adequacy = adequacySheet(context, inputs, deals, flows);
      const funding = fundingSheet(context, flows);
      const stress = stressSheet(context, inputs, flows);
      const risk = riskSheet(context, { inputs, deals, flows, circularity, gpu });
      answers = answersSheet(context, {
        ...{ inputs, deals, flows, circularity, gpu },
        ...{ adequacy, funding, stress, risk },
      });
      const cover = coverSheet(context, circularityFigures(context, circularity));
      return [
        answers,
        cover,
        inputs,
        deals,
        flows,
        circularity,
        gpu,
        adequacy,
        funding,
        stress,
        risk,
      ];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  /** The two sentences of a question. */
  const said = (question: number): string => {
    const { headerRow } = answers.answers[question - 1];
    return sheets
      .read("Answers", `A${headerRow - 2}:A${headerRow - 1}`)
      .flat()
      .join(" ");
  };
  const result = (figure: string): unknown[] => {
    const { firstRow, lastRow } = answers.results;
    const rows = sheets.read("Answers", `A${firstRow}:D${lastRow}`);
    return (rows.find(([label]) => String(label).startsWith(figure)) ?? []).slice(1);
  };

  test("answers five questions without an error, and every check holds", () => {
    expect(answers.answers).toHaveLength(5);
    expect(sheets.errors("Answers")).toEqual([]);
    expect(sheets.failing("Answers")).toEqual([]);
    for (const question of [1, 2, 3, 4, 5]) {
      expect(said(question)).not.toContain("cannot be said");
      expect(said(question)).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("says one share of the current year: on Cover, Circularity and Answers", async () => {
    const agrees = (year: number): number => {
      const { current } = circularity;
      const [traced, least, most, reading] = sheets
        .read("Circularity", `B${current.firstRow}:B${current.lastRow}`)
        .flat();
      const [t, l, m] = [traced, least, most].map((one) => `${(100 * Number(one)).toFixed(1)}%`);
      const word = String(reading);
      const label = `Own money in what Nvidia is paid in ${year}, traced`;
      expect(sheets.at("Cover", label)).toBe(traced);
      expect(sheets.at("Cover", label, "E")).toContain(`At least ${l}, at most ${m}: ${word}.`);
      const { firstRow } = answers.answers[0];
      expect(sheets.read("Answers", `A${firstRow}:D${firstRow}`)[0]).toEqual([
        ...[`Circular share of Nvidia, ${year}`, traced, least, most],
      ]);
      expect(said(1)).toContain(
        `paid in ${year}, ${t} is its own money (${l} to ${m}) on what counts now: ${word}.`,
      );
      expect(["determinate", "indeterminate"]).toContain(word);
      return Number(traced);
    };
    const now = agrees(2026);
    expect(now).toBeGreaterThan(0.01);
    await sheets.setInput("Current_year", 2027);
    expect(agrees(2027)).not.toBe(now);
    await sheets.setInput("Current_year", 2026);
    expect(sheets.failing("Answers")).toEqual([]);
  });

  test("says what is announced beside what is firm, and of which year it speaks", () => {
    expect(said(1)).toMatch(
      /^Of what the deals pay Nvidia, [\d.]+% is its own money coming back if all is paid as announced; ([\d.]+% on what cannot be cancelled|no payment to it is known to be firm)\. Of all/,
    );
    expect(said(5)).toContain(" in 2026");
    expect(said(5)).toMatch(/; in 2033 (the need is )?[\d,.]+ bn against [\d,.]+ bn\./);
  });

  test("compares bear, base and bull, and tells the chosen one in words", async () => {
    expect(result("Payback")[0]).toBe("never");
    const [, base, bull] = result("Payback") as number[];
    expect(bull).toBeLessThan(base);
    expect(said(2)).toContain(`Yes, in the base case: a rented H100 returns its price in`);
    await sheets.setInput("Scenario", "bear");
    expect(said(2)).toContain("No, in the bear case");
    expect(result("Payback")[1]).toBe(base);
    await sheets.setInput("Scenario", "base");
  });

  test("reads well where nothing is lost, nothing is owed and nothing is paid", async () => {
    await sheets.setInput("Payment_cut", 0);
    expect(said(4)).toBe("If OpenAI pays 0% less in 2027, no company loses receipts. ");
    await sheets.setInput("Payment_cut", 0.5);
    await sheets.setInput("AI_customer", "Nobody");
    expect(said(3)).toContain("Nobody owes nothing from 2026 to 2033 on what counts.");
    expect(said(5)).toContain("No revenue is forecast for Nobody in 2026");
    await sheets.setInput("AI_customer", "OpenAI");
    await sheets.setInput("Vendor_company", "Nobody");
    expect(said(1)).toMatch(/^The deals pay Nobody nothing.* Nobody is paid nothing in 2026/);
    await sheets.setInput("Vendor_company", "Nvidia");
    expect(sheets.failing("Answers")).toEqual([]);
  });

  test("says that it cannot say, where an input is no number", async () => {
    await sheets.setInput("GPU_rent", "many");
    expect(said(2)).toBe(
      "This cannot be said with these inputs: see Checks. This cannot be said with these inputs: see Checks.",
    );
    await sheets.setInput("GPU_rent", 2.35);
    expect(said(2)).toContain("Yes, in the base case");
    await sheets.setInput("Customer_cash", "much");
    expect(said(3)).toMatch(/This cannot be said with these inputs: see Checks\.$/);
    await sheets.setInput("Customer_cash", 73);
    expect(said(3)).toContain("its cash lasts 1.8 years");
  });

  test("fails each of its checks where its figure is overwritten", async () => {
    const { checks } = english.answers;
    const [share, , , lost] = answers.answers;
    const results = answers.results.firstRow;
    const broken: [string, string][] = [
      [checks.traced.label, `B${share.firstRow}`],
      [checks.ordered.label, `C${share.firstRow}`],
      [checks.payback.label, `C${results}`],
      [checks.revenue.label, `C${results + 4}`],
      [checks.share.label, `C${results + 7}`],
      [checks.lost.label, `B${lost.firstRow + 1}`],
    ];
    for (const [label, cell] of broken) {
      await sheets.write("Answers", cell, 7);
      expect([label, sheets.failing("Answers")]).toEqual([label, expect.arrayContaining([label])]);
    }
    expect(sheets.failing("Answers")).toHaveLength(broken.length);
  });
});
