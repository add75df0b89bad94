import type { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import { gpuCall } from "./gpuCall";
import { yearsFrom } from "./yearsFrom";

/** Years that the sheet has room for: no life and no tenor may be longer. */
export const HORIZON = 10;
const STEPS = HORIZON * 12;

const STEP_COLUMNS: readonly SheetColumn[] = [
  { key: "Step", format: FORMATS.whole, align: "Left" },
  { key: "Year", format: FORMATS.years },
  { key: "Rate", format: FORMATS.cents },
  { key: "Revenue", format: FORMATS.whole },
  { key: "Energy", format: FORMATS.whole },
  { key: "Fixed", format: FORMATS.whole },
  { key: "Net", format: FORMATS.whole },
  { key: "Cumulative", format: FORMATS.whole },
  { key: "Discounted cumulative", format: FORMATS.whole, align: "Right" },
];

/** GPU_CASHFLOWS at the accounting life, step by step. */
export function stepCash(draft: SheetDraft, context: TemplateContext): Area {
  draft.section(context.words.gpu.everyStepThoseCashFlows, context.words.gpu.perGpuNetLastStep);
  return draft.spill(`=${gpuCall(context)("GPU_CASHFLOWS")}`, STEP_COLUMNS, STEPS);
}

/** The same by year; years after the life are 0. */
export function yearlyCash(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  steps: Area,
): Area {
  draft.section(words.gpu.cashOneGpuYearAt, words.gpu.perGpuEnergyFixedCost);
  const columns: SheetColumn[] = [
    { key: "Year", format: FORMATS.year, align: "Left" },
    { key: "Revenue", format: FORMATS.whole },
    { key: "Energy", format: FORMATS.whole },
    { key: "Fixed cost", format: FORMATS.whole },
    { key: "Net cash", look: "result", format: FORMATS.whole },
    { key: "Cumulative", format: FORMATS.whole },
    { key: "Discounted", format: FORMATS.whole },
  ];
  const first = draft.row + 1;
  const [year, ends] = [steps.column("Year"), steps.column("Discounted cumulative")];
  return draft.table(
    columns,
    yearsFrom(1, HORIZON).map((yearCell) => (row: number) => {
      const total = (title: string): string =>
        `=SUMIFS(${steps.column(title)},${year},">"&$A${row}-1,${year},"<="&$A${row})`;
      return [
        yearCell(row),
        ...["Revenue", "Energy", "Fixed", "Net"].map(total),
        `=SUM($E$${first}:E${row})-${input("GPU_capex")}`,
        `=IF($A${row}>${input("GPU_life")},G${row - 1},SUMIFS(${ends},${year},$A${row}))`,
      ];
    }),
  );
}
