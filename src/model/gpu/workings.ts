import { HOURS_A_YEAR, type GpuAsset } from "./gpuFactors";
import { gpuBreakevenRate } from "./gpuBreakevenRate";
import { gpuIrr } from "./gpuIrr";
import { gpuLedger, type GpuLedgerRow } from "./gpuLedger";
import { gpuValue, type Depreciable } from "./gpuValue";
import { isRefusal } from "../refusal";
import { columns, NOTHING, type Workings, type Step, type StepTable } from "../workings";

/** A GPU's cash year by year, and what it is made of. */
function gpuCash(asset: GpuAsset): Workings {
  const { capex, hourlyRate, utilisation, powerKw, electricityPrice, pue, fixedCost } = asset;
  const ledger = gpuLedger(asset);
  if (isRefusal(ledger)) return NOTHING;
  const sale = capex * asset.residualShare;
  const steps: Step[] = [
    { term: "hoursRented", value: HOURS_A_YEAR * utilisation, unit: "number" },
    { term: "firstRevenue", value: hourlyRate * HOURS_A_YEAR * utilisation, unit: "dollars" },
    {
      term: "yearlyEnergy",
      value: powerKw * pue * electricityPrice * HOURS_A_YEAR,
      unit: "dollars",
    },
    { term: "yearlyFixed", value: fixedCost, unit: "dollars" },
    { term: "residualValue", value: sale, unit: "dollars" },
    { term: "recovered", value: recovered(ledger, asset), unit: "share" },
  ];
  return { steps, tables: [yearlyCash(ledger, asset)] };
}

/** The largest part of capex that operating cash has brought back at any time, discounted. */
function recovered(ledger: readonly GpuLedgerRow[], asset: GpuAsset): number {
  const last = ledger[ledger.length - 1];
  const sale = asset.capex * asset.residualShare * (1 + asset.discountRate) ** -last.year;
  const before = ledger.slice(0, -1).map((row) => row.discountedCumulative);
  const most = Math.max(-asset.capex, ...before, last.discountedCumulative - sale);
  return (most + asset.capex) / asset.capex;
}

/** The same at the rent that is looked for. */
function atBreakeven(asset: Omit<GpuAsset, "hourlyRate">): Workings {
  const hourlyRate = gpuBreakevenRate(asset);
  return isRefusal(hourlyRate) ? NOTHING : gpuCash({ ...asset, hourlyRate });
}

/** The steps of each year together; a last year may be a part of one. */
function yearlyCash(ledger: readonly GpuLedgerRow[], asset: GpuAsset): StepTable {
  const { stepsPerYear, discountRate } = asset;
  const years = Math.ceil(ledger.length / stepsPerYear);
  const rows = Array.from({ length: years }, (_, year) => {
    const steps = ledger.slice(year * stepsPerYear, (year + 1) * stepsPerYear);
    const sum = (of: (row: GpuLedgerRow) => number): number =>
      steps.reduce((all, row) => all + of(row), 0);
    const last = steps[steps.length - 1];
    return [
      last.year,
      steps[0].rate,
      sum(({ revenue }) => revenue),
      sum(({ energy, fixed }) => energy + fixed),
      sum(({ net }) => net),
      (1 + discountRate) ** -last.year,
      last.discountedCumulative,
    ];
  });
  return {
    title: "yearlyCash",
    columns: columns({
      year: "number",
      rent: "dollars",
      revenue: "dollars",
      costs: "dollars",
      net: "dollars",
      factor: "factor",
      cumulative: "dollars",
    }),
    rows,
  };
}

/** What is left of a GPU's price at the end of each year, and at the age asked for. */
function values({ age, ...gpu }: Depreciable & { age: number }): Workings {
  const at = (year: number): number => {
    const value = gpuValue(gpu, year);
    return isRefusal(value) ? 0 : value;
  };
  if (isRefusal(gpuValue(gpu, age))) return NOTHING;
  const whole = Array.from({ length: Math.min(Math.floor(gpu.life), 60) + 1 }, (_, year) => year);
  const ages = [...new Set([...whole, age, gpu.life])].sort((a, b) => a - b);
  return {
    steps: [
      { term: "worn", value: Math.min(1, age / gpu.life), unit: "share" },
      { term: "residualValue", value: gpu.capex * gpu.residualShare, unit: "dollars" },
    ],
    tables: [
      {
        title: "values",
        columns: columns({ age: "number", value: "dollars", share: "share" }),
        rows: ages.map((year) => [year, at(year), at(year) / gpu.capex]),
      },
    ],
  };
}

/** A site's power by the GPU. */
function power({ kwPerGpu, pue }: { kwPerGpu: number; pue: number }): Workings {
  return { steps: [{ term: "kwAtTheMeter", value: kwPerGpu * pue, unit: "number" }], tables: [] };
}

/** The cash at the internal rate, where there is one. */
function atInternalRate(asset: GpuAsset): Workings {
  const rate = gpuIrr(asset);
  return gpuCash({ ...asset, discountRate: isRefusal(rate) ? 0 : rate });
}

/** By the formula whose result they lead to. */
export const gpuWorkings = {
  GPU_PAYBACK: gpuCash,
  GPU_NPV: gpuCash,
  GPU_IRR: atInternalRate,
  GPU_BREAKEVEN_RATE: atBreakeven,
  GPU_CASHFLOWS: gpuCash,
  GPU_VALUE: values,
  GW_TO_GPUS: power,
};
