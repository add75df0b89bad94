import { paybackSteps } from "../../../deals/assumptions/gridSteps";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import type { GpuStudy } from "./gpuStudy";
import { grid, type Grid } from "./grid";

/** Where a GPU is not paid back within its life. */
export const NEVER = "never";

/** Payback by rent and life: one spilling formula. */
export function paybackGrid(
  draft: Draft,
  { input }: TemplateContext,
  { paybackSteps: steps }: InputsSheet,
  { inputs }: GpuStudy,
): Grid {
  draft.section(
    "GPU payback in years, by rent and by life",
    "Undiscounted. Never: its net cash does not add up to capex within the life; a longer life pays back no sooner, it only leaves time. Marked in yellow: Inputs now.",
  );
  const rent = input("GPU_rent");
  const life = input("GPU_life");
  return grid(
    draft,
    {
      down: {
        label: "Rent, $ per GPU-hour",
        values: paybackSteps().map((_, i) => `${rent}*${steps.cell("Rent", i)}`),
        format: FORMATS.cents,
        now: rent,
      },
      across: {
        label: "Life, years",
        values: paybackSteps().map((_, i) => `MAX(1,${life}+${steps.cell("Life", i)})`),
        format: FORMATS.year,
        now: life,
      },
      format: FORMATS.years,
    },
    // Only #N/A is an answer here: never.
    (rows, columns) => [
      [
        `=IFNA(OURO.SENSITIVITY("GPU_PAYBACK",${inputs.here("Undiscounted")},"hourlyRate",${rows},"life",${columns}),"${NEVER}")`,
      ],
    ],
  );
}
