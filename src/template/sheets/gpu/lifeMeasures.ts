import type { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter, type Content } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { gpuCall } from "./gpuCall";
import type { SheetWords } from "../../../words/sheets/en";

/** The measures of one GPU, a column for each life that is argued about. */
export interface LifeMeasures {
  /** Columns Measure, the lives by LIFE_KEYS, Unit, Definition. */
  area: Area;
  /** The cells of one measure, all lives, for a formula on any sheet. */
  row: (measure: Measure) => string;
  /** One cell of it. */
  cell: (measure: Measure, life: number) => string;
}

const MEASURES = [
  "life",
  "payback",
  "discounted",
  "recovered",
  "npv",
  "irr",
  "breakeven",
  "npvAtIrr",
  "npvAtBreakeven",
] as const;
export type Measure = (typeof MEASURES)[number];

/** The number of the sheet's first row below `header` that holds a measure. */
const rowOf = (measure: Measure, header: number): number => header + 1 + MEASURES.indexOf(measure);

/** How many lives the Inputs sheet lists. */
export function livesOf(inputs: InputsSheet): number[] {
  return Array.from({ length: inputs.lives.lastRow - inputs.lives.firstRow + 1 }, (_, i) => i);
}

/** A column for each life, with the life as a text for its title. */
export function lifeColumns(inputs: InputsSheet, words: SheetWords): SheetColumn[] {
  return livesOf(inputs).map((i) => ({
    title: `=${inputs.lives.cell("Years", i)}&"${words.gpu.years}"`,
    key: `Life ${i + 1}`,
    format: FORMATS.whole,
    align: "Right",
  }));
}

export function lifeMeasures(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
): LifeMeasures {
  const header = draft.row;
  const lives = livesOf(inputs);
  const formulas = measureFormulas(context, inputs, header);
  const area = draft.table(
    [
      { key: "If the GPU lasts", look: "label" },
      ...lifeColumns(inputs, context.words),
      { key: "Unit", look: "unit" },
      { key: "What it says", look: "source" },
    ],
    MEASURES.map((measure) => {
      const { label, unit, definition, at } = formulas[measure];
      return [label, ...lives.map((i) => at(columnLetter(1 + i), i)), unit, definition];
    }),
  );
  const [first, last] = [columnLetter(1), columnLetter(lives.length)];
  const style = (measure: Measure, format: string): void => {
    const row = rowOf(measure, header);
    draft.format(`${first}${row}:${last}${row}`, format);
  };
  style("life", FORMATS.year);
  style("payback", FORMATS.years);
  style("discounted", FORMATS.years);
  style("recovered", FORMATS.share);
  style("irr", FORMATS.share);
  style("breakeven", FORMATS.cents);
  draft.look(`${first}${header + 1}:${last}${header + 1}`, "link");
  for (const measure of ["payback", "npv", "irr", "breakeven"] as const) {
    const row = rowOf(measure, header);
    draft.look(`${first}${row}:${last}${row}`, "result");
  }
  draft.state(
    `${first}${rowOf("npv", header)}:${last}${rowOf("npv", header)}`,
    `${first}${rowOf("npv", header)}<0`,
    "bad",
  );
  const index = (measure: Measure): number => MEASURES.indexOf(measure);
  return {
    area,
    row: (measure) => `${area.cell("Life 1", index(measure))}:$${last}$${rowOf(measure, header)}`,
    cell: (measure, life) => area.cell(`Life ${life + 1}`, index(measure)),
  };
}

interface MeasureRow {
  label: string;
  unit: string;
  definition: Content;
  at: (column: string, life: number) => string;
}

function measureFormulas(
  context: TemplateContext,
  inputs: InputsSheet,
  header: number,
): Record<Measure, MeasureRow> {
  const gpu = gpuCall(context);
  const capex = context.input("GPU_capex");
  const here = (column: string, measure: Measure): string => `${column}$${rowOf(measure, header)}`;
  const life = (column: string): { GPU_life: string } => ({ GPU_life: here(column, "life") });
  const whereAny = (cell: string, formula: string): string =>
    `=IF(ISNUMBER(${cell}),${formula},"–")`;
  const row = (label: string, unit: string, definition: string, at: MeasureRow["at"]) => ({
    ...{ label, unit, definition, at },
  });
  return {
    life: row(
      context.words.common.life,
      context.words.units.years,
      "",
      (_, i) => `=${inputs.lives.cell("Years", i)}`,
    ),
    payback: row(
      context.words.gpu.paybackUndiscounted,
      context.words.units.years,
      context.words.gpu.netCashFirstAddsUp,
      (c) =>
        `=IFNA(${gpu("GPU_PAYBACK", { ...life(c), Discount_rate: "" })},"${context.words.gpu.never}")`,
    ),
    discounted: row(
      context.words.gpu.paybackDiscounted,
      context.words.units.years,
      context.words.gpu.sameEachFlowDiscountedAt,
      (c) => `=IFNA(${gpu("GPU_PAYBACK", life(c))},"${context.words.gpu.never}")`,
    ),
    recovered: row(
      context.words.gpu.netCashOverCapex,
      context.words.units["share of capex"],
      context.words.gpu.allNetCashLifeResidual,
      (c) => `=(${gpu("GPU_NPV", { ...life(c), Discount_rate: "" })}+${capex})/${capex}`,
    ),
    npv: row(
      context.words.gpu.netPresentValue,
      context.words.units["$ per GPU"],
      context.words.gpu.below0RentDoesNot,
      (c) => `=${gpu("GPU_NPV", life(c))}`,
    ),
    irr: row(
      context.words.gpu.internalRateReturn,
      context.words.units["per year"],
      context.words.gpu.effectiveNoneNoRateMakes,
      (c) => `=IFERROR(${gpu("GPU_IRR", life(c))},"${context.words.gpu.none}")`,
    ),
    breakeven: row(
      context.words.gpu.breakEvenRent,
      context.words.units["$ per GPU-hour"],
      context.words.gpu.firstYearsRentAtWhich,
      (c) => `=IFNA(${gpu("GPU_BREAKEVEN_RATE", life(c))},"${context.words.gpu.none}")`,
    ),
    npvAtIrr: row(
      context.words.gpu.proofNpvAtRate,
      context.words.units["$ per GPU"],
      context.words.gpu.n0Definition,
      (c) =>
        whereAny(here(c, "irr"), gpu("GPU_NPV", { ...life(c), Discount_rate: here(c, "irr") })),
    ),
    npvAtBreakeven: row(
      context.words.gpu.proofNpvAtRent,
      context.words.units["$ per GPU"],
      context.words.gpu.n0Definition,
      (c) =>
        whereAny(
          here(c, "breakeven"),
          gpu("GPU_NPV", { ...life(c), GPU_rent: here(c, "breakeven") }),
        ),
    ),
  };
}
