import { CONTESTED_LIVES, gpuInputs, type GpuInput, type PresetId } from "../../data";
import type { Content, SheetPlan } from "../sheets/sheetPlan";

const INPUTS_HEADER = 6;
/** Rows of number format for the cash flows: 10 years of months. */
const CASH_FLOW_ROWS = 120;

/** The GPU sheet: labelled inputs, what follows from them, shorter lives, and the cash flows. */
export function gpuPlan(preset: PresetId, name: string): SheetPlan {
  const inputs = gpuInputs(preset);
  const firstInput = INPUTS_HEADER + 1;
  const lastInput = INPUTS_HEADER + inputs.length;
  const results = lastInput + 2;
  const lives = results + 5;
  const lastLife = lives + CONTESTED_LIVES.length;
  const cashFlows = lastLife + 3;
  const cell = cellOf(inputs, firstInput);
  return {
    name,
    tabColor: "#8764B8",
    blocks: [
      { at: "A1", rows: heading() },
      {
        at: `A${INPUTS_HEADER}`,
        rows: [["Input", "Value", "Unit", "Source or reason"], ...inputs.map(inputRow)],
      },
      { at: `A${results}`, rows: resultRows(call(inputs, cell)) },
      { at: `A${lives}`, rows: lifeRows(inputs, cell, lives) },
      { at: `A${cashFlows - 1}`, rows: [["Cash flows of one GPU, in $"]] },
      { at: `A${cashFlows}`, rows: [[`=${call(inputs, cell)("GPU_CASHFLOWS")}`]] },
    ],
    looks: [
      { range: "A1", look: "title" },
      { range: "A2:A4", look: "note" },
      { range: `A${INPUTS_HEADER}:D${INPUTS_HEADER}`, look: "header" },
      { range: `A${firstInput}:A${lastInput}`, look: "label" },
      { range: `B${firstInput}:B${lastInput}`, look: "input" },
      { range: `C${INPUTS_HEADER}`, look: "unitHeader" },
      { range: `C${firstInput}:C${lastInput}`, look: "unit" },
      { range: `D${firstInput}:D${lastInput}`, look: "source" },
      { range: `A${results}:D${results}`, look: "header" },
      { range: `A${results + 1}:A${results + 3}`, look: "label" },
      { range: `B${results + 1}:B${results + 3}`, look: "result" },
      { range: `C${results}`, look: "unitHeader" },
      { range: `C${results + 1}:C${results + 3}`, look: "unit" },
      { range: `D${results + 1}:D${results + 3}`, look: "source" },
      { range: `A${lives}:F${lives}`, look: "header" },
      { range: `A${lives + 1}:A${lastLife}`, look: "input" },
      { range: `B${lives + 1}:D${lastLife}`, look: "result" },
      { range: `F${lives + 1}:F${lastLife}`, look: "source" },
      { range: `A${cashFlows - 1}`, look: "heading" },
      { range: `A${cashFlows}:I${cashFlows}`, look: "header" },
    ],
    aligned: [
      { range: `B${INPUTS_HEADER}`, to: "Right" },
      { range: `B${results}:B${results + 3}`, to: "Right" },
      { range: `A${lives + 1}:A${lastLife}`, to: "Left" },
      { range: `B${lives}:D${lastLife}`, to: "Right" },
      { range: `A${cashFlows + 1}:A${cashFlows + CASH_FLOW_ROWS}`, to: "Left" },
      { range: `B${cashFlows}:I${cashFlows}`, to: "Right" },
    ],
    numberFormats: [
      { range: `B${firstInput}`, format: "#,##0" },
      { range: `B${firstInput + 6}`, format: "#,##0" },
      { range: `B${results + 1}:B${results + 2}`, format: "0.00" },
      { range: `B${results + 3}`, format: "#,##0;-#,##0" },
      { range: `B${lives + 1}:C${lastLife}`, format: "0.00" },
      { range: `D${lives + 1}:D${lastLife}`, format: "#,##0;-#,##0" },
      { range: `B${cashFlows + 1}:C${cashFlows + CASH_FLOW_ROWS}`, format: "0.00" },
      { range: `D${cashFlows + 1}:I${cashFlows + CASH_FLOW_ROWS}`, format: "#,##0;-#,##0" },
    ],
    widths: [150, 90, 110, 90, 90, 90, 90, 90, 120],
    choices: [],
  };
}

function heading(): Content[][] {
  return [
    ["Does a rented GPU pay back before it wears out?"],
    [
      "One GPU, in $. Flows fall at the end of each step; the machine draws power at all hours and earns only when rented.",
    ],
    ["Every figure marked as an assumption is ours to question: change it and all below follows."],
    ["Blue on pale yellow: change it. Black: a formula."],
  ];
}

function inputRow({ label, value, unit, source }: GpuInput): Content[] {
  return [label, value, unit, source];
}

/** Finds the cell of an input by its parameter's name. */
function cellOf(inputs: GpuInput[], firstRow: number) {
  return (parameter: string): string =>
    `$B$${firstRow + inputs.findIndex((input) => input.parameter === parameter)}`;
}

/** Writes a GPU formula over the inputs, with some of them given differently or left out (""). */
function call(inputs: GpuInput[], cell: (parameter: string) => string) {
  return (formula: string, instead: Record<string, string> = {}): string => {
    const args = inputs.map(({ parameter }) => instead[parameter] ?? cell(parameter));
    return `OURO.${formula}(${args.join(",")})`;
  };
}

function resultRows(gpu: ReturnType<typeof call>): Content[][] {
  return [
    ["Result", "Value", "Unit", "What it says"],
    [
      "Payback, undiscounted",
      neverWhereNone(gpu("GPU_PAYBACK", { discountRate: "" })),
      "years",
      "Net cash first adds up to capex",
    ],
    [
      "Payback, discounted",
      neverWhereNone(gpu("GPU_PAYBACK")),
      "years",
      "The same, each flow discounted: interest is earned too",
    ],
    [
      "Net present value",
      `=${gpu("GPU_NPV")}`,
      "$ per GPU",
      "Below 0: the rent does not carry capex at this rate",
    ],
  ];
}

function lifeRows(
  inputs: GpuInput[],
  cell: (parameter: string) => string,
  header: number,
): Content[][] {
  const gpu = call(inputs, cell);
  return [
    ["If it lasts, in years", "Payback", "Discounted", "NPV, $", "", "Whose figure"],
    ...CONTESTED_LIVES.map(({ years, source }, i): Content[] => {
      const life = `$A${header + 1 + i}`;
      return [
        years,
        neverWhereNone(gpu("GPU_PAYBACK", { discountRate: "", life })),
        neverWhereNone(gpu("GPU_PAYBACK", { life })),
        `=${gpu("GPU_NPV", { life })}`,
        "",
        source,
      ];
    }),
  ];
}

/** Never paying back is an answer to read, not an error to hunt. */
function neverWhereNone(formula: string): string {
  return `=IFNA(${formula},"never")`;
}
