import { scenarioRows, type ScenarioInput } from "../../deals/assumptions/scenarios";
import type { Area } from "../../plan/area";
import { FORMATS } from "../../plan/formats";
import type { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";

/** The lists that a base case is read from. */
interface Lists {
  /** Columns Status, Probability. */
  statuses: Area;
  /** Columns Company, Growth. */
  companies: Area;
}

/** Bear, base and bull; columns Input, Bear, Base, Bull, Unit; the rows of the data room, in their order. */
export function scenarioTable(draft: SheetDraft, context: TemplateContext, lists: Lists): Area {
  const { answers, inputs, units } = context.words;
  draft.section(answers.scenario.heading, answers.scenario.note);
  const base = baseCase(context, lists);
  const area = draft.table(
    [
      { title: answers.scenario.input, key: "Input", look: "label" },
      { title: answers.scenario.bear, key: "Bear", look: "input", align: "Right" },
      { title: answers.scenario.base, key: "Base", look: "link", align: "Right" },
      { title: answers.scenario.bull, key: "Bull", look: "input", align: "Right" },
      { key: "Unit", look: "unit" },
      { key: "Source", look: "source" },
      { key: "Reason", look: "source" },
    ],
    scenarioRows(context.words).map(({ input, label, bear, bull, unit, reason }) => [
      ...[label, bear, `=${base[input]}`, bull, units[unit]],
      ...[inputs.assumption, reason],
    ]),
  );
  scenarioRows(context.words).forEach(({ input }, i) => {
    const row = area.firstRow + i;
    draft.format(`B${row}:D${row}`, input === "life" ? FORMATS.year : FORMATS.share);
  });
  return area;
}

/** The base case: what Inputs says elsewhere. */
function baseCase(
  { input }: TemplateContext,
  { statuses, companies }: Lists,
): Record<ScenarioInput, string> {
  const customer = `MATCH(${input("AI_customer")},${companies.column("Company")},0)`;
  const letter = `INDEX(${statuses.column("Probability")},MATCH("letter-of-intent",${statuses.column("Status")},0))`;
  return {
    decline: input("Rent_decline"),
    life: input("GPU_life"),
    utilisation: input("GPU_utilisation"),
    growth: `IFERROR(INDEX(${companies.column("Growth")},${customer}),0)`,
    letters: `IF(${input("Count_uncertain")}="yes",IF(${input("Weight_by_probability")}="yes",${letter},1),0)`,
    debt: input("Debt_rate"),
  };
}
