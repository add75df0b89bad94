import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import { percent, sentence, whole } from "../../sentence";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import type { FlowsSheet } from "../flowsSheet";
import { yearFlows } from "../stress/yearFlows";
import { CURRENT_ROWS } from "./yearShares";

/** Rows of CIRCULARITY_TEST below its header. */
const STATISTIC = { observed: 0, mean: 1, p5: 2, p95: 3, atOrAbove: 4 } as const;
const STATISTICS = Object.keys(STATISTIC).length;

/** Whether the vendor's traced share is unusual. */
export interface ChanceTest {
  /** Columns Statistic, Value; CIRCULARITY_TEST's rows. */
  chance: Area;
  chanceCheck: Check;
}

/** The vendor's traced share of the current year, beside networks in which who pays whom is drawn by lot. */
export function chanceTest(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  flows: FlowsSheet,
  current: Area,
): ChanceTest {
  const { unusual } = words.circularity;
  const share = current.cell("Value", CURRENT_ROWS.traced);
  const [vendor, trials] = [input("Vendor_company"), input("Chance_trials")];
  const { all } = yearFlows(flows, input("Current_year"));
  draft.section(
    `="${unusual.title}"&${vendor}&"${words.circularity.currentYear.in}"&${input("Current_year")}`,
    unusual.drawn,
    unusual.reading,
  );
  const answer = draft.row;
  draft.skip();
  const test = `OURO.CIRCULARITY_TEST(${all},${vendor},${trials})`;
  const chance = draft.spill(
    // Without a share its cell says why.
    `=IF(ISNUMBER(${share}),${test},${share})`,
    [
      { key: "Statistic", look: "label" },
      { key: "Value", look: "result", format: FORMATS.share, align: "Right" },
    ],
    STATISTICS,
  );
  const of = (one: keyof typeof STATISTIC): string => chance.cell("Value", STATISTIC[one]);
  const found = sentence(unusual.found, {
    trials: whole(trials),
    share: percent(of("atOrAbove")),
    mean: percent(of("mean")),
    low: percent(of("p5")),
    high: percent(of("p95")),
    observed: percent(of("observed")),
  });
  draft.put(`A${answer}`, [
    [`=IF(ISNUMBER(${of("atOrAbove")}),${found},${chance.cell("Statistic", -1)})`],
  ]);
  draft.look(`A${answer}`, "label");
  return { chance, chanceCheck: check(of("observed"), current, words) };
}

function check(observed: string, current: Area, words: TemplateContext["words"]): Check {
  const shown = current.cell("Value", CURRENT_ROWS.traced);
  return {
    ...{ sheet: "Circularity", ...words.checks.observedShareIsTheSheets },
    // Where the vendor has no share there is nothing to compare.
    actual: `IF(ISNUMBER(${shown}),N(${observed}),0)`,
    expected: `N(${shown})`,
    tolerance: 1e-9,
    compare: "equal",
  };
}
