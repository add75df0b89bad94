import type { Area } from "../../../plan/area";
import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import { gpuCall } from "./gpuCall";
import { yearsFrom } from "./yearsFrom";

/** Years that the sheet has room for: no life and no tenor may be longer. */
export const HORIZON = 10;
const STEPS = HORIZON * 12;

const STEP_COLUMNS: readonly Column[] = [
  { title: "Step", format: FORMATS.whole, align: "Left" },
  { title: "Year", format: FORMATS.years },
  { title: "Rate", format: FORMATS.cents },
  { title: "Revenue", format: FORMATS.whole },
  { title: "Energy", format: FORMATS.whole },
  { title: "Fixed", format: FORMATS.whole },
  { title: "Net", format: FORMATS.whole },
  { title: "Cumulative", format: FORMATS.whole },
  { title: "Discounted cumulative", format: FORMATS.whole, align: "Right" },
];

/** GPU_CASHFLOWS at the accounting life, step by step. */
export function stepCash(draft: Draft, context: TemplateContext): Area {
  draft.section(
    "Every step of those cash flows",
    "$ per GPU; Net of the last step holds the residual value. Both cumulatives begin at −capex.",
  );
  return draft.spill(`=${gpuCall(context)("GPU_CASHFLOWS")}`, STEP_COLUMNS, STEPS);
}

/** The same by year; years after the life are 0. */
export function yearlyCash(draft: Draft, { input }: TemplateContext, steps: Area): Area {
  draft.section(
    "Cash of one GPU by year, at the accounting life",
    "$ per GPU. Energy and fixed cost are costs; net = revenue − energy − fixed cost, with the residual value in the last year of the life.",
  );
  const columns: Column[] = [
    { title: "Year", format: FORMATS.year, align: "Left" },
    ...["Revenue", "Energy", "Fixed cost"].map((title) => ({ title, format: FORMATS.whole })),
    { title: "Net cash", look: "result", format: FORMATS.whole },
    { title: "Cumulative", format: FORMATS.whole },
    { title: "Discounted", format: FORMATS.whole },
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
