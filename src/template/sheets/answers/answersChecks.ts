import { SCENARIOS } from "../../../deals/assumptions/scenarios";
import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { AnswerSources } from "./sources";
import { OUTSIDE_REVENUE } from "../flowsSheet";
import { gpuCall } from "../gpu/gpuCall";
import { NOW_ROWS } from "../risk/vendorGrid";
import { yearFlows } from "../stress/yearFlows";

const ROUNDING = 1e-6;

/** Rows of the cases' results that are calculated a second way. */
const RESULT = { payback: 0, revenue: 4, share: 7 } as const;

/** What must hold on the Answers sheet: its figures against the sheets they speak of. */
export function answersChecks(
  context: TemplateContext,
  { flows, stress, risk }: AnswerSources,
  { answers, results }: { answers: readonly Area[]; results: Area },
): Check[] {
  const { input, words } = context;
  const { checks } = words.answers;
  const [share, , , lost] = answers;
  const vendor = input("Vendor_company");
  const { all } = yearFlows(flows, input("Current_year"));
  const value = (area: Area, title: string, i = 0): string => area.cell(title, i);
  const check = (
    said: { label: string; reason: string },
    actual: string,
    expected: string,
  ): Check => ({
    ...{ sheet: "Answers", compare: "equal", tolerance: ROUNDING },
    ...{ ...said, actual, expected },
  });
  const [, base] = SCENARIOS;
  const { flows: rows } = flows;
  return [
    check(
      checks.traced,
      `N(${value(share, "Value")})`,
      `IFERROR(OURO.CIRCULAR_SHARE(${all},${vendor}),0)`,
    ),
    {
      ...check(
        checks.ordered,
        `MAX(N(${value(share, "From")})-N(${value(share, "Value")}),N(${value(share, "Value")})-N(${value(share, "To")}))`,
        "0",
      ),
      compare: "at most",
    },
    check(
      checks.payback,
      `N(${value(results, base, RESULT.payback)})`,
      `IFNA(${gpuCall(context)("GPU_PAYBACK", { Discount_rate: "" })},0)`,
    ),
    check(
      checks.revenue,
      value(results, base, RESULT.revenue),
      `SUMIFS(${rows.column("Horizon")},${rows.column("To")},${input("AI_customer")},${rows.column("Kind")},"${OUTSIDE_REVENUE}")`,
    ),
    check(
      checks.share,
      `N(${value(results, base, RESULT.share)})`,
      `N(${risk.vendor.now.cell("Value", NOW_ROWS.share)})`,
    ),
    check(checks.lost, value(lost, "Value", 1), `MAX(${stress.workings.atRisk.column("Lost")})`),
  ];
}
