import type { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { lifeColumns, livesOf } from "./lifeMeasures";
import { yearsFrom } from "./yearsFrom";
import { HORIZON } from "./yearlyCash";

/** Debt and collateral, and the cover that cash gives; every amount in $ per GPU. */
export interface Loan {
  /** COLLATERAL_COVER: columns Year, Debt, Collateral, Loan to value, Shortfall. */
  collateral: Area;
  /** COVER_RATIOS: columns Year, Cash flow, Service, DSCR, LLCR; the row after the tenor is Minimum. */
  cover: Area;
  /** What was lent, as a formula writes it. */
  principal: string;
}

/** COLLATERAL_COVER and COVER_RATIOS of the loan. */
export function loanTables(draft: SheetDraft, context: TemplateContext, yearly: Area): Loan {
  const { input } = context;
  const principal = `${input("Loan_to_value")}*${input("GPU_capex")}`;
  const loan = [principal, input("Debt_rate"), input("Debt_tenor")].join(",");
  const wear = ["Collateral_life", "Collateral_method", "GPU_residual", "Debt_type"].map(input);
  draft.section(
    context.words.gpu.loanAgainstCollateralAtCollaterals,
    context.words.gpu.perGpuAtEndEach,
  );
  const collateral = draft.spill(
    `=OURO.COLLATERAL_COVER(${loan},${input("GPU_capex")},${wear.join(",")})`,
    [
      { key: "Year", format: FORMATS.year, align: "Left" },
      { key: "Debt", format: FORMATS.whole },
      { key: "Collateral", format: FORMATS.whole },
      { key: "Loan to value", format: FORMATS.share },
      { key: "Shortfall", look: "result", format: FORMATS.whole },
    ],
    HORIZON + 1,
  );
  draft.section(
    context.words.gpu.coverDoesGpusCashCarry,
    context.words.gpu.dscrCashOverServiceYear,
  );
  const cover = draft.spill(
    `=OURO.COVER_RATIOS(${yearly.here("Net cash")},${loan})`,
    [
      { key: "Year", format: FORMATS.year, align: "Left" },
      { key: "Cash flow", format: FORMATS.whole },
      { key: "Service", format: FORMATS.whole },
      { key: "DSCR", look: "result", format: FORMATS.multiple },
      { key: "LLCR", look: "result", format: FORMATS.multiple },
    ],
    HORIZON + 1,
  );
  draft.state(
    cover.here("DSCR", "LLCR"),
    `AND(ISNUMBER(D${cover.firstRow}),D${cover.firstRow}<1)`,
    "bad",
  );
  return { collateral, cover, principal };
}

/** Debt beside the value of the GPU for each life that is argued about: what the chart draws. */
export function debtByLife(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  inputs: InputsSheet,
  collateral: Area,
): Area {
  draft.section(words.gpu.debtAgainstValueGpuHow, words.gpu.perGpuAtEndEach2);
  const method = `${input("Collateral_method")},${input("GPU_residual")}`;
  return draft.table(
    [
      { key: "Year", format: FORMATS.year, align: "Left" },
      { key: "Debt", look: "result", format: FORMATS.whole },
      ...lifeColumns(inputs, words),
    ],
    yearsFrom(0, HORIZON + 1).map((year) => (row: number) => [
      year(row),
      `=IF($A${row}>${input("Debt_tenor")},0,INDEX(${collateral.here("Debt")},$A${row}+1))`,
      ...livesOf(inputs).map(
        (i) =>
          `=OURO.GPU_VALUE(${input("GPU_capex")},$A${row},${inputs.lives.cell("Years", i)},${method})`,
      ),
    ]),
  );
}

/** When and by how much the loan exceeds what secures it, a column for each life. */
export function whenUncovered(draft: SheetDraft, inputs: InputsSheet, byLife: Area): Area {
  const [years, debt] = [byLife.here("Year"), byLife.here("Debt")];
  const excess = (i: number): string => `(${debt}-${byLife.here(`Life ${i + 1}`)})`;
  // Rounded to whole dollars: equal amounts may differ in the last digit.
  const first = (i: number): string =>
    `=IF(SUMPRODUCT(--(ROUND(${excess(i)},0)>0))=0,"${draft.words.common.never}",SUMPRODUCT(MIN(${years}+1000*(ROUND(${excess(i)},0)<=0))))`;
  const lives = livesOf(inputs);
  const area = draft.table(
    [
      { key: "If the GPU lasts", look: "label" },
      { title: "" },
      ...lifeColumns(inputs, draft.words).map((column): SheetColumn => ({
        ...column,
        look: "result",
      })),
      { key: "Unit", look: "unit" },
      { key: "What it says", look: "source" },
    ],
    [
      [
        draft.words.gpu.loanExceedsGpusValue,
        "",
        ...lives.map(first),
        draft.words.units.year,
        draft.words.gpu.firstYearsEndAtWhich,
      ],
      [
        draft.words.gpu.largestShortfall,
        "",
        ...lives.map((i) => `=MAX(0,SUMPRODUCT(MAX${excess(i)}))`),
        draft.words.units["$ per GPU"],
        draft.words.gpu.whatSaleWorstYearWould,
      ],
    ],
  );
  const last = columnLetter(1 + lives.length);
  draft.format(`C${area.firstRow}:${last}${area.firstRow}`, FORMATS.year);
  return area;
}
