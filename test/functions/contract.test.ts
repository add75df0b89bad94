import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { declaredFunctions, type DeclaredFunction } from "../support/declaredFormulas";

/** Spreadsheets hold these for years: a signature never changes, it only grows at its end. */
const contract: Record<string, string> = {
  CIRCULAR_AMOUNT: "flows company [measure]",
  CIRCULAR_SHARE: "flows company [measure]",
  CIRCULAR_SUMMARY: "flows",
  CIRCULARITY_INDEX: "flows",
  FLOW_LOOPS: "flows [company] [maxLength] [maxRows]",
  ORIGIN_OF_FUNDS: "flows company",
  FLOW_MATRIX: "flows",
  CONCENTRATION: "flows company [side]",
  VENDOR_FINANCING_RATIO: "committed revenue",
  REVENUE_AT_RISK: "flows company cut [passThrough]",
  CLEARING: "flows resources [shocked] [shock]",
  DEBTRANK: "flows equity shocked [shock] [method]",
  GPU_PAYBACK: gpu("capex hourlyRate utilisation"),
  GPU_NPV: gpu("capex hourlyRate utilisation"),
  GPU_IRR: gpu("capex hourlyRate utilisation"),
  GPU_BREAKEVEN_RATE: gpu("capex utilisation"),
  GPU_CASHFLOWS: gpu("capex hourlyRate utilisation"),
  GPU_VALUE: "capex age life [method] [residualShare]",
  GW_TO_GPUS: "gigawatts kwPerGpu [pue]",
  DEBT_SCHEDULE: "principal annualRate years [type] [stepsPerYear]",
  COVER_RATIOS: "cashflows principal annualRate years",
  COLLATERAL_COVER: "principal annualRate years capex economicLife [method] [residualShare] [type]",
  TRANCHE_SCHEDULE: "commitment perUnit unitsByPeriod",
  WARRANT_VALUE: "spot strike volatility years [riskFree] [dividendYield] [hurdle] [test]",
  WARRANT_TRANCHES: "tranches spot strike volatility [riskFree] [dividendYield] [test]",
  DILUTED_SHARE: "newShares existingShares",
  TAKE_OR_PAY: "actual minimum price",
  BACKSTOP_PAYOUT: "unsold price [cap]",
  REQUIRED_REVENUE: "capex life grossMargin [rate]",
  CIRCULARITY_TEST: "flows [company] [trials] [seed]",
  RESIDUAL_GUARANTEE:
    "assetValue guaranteed volatility years [riskFree] [decline] [cap] [probability]",
  DEBT_CAPACITY: "cashflows annualRate targetDscr",
  CASH_SWEEP: "cashflows principal annualRate years [sweep] [lockUp]",
  RUNWAY: "cash annualBurn [burnGrowth]",
  IRR_ALL: "cashflows [dates]",
  SENSITIVITY: "functionName inputs rowInput rowValues [columnInput] [columnValues]",
  TORNADO: "functionName inputs low high",
  SOLVE: "functionName inputs input target [lower] [upper]",
  MONTE_CARLO: "functionName inputs distributions [trials] [seed] [correlations] [sampling]",
  DEALS: "[preset]",
  DEAL: "deal field [preset]",
  BENCHMARK: "name [field]",
};

function gpu(first: string): string {
  return `${first} powerKw electricityPrice [pue] [fixedCost] [rateDecline] [discountRate] [life] [residualShare] [stepsPerYear]`;
}

let declared: DeclaredFunction[];
beforeAll(async () => {
  declared = await declaredFunctions();
});

describe("every declared formula", () => {
  test("has the id, parameters and options that the contract fixes", () => {
    for (const { id, parameters } of declared) {
      const signature = parameters
        .map(({ name, optional }) => (optional === true ? `[${name}]` : name))
        .join(" ");
      expect([id, signature]).toEqual([id, contract[id]]);
    }
  });

  test("reads its arguments in the order in which Excel shows them", () => {
    for (const { id, parameters } of catalogue) {
      const shown = declared.find((one) => one.id === id)?.parameters.map(({ name }) => name);
      expect([id, Object.keys(parameters)]).toEqual([id, shown]);
    }
  });

  test("explains itself and each argument in Excel", () => {
    expect(declared.filter(({ description }) => description.length <= 20)).toEqual([]);
    for (const { id, parameters } of declared) {
      for (const parameter of parameters) {
        expect([id, parameter.name, parameter.description ?? ""]).not.toContain("");
      }
    }
  });

  test("is named by its id, without a second spelling", () => {
    expect(declared.map(({ name }) => name)).toEqual(declared.map(({ id }) => id));
  });

  test("is in the catalogue, and the catalogue has no other", () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(declared.map(({ id }) => id).sort());
  });

  test("is in the table of docs/formulas.md with its arguments, and the table names no other", () => {
    const page = readFileSync(resolve(__dirname, "../../docs/formulas.md"), "utf8");
    const [, rest = ""] = /… stands for `([^`]*)`/.exec(page) ?? [];
    const shown = [...page.matchAll(/^\| `OURO\.([A-Z_]+)\(([^)]*)\)`/gm)].map(([, id, args]) => {
      const names = args.replace("…", rest).split(/,?\s+/);
      return `${id} ${names.join(" ")}`;
    });
    const signatures = Object.entries(contract).map(([id, names]) => `${id} ${names}`);
    expect(shown.sort()).toEqual(signatures.sort());
  });
});
