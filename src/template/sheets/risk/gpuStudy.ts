import { riskDrivers, uncertainDrivers } from "../../../deals/assumptions/riskDrivers";
import { scalarAssumptions } from "../../../deals/assumptions/assumptionGroups";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import { GPU_INPUTS, type GpuInput } from "../gpu/gpuCall";
import type { InputsSheet } from "../inputsSheet";

/** The GPU formulas' arguments as cells: what SENSITIVITY, TORNADO and MONTE_CARLO read. */
export interface GpuStudy {
  /** Columns Input, Parameter, Value, Undiscounted, Low, High, Unit; a row each argument, in their order. */
  inputs: Area;
  /** Columns Uncertain input, Parameter, Kind, First, Second, Third. */
  distributions: Area;
  /** What a parameter is called on Inputs, by the cell that holds its name. */
  labelOf: (parameter: string) => string;
}

/** The names of the formulas' parameters. */
const PARAMETERS: Record<GpuInput, string> = {
  GPU_capex: "capex",
  GPU_rent: "hourlyRate",
  GPU_utilisation: "utilisation",
  GPU_power: "powerKw",
  Electricity_price: "electricityPrice",
  Site_PUE: "pue",
  GPU_fixed_cost: "fixedCost",
  Rent_decline: "rateDecline",
  Discount_rate: "discountRate",
  GPU_life: "life",
  GPU_residual: "residualShare",
  Steps_per_year: "stepsPerYear",
};

/** Numbers from a share to tens of thousands in one column. */
const MIXED = "[>=1000]#,##0;0.00##";

/** A low or high beyond what the formulas take stops there; a falling rent may also rise. */
const BOUNDS: Partial<Record<GpuInput, (end: string) => string>> = {
  GPU_utilisation: (end) => `MIN(1,MAX(0,${end}))`,
  GPU_life: (end) => `MAX(1,${end})`,
  Rent_decline: (end) => end,
};

/** Writes them, linked from Inputs. */
export function gpuStudy(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
): GpuStudy {
  const table = inputTable(draft, context, inputs);
  return {
    inputs: table,
    distributions: distributionTable(draft, inputs, table),
    labelOf: (parameter) =>
      `INDEX(${table.here("Input")},MATCH(${parameter},${table.here("Parameter")},0))`,
  };
}

function inputTable(draft: SheetDraft, context: TemplateContext, { drivers }: InputsSheet): Area {
  draft.section(
    context.words.risk.workingsGpuFormulasInputsOrder,
    context.words.risk.valueLinkedFromInputsLow,
  );
  const known = new Map(scalarAssumptions(context.id, context.words).map((one) => [one.name, one]));
  const end = (name: GpuInput, title: "Down" | "Up", row: number): string => {
    const i = riskDrivers(context.words).findIndex(({ input }) => input === name);
    if (i < 0) return "";
    const distance = drivers.cell(title, i);
    const moved = `IF(${drivers.cell("Distance", i)}="relative",$C${row}*(1+${distance}),$C${row}+${distance})`;
    return `=${(BOUNDS[name] ?? ((at) => `MAX(0,${at})`))(moved)}`;
  };
  const unitOf = (name: GpuInput): string => {
    const one = known.get(name);
    return one === undefined ? "" : context.words.units[one.unit];
  };
  return draft.table(
    [
      { key: "Input", look: "label" },
      { key: "Parameter", look: "label" },
      { key: "Value", look: "link", format: MIXED },
      { key: "Undiscounted", format: MIXED },
      { key: "Low", format: MIXED },
      { key: "High", format: MIXED },
      { key: "Unit", look: "unit" },
    ],
    GPU_INPUTS.map((name) => (row) => [
      known.get(name)?.label ?? name,
      PARAMETERS[name],
      `=${context.input(name)}`,
      name === "Discount_rate" ? 0 : `=$C${row}`,
      end(name, "Down", row),
      end(name, "Up", row),
      unitOf(name),
    ]),
  );
}

function distributionTable(draft: SheetDraft, { uncertain }: InputsSheet, inputs: Area): Area {
  draft.section(
    draft.words.risk.workingsDistributionsUncertainInputs,
    draft.words.risk.triangularLowLikeliestHighUniform,
  );
  return draft.table(
    [
      { key: "Uncertain input", look: "link" },
      { key: "Parameter", look: "label" },
      { key: "Kind", look: "link" },
      { key: "First", format: MIXED },
      { key: "Second", format: MIXED },
      { key: "Third", format: MIXED },
    ],
    uncertainDrivers(draft.words).map(({ input }, i) => (row) => {
      const at = (title: string): string =>
        inputs.cell(title, (GPU_INPUTS as readonly string[]).indexOf(input));
      const kind = uncertain.cell("Distribution", i);
      const isTriangular = `$C${row}="triangular"`;
      return [
        `=${uncertain.cell("Uncertain input", i)}`,
        PARAMETERS[input as GpuInput],
        `=IF(${kind}="fixed","uniform",${kind})`,
        `=IF(${kind}="fixed",${at("Value")},${at("Low")})`,
        `=IF(OR(${kind}="fixed",${isTriangular}),${at("Value")},${at("High")})`,
        `=IF(${isTriangular},${at("High")},"")`,
      ];
    }),
  );
}
