import type { SheetWords } from "../../words/sheets/en";

/** What is deployed in a calendar year; assumptions, because schedules are not public. */
export interface YearlyPath {
  year: number;
  /** GW deployed under Nvidia's letter of intent in the year. */
  nvidiaGw: number;
  /** Part of the counted power in service in the year. */
  inService: number;
  reason: string;
}

/** Calendar years without a gap; whichever year the model begins with, each keeps its figures. */
export function yearlyPath(words: SheetWords): readonly YearlyPath[] {
  const path: readonly Omit<YearlyPath, "year">[] = [
    { nvidiaGw: 0, inService: 0.01, reason: words.inputs.onlyFirstBuildingsAbileneRun },
    {
      nvidiaGw: 0.5,
      inService: 0.05,
      reason: words.inputs.nvidiaFirstGwFromSecond,
    },
    { nvidiaGw: 1.5, inService: 0.15, reason: words.inputs.gigawattsSpreadOracle },
    { nvidiaGw: 2, inService: 0.3, reason: words.inputs.gigawattsSpread },
    { nvidiaGw: 3, inService: 0.5, reason: words.inputs.gigawattsSpread },
    { nvidiaGw: 3, inService: 0.7, reason: words.inputs.gigawattsSpread },
    { nvidiaGw: 0, inService: 0.9, reason: words.inputs.assumptionNearlyAllRuns },
    { nvidiaGw: 0, inService: 1, reason: words.inputs.assumptionAllRuns },
  ];
  return path.map((one, i) => ({ year: FIRST + i, ...one }));
}

const FIRST = 2025;
