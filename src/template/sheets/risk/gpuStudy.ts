import { riskDrivers, uncertainDrivers } from "../../../deals/assumptions/riskDrivers";
import { scalarAssumptions } from "../../../deals/assumptions";
import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
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
export function gpuStudy(draft: Draft, context: TemplateContext, inputs: InputsSheet): GpuStudy {
  const table = inputTable(draft, context, inputs);
  return {
    inputs: table,
    distributions: distributionTable(draft, inputs, table),
    labelOf: (parameter) =>
      `INDEX(${table.here("Input")},MATCH(${parameter},${table.here("Parameter")},0))`,
  };
}

function inputTable(draft: Draft, context: TemplateContext, { drivers }: InputsSheet): Area {
  draft.section(
    "Workings: the GPU formulas' inputs, in the order of their parameters",
    "Value is linked from Inputs; low and high follow from it and the distances there. Undiscounted: the same with a discount rate of 0, for the payback.",
  );
  const known = new Map(scalarAssumptions(context.id).map((one) => [one.name, one]));
  const end = (name: GpuInput, title: "Down" | "Up", row: number): string => {
    const i = riskDrivers().findIndex(({ input }) => input === name);
    if (i < 0) return "";
    const distance = drivers.cell(title, i);
    const moved = `IF(${drivers.cell("Distance", i)}="relative",$C${row}*(1+${distance}),$C${row}+${distance})`;
    return `=${(BOUNDS[name] ?? ((at) => `MAX(0,${at})`))(moved)}`;
  };
  return draft.table(
    [
      { title: "Input", look: "label" },
      { title: "Parameter", look: "label" },
      { title: "Value", look: "link", format: MIXED },
      { title: "Undiscounted", format: MIXED },
      { title: "Low", format: MIXED },
      { title: "High", format: MIXED },
      { title: "Unit", look: "unit" },
    ],
    GPU_INPUTS.map((name) => (row) => [
      known.get(name)?.label ?? name,
      PARAMETERS[name],
      `=${context.input(name)}`,
      name === "Discount_rate" ? 0 : `=$C${row}`,
      end(name, "Down", row),
      end(name, "Up", row),
      known.get(name)?.unit ?? "",
    ]),
  );
}

function distributionTable(draft: Draft, { uncertain }: InputsSheet, inputs: Area): Area {
  draft.section(
    "Workings: distributions of the uncertain inputs",
    "Triangular: low, likeliest, high. Uniform: low, high. A fixed one is drawn between its value and its value.",
  );
  return draft.table(
    [
      { title: "Uncertain input", look: "link" },
      { title: "Parameter", look: "label" },
      { title: "Kind", look: "link" },
      ...["First", "Second", "Third"].map((title) => ({ title, format: MIXED })),
    ],
    uncertainDrivers().map(({ input }, i) => (row) => {
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
