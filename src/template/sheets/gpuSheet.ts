import type { Area } from "../../plan/area";
import { SheetDraft } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import type { TemplateSheet } from "../check";
import type { TemplateContext } from "../templateContext";
import { debtByLife, loanTables, whenUncovered, type Loan } from "./gpu/collateral";
import { gpuChecks } from "./gpu/gpuChecks";
import { gpuCharts, CHART_ROWS } from "./gpu/gpuCharts";
import { harderCases } from "./gpu/harderCases";
import { lifeMeasures, type LifeMeasures } from "./gpu/lifeMeasures";
import { stepCash, yearlyCash } from "./gpu/yearlyCash";
import type { InputsSheet } from "./inputsSheet";

/** Where the steps of the cash flows begin: below everything else on the sheet. */
const STEPS_ROW = 136;

export interface GpuSheet extends TemplateSheet {
  measures: LifeMeasures;
  /** Columns Case, DSCR, LLCR, First: the accounting life, the economic one, falling rents. */
  harder: Area;
  /** Cells of single results, for a formula on any sheet. */
  results: Record<LoanResult, string>;
}

type LoanResult = "lifeRatio" | "lowestDscr" | "lowestLlcr";

/** The GPU sheet: does a rented GPU pay back before it wears out, and does its loan outlive it? */
export function gpuSheet(context: TemplateContext, inputs: InputsSheet): GpuSheet {
  const draft = new SheetDraft(context, "GPU", "#8764B8", [
    ...[186, 76, 76, 76, 76, 92, 76, 76, 76],
    ...[70, 70],
  ]);
  draft.title(context.words.gpu.gpuDoesRentedGpuPay, [
    context.words.gpu.oneRentedH100FlowsFall,
    context.words.gpu.howLongLastsArguedAbout,
  ]);
  const measures = lifeMeasures(draft, context, inputs);
  const chartRow = draft.row;
  draft.skip(CHART_ROWS + 1);
  const resultsRow = draft.row;
  draft.skip(6);
  const top = draft.row;
  draft.row = STEPS_ROW;
  const steps = stepCash(draft, context);
  draft.row = top;
  const yearly = yearlyCash(draft, context, steps);
  const byLifeRow = draft.row;
  // The loan's own table stands below the one by life, which reads it.
  draft.skip(21);
  const loan = loanTables(draft, context, yearly);
  const harder = harderCases(draft, context, { yearly, steps, loan });
  if (draft.row > STEPS_ROW) throw new Error("The GPU sheet's tables run into each other");
  draft.row = byLifeRow;
  const byLife = debtByLife(draft, context, inputs, loan.collateral);
  whenUncovered(draft, inputs, byLife);
  draft.row = resultsRow;
  const results = loanResults(draft, context, loan);
  gpuCharts(draft, chartRow, measures, byLife);
  draft.freeze(4, 1);
  return {
    plan: draft.plan,
    measures,
    results: {
      lowestDscr: results.cell("Value", 1),
      lowestLlcr: results.cell("Value", 2),
      lifeRatio: results.cell("Value", 3),
    },
    harder: harder.results,
    checks: [...gpuChecks(context, { inputs, measures, steps, yearly, loan }), ...harder.checks],
  };
}

/** What the loan comes to, in one place. */
function loanResults(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { cover, principal }: Loan,
): Area {
  const minimum = (title: string): string =>
    `=INDEX(${cover.here(title)},${input("Debt_tenor")}+1)`;
  const area = draft.table(
    [
      { key: "The loan", look: "label" },
      { key: "Value", look: "result", format: FORMATS.multiple },
      { key: "Unit", look: "unit" },
      { key: "What it says", look: "source" },
    ],
    [
      [words.gpu.loan, `=${principal}`, words.units["$ per GPU"], words.gpu.loanValueCapex],
      [words.gpu.lowestDscr, minimum("DSCR"), words.units.times, words.gpu.below1GpusCashDoes],
      [words.gpu.lowestLlcr, minimum("LLCR"), words.units.times, words.gpu.below1AllCashWithin],
      [
        words.gpu.economicOverAccountingLife,
        `=${input("Collateral_life")}/${input("GPU_life")}`,
        words.units.times,
        words.gpu.below1BooksLoanCount,
      ],
    ],
  );
  draft.format(`B${area.firstRow}`, FORMATS.whole);
  return area;
}
