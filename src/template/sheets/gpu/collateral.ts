import type { Area } from "../../../plan/area";
import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { lifeColumns, livesOf } from "./lifeMeasures";
import { yearsFrom } from "./yearsFrom";
import { HORIZON } from "./yearlyCash";

/** Written where no year has a loan above its collateral. */
const NEVER = "never";

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
export function loanTables(draft: Draft, context: TemplateContext, yearly: Area): Loan {
  const { input } = context;
  const principal = `${input("Loan_to_value")}*${input("GPU_capex")}`;
  const loan = [principal, input("Debt_rate"), input("Debt_tenor")].join(",");
  const wear = ["Collateral_life", "Collateral_method", "GPU_residual", "Debt_type"].map(input);
  draft.section(
    "The loan against its collateral at the collateral's economic life",
    "$ per GPU at the end of each year, year 0 the start; service once a year. Shortfall: what a sale would leave unpaid.",
  );
  const collateral = draft.spill(
    `=OURO.COLLATERAL_COVER(${loan},${input("GPU_capex")},${wear.join(",")})`,
    [
      { title: "Year", format: FORMATS.year, align: "Left" },
      ...["Debt", "Collateral"].map((title): Column => ({ title, format: FORMATS.whole })),
      { title: "Loan to value", format: FORMATS.share },
      { title: "Shortfall", look: "result", format: FORMATS.whole },
    ],
    HORIZON + 1,
  );
  draft.section(
    "Cover: does the GPU's cash carry the loan?",
    "DSCR: cash ÷ service of the year. LLCR: value at the loan's rate of the cash left within the tenor ÷ debt. Always a yearly annuity. 0 once the GPU's accounting life is over.",
  );
  const cover = draft.spill(
    `=OURO.COVER_RATIOS(${yearly.here("Net cash")},${loan})`,
    [
      { title: "Year", format: FORMATS.year, align: "Left" },
      ...["Cash flow", "Service"].map((title): Column => ({ title, format: FORMATS.whole })),
      ...["DSCR", "LLCR"].map((title): Column => ({
        title,
        look: "result",
        format: FORMATS.multiple,
      })),
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
  draft: Draft,
  { input }: TemplateContext,
  inputs: InputsSheet,
  collateral: Area,
): Area {
  draft.section(
    "Debt against the value of the GPU, by how long it lasts",
    "$ per GPU at the end of each year. Debt is 0 after the tenor, the GPU worth its residual value after its life.",
  );
  const method = `${input("Collateral_method")},${input("GPU_residual")}`;
  return draft.table(
    [
      { title: "Year", format: FORMATS.year, align: "Left" },
      { title: "Debt", look: "result", format: FORMATS.whole },
      ...lifeColumns(inputs),
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
export function whenUncovered(draft: Draft, inputs: InputsSheet, byLife: Area): Area {
  const [years, debt] = [byLife.here("Year"), byLife.here("Debt")];
  const excess = (i: number): string => `(${debt}-${byLife.here(`Life ${i + 1}`)})`;
  // Rounded to whole dollars: equal amounts may differ in the last digit.
  const first = (i: number): string =>
    `=IF(SUMPRODUCT(--(ROUND(${excess(i)},0)>0))=0,"${NEVER}",SUMPRODUCT(MIN(${years}+1000*(ROUND(${excess(i)},0)<=0))))`;
  const lives = livesOf(inputs);
  const area = draft.table(
    [
      { title: "If the GPU lasts", look: "label" },
      { title: "" },
      ...lifeColumns(inputs).map((column): Column => ({ ...column, look: "result" })),
      { title: "Unit", look: "unit" },
      { title: "What it says", look: "source" },
    ],
    [
      [
        "Loan exceeds the GPU's value",
        "",
        ...lives.map(first),
        "year",
        "The first year's end at which it does; 0: from the start",
      ],
      [
        "Largest shortfall",
        "",
        ...lives.map((i) => `=MAX(0,SUMPRODUCT(MAX${excess(i)}))`),
        "$ per GPU",
        "What a sale in the worst year would leave unpaid",
      ],
    ],
  );
  const last = columnLetter(1 + lives.length);
  draft.format(`C${area.firstRow}:${last}${area.firstRow}`, FORMATS.year);
  return area;
}
