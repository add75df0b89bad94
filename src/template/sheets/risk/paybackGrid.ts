import { paybackSteps } from "../../../deals/assumptions/gridSteps";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import type { GpuStudy } from "./gpuStudy";
import { grid, type Grid } from "./grid";

/** Payback by rent and life: one spilling formula. */
export function paybackGrid(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { paybackSteps: steps }: InputsSheet,
  { inputs }: GpuStudy,
): Grid {
  draft.section(words.risk.gpuPaybackYearsRentLife, words.risk.undiscountedNeverNetCashDoes);
  const rent = input("GPU_rent");
  const life = input("GPU_life");
  return grid(
    draft,
    {
      down: {
        label: words.risk.rentPerGpuHour.label,
        values: paybackSteps().map((_, i) => `${rent}*${steps.cell("Rent", i)}`),
        format: FORMATS.cents,
        now: rent,
      },
      across: {
        label: words.risk.lifeYears.label,
        values: paybackSteps().map((_, i) => `MAX(1,${life}+${steps.cell("Life", i)})`),
        format: FORMATS.year,
        now: life,
      },
      format: FORMATS.years,
    },
    // Only #N/A is an answer here: never.
    (rows, columns) => [
      [
        `=IFNA(OURO.SENSITIVITY("GPU_PAYBACK",${inputs.here("Undiscounted")},"hourlyRate",${rows},"life",${columns}),"${words.gpu.never}")`,
      ],
    ],
  );
}
