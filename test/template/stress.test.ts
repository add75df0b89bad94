import { clearing } from "../../src/model/contagion/clearing";
import { flowNetwork, type FlowRow } from "../../src/model/network/flowNetwork";
import { revenueAtRisk } from "../../src/model/contagion/revenueAtRisk";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { SUPPLY_KINDS } from "../../src/template/sheets/flows/supplyRows";
import { flowsSheet, OUTSIDE_REVENUE, type FlowsSheet } from "../../src/template/sheets/flowsSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { stressSheet, type StressSheet } from "../../src/template/sheets/stressSheet";
import { isRefusal, type Outcome } from "../../src/model/refusal";
import { openSheets, type OpenSheets } from "../excel/support/openSheets";

/** The column of 2027 on Flows, whose first year stands in H. */
const YEAR = { "2025-10": 9, "2026-06": 8, "2026-10": 8 } as const;
const OUTSIDE: readonly unknown[] = [OUTSIDE_REVENUE, ...Object.values(SUPPLY_KINDS)];

function answer<T>(outcome: Outcome<T>): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe.each(["2026-06"] as const)("the Stress sheet of %s", (preset) => {
  let sheets: OpenSheets;
  let stress: StressSheet;
  let flows: FlowsSheet;
  beforeAll(async () => {
    sheets = await openSheets(preset, (context) => {
      const inputs = inputsSheet(context);
      const deals = dealsSheet(context, inputs);
      flows = flowsSheet(context, inputs, deals);
      stress = stressSheet(context, inputs, flows);
      return [inputs, deals, flows, stress];
    });
  });
  afterAll(() => {
    sheets.office.dispose();
  });

  /** Rows of Flows in 2027; outside revenue 0 where only what companies owe counts. */
  const rows = (outside: boolean): FlowRow[] =>
    sheets
      .read("Flows", `A${flows.flows.firstRow}:O${flows.flows.lastRow}`)
      .filter(([from, , , , first]) => from !== "" && from !== null && first !== "")
      .map((cells) => [
        String(cells[0]) === "Outside" ? "" : String(cells[0]),
        String(cells[1]) === "Outside" ? "" : String(cells[1]),
        !outside && OUTSIDE.includes(cells[2]) ? 0 : Number(cells[YEAR[preset]]),
      ]);
  const kinds = (): unknown[] =>
    sheets
      .read("Flows", `A${flows.flows.firstRow}:O${flows.flows.lastRow}`)
      .filter(([from, , , , first]) => from !== "" && from !== null && first !== "")
      .map((cells) => cells[2]);
  const body = (column: string): unknown[] => {
    const { firstRow, lastRow } = stress.workings.atRisk;
    return sheets.read("Stress", `${column}${firstRow}:${column}${lastRow}`).flat();
  };
  const value = (label: string): number => Number(sheets.at("Stress", label));

  test("shows no error value, and every check holds", () => {
    expect(sheets.errors("Stress")).toEqual([]);
    expect(sheets.failing("Stress")).toEqual([]);
    expect(sheets.failing("Flows")).toEqual([]);
  });

  test("loses the receipts that the model finds in the year's flows", () => {
    const network = flowNetwork(rows(true));
    if (isRefusal(network)) throw new Error(network.code);
    const losses = answer(revenueAtRisk(network, network.companies.indexOf("OpenAI"), 0.5, 1));
    const total = losses.reduce((sum, { lost }) => sum + lost, 0);
    expect(total).toBeGreaterThan(1);
    expect(value("Revenue at risk: receipts lost")).toBeCloseTo(total, 6);
  });

  test("clears with half of the outside receipts and the cash of each company", () => {
    const network = flowNetwork(rows(false));
    if (isRefusal(network)) throw new Error(network.code);
    const [names, outside, cash] = ["A", "F", "G"].map(body);
    const resources = names.flatMap((name, i) =>
      typeof name !== "string" || name === ""
        ? []
        : [{ row: i, company: name, amount: Number(outside[i]) + Number(cash[i]) }],
    );
    const company = network.companies.indexOf("OpenAI");
    const short = (share: number): number =>
      answer(clearing(network, resources, { company, share })).reduce(
        (sum, { shortfall }) => sum + shortfall,
        0,
      );
    expect(value("Clearing: not paid even before the cut")).toBeCloseTo(short(0), 6);
    expect(value("Clearing: not paid because of the cut")).toBeCloseTo(short(0.5) - short(0), 6);
  });

  test("takes half of the outside revenue as free to pay for deals", () => {
    const i = body("A").indexOf("Nvidia");
    const paid = rows(true)
      .filter(([, to], row) => to === "Nvidia" && OUTSIDE.includes(kinds()[row]))
      .reduce((sum, [, , amount]) => sum + amount, 0);
    expect(Number(body("F")[i])).toBeCloseTo(paid / 2, 9);
  });

  test("DebtRank writes down stakes, loans and leases, and no purchase or cloud contract", () => {
    const read = (column: string): unknown[] =>
      sheets
        .read("Flows", `${column}${flows.flows.firstRow}:${column}${flows.flows.lastRow}`)
        .flat();
    const [from, to, kind, counted] = ["A", "B", "C", "D"].map(read);
    const held = (holder: string, owner: unknown[], ower: unknown[], of: string[]): number =>
      owner.reduce<number>(
        (sum, one, i) =>
          one === holder && ower[i] === "OpenAI" && of.includes(String(kind[i]))
            ? sum + Number(counted[i])
            : sum,
        0,
      );
    const { firstRow, lastRow } = stress.workings.distress;
    const losses = sheets.read("Stress", `A${firstRow}:E${lastRow}`);
    // Nobody else in distress holds more of them than OpenAI's own: half of the stake goes at once.
    const row = (company: string): number[] =>
      (losses.find(([name]) => name === company) ?? []).slice(1).map(Number);
    const stake = held("SoftBank", from, to, ["equity", "debt"]);
    expect(stake).toBeGreaterThan(5);
    expect(row("SoftBank")[3]).toBeGreaterThanOrEqual(stake / 2 - 1e-9);
    // Oracle is owed hundreds by a contract, and holds nothing of it.
    expect(row("Oracle")[3]).toBe(0);
  });

  test("loses more, or as much, at a deeper cut", () => {
    const { firstRow, lastRow } = stress.cuts;
    const cuts = sheets.read("Stress", `B${firstRow}:E${lastRow}`) as number[][];
    expect(cuts.map(([cut]) => cut)).toEqual([0.25, 0.5, 0.75, 1]);
    for (const column of [1, 2, 3]) {
      const losses = cuts.map((row) => row[column]);
      expect([...losses].sort((a, b) => a - b)).toEqual(losses);
    }
    expect(cuts[1][1]).toBeCloseTo(value("Revenue at risk: receipts lost"), 9);
  });

  test("follows the cut of the Inputs sheet; without one nothing is lost", async () => {
    await sheets.setInput("Payment_cut", 0);
    expect(value("Revenue at risk: receipts lost")).toBe(0);
    expect(value("Clearing: not paid because of the cut")).toBe(0);
    expect(value("DebtRank: equity lost by the others")).toBe(0);
    await sheets.setInput("Payment_cut", 0.5);
    expect(sheets.failing("Stress")).toEqual([]);
  });

  test("fails its checks, and says so on every sheet, where the year is beyond the horizon", async () => {
    await sheets.setInput("Stress_year", 2040);
    expect(sheets.failing("Stress")).toContain("The year of the stress is in the horizon");
    expect(sheets.read("Stress", "A2")[0][0]).toMatch(/^\d+ of \d+ checks fail: see Checks$/);
    expect(sheets.errors("Checks")).toEqual([]);
    await sheets.setInput("Stress_year", 2027);
    expect(sheets.read("Stress", "A2")[0][0]).toMatch(/^All \d+ checks hold$/);
  });

  test.each([
    ["Receipts lost and remaining add up", () => `D${stress.workings.atRisk.firstRow}`],
    ["Clearing: paid and not paid add up", () => `E${stress.workings.after.firstRow}`],
    ["DebtRank: nobody loses more than its equity", () => `D${stress.workings.distress.firstRow}`],
  ])("fails where a result is overwritten: %s", async (label, cell) => {
    const start = sheets.office.host;
    await sheets.write("Stress", cell(), 5);
    expect(sheets.failing("Stress")).toContain(label);
    await start.undo();
    await sheets.office.idle();
  });
});
