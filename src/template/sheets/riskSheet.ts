import { SheetDraft } from "../sheetDraft";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import type { CircularitySheet } from "./circularitySheet";
import type { DealsSheet } from "./dealsSheet";
import type { FlowsSheet } from "./flowsSheet";
import type { GpuSheet } from "./gpuSheet";
import type { InputsSheet } from "./inputsSheet";
import { gpuStudy, type GpuStudy } from "./risk/gpuStudy";
import { type Grid, grid } from "./risk/grid";
import { paybackOdds, type PaybackOdds } from "./risk/paybackOdds";
import { riskChecks } from "./risk/riskChecks";
import { tornado, type Tornado } from "./risk/tornado";
import { vendorFlows, type VendorFlows } from "./risk/vendorFlows";
import { vendorGrid, type VendorGrid } from "./risk/vendorGrid";
import { paybackSteps } from "../../deals/assumptions/gridSteps";
import { FORMATS } from "../../plan/formats";

interface Workings {
  study: GpuStudy;
  parts: VendorFlows;
}

interface Results {
  payback: Grid;
  vendor: VendorGrid;
  drivers: Tornado;
  odds: PaybackOdds;
}

export interface RiskSheet extends TemplateSheet, Results, Workings {}

interface Sources {
  inputs: InputsSheet;
  deals: DealsSheet;
  flows: FlowsSheet;
  circularity: CircularitySheet;
  gpu: GpuSheet;
}

/** The Risk sheet: how far the results move when the inputs do. */
export function riskSheet(context: TemplateContext, sources: Sources): RiskSheet {
  const draft = new SheetDraft(context, "Risk", "#A80000", [
    ...[186, 84, 76, 76, 80, 80],
    ...[92, 70, 70, 68, 68],
  ]);
  draft.title(context.words.risk.riskHowFarResultsMove, [
    context.words.risk.liveFormulasChangeInputStep,
    context.words.risk.gpuRentedH100GpuSheet,
  ]);
  const results = (into: SheetDraft, { study, parts }: Workings): Results => ({
    payback: paybackGrid(into, context, sources.inputs, study),
    vendor: vendorGrid(into, context, sources.inputs, parts),
    drivers: tornado(into, context, study),
    odds: paybackOdds(into, context, study),
  });
  const workings = (into: SheetDraft): Workings => ({
    study: gpuStudy(into, context, sources.inputs),
    parts: vendorFlows(into, context, sources),
  });
  const top = draft.row;
  // The results refer to the workings below them: how high they are is found on a sheet that is thrown away.
  const trial = new SheetDraft(context, "Risk", "", []);
  const anywhere = workings(trial);
  trial.row = top;
  results(trial, anywhere);
  draft.row = trial.row;
  const below = workings(draft);
  draft.row = top;
  const found = results(draft, below);
  draft.freeze(FROZEN_ROWS, 1);
  return {
    plan: draft.plan,
    ...found,
    ...below,
    checks: riskChecks(context, { ...sources, ...found, ...below, parts: below.parts.parts }),
  };
}

/** The title and the state of the checks stay in sight. */
const FROZEN_ROWS = 2;

/** Payback by rent and life: one spilling formula. */
function paybackGrid(
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
