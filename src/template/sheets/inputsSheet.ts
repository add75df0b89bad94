import { YES_NO, type Assumption } from "../../deals/assumptions/assumption";
import { assumptionGroups } from "../../deals/assumptions";
import { kindDurations } from "../../deals/assumptions/kindDurations";
import { outsideRevenues } from "../../deals/assumptions/outsideRevenue";
import { statusProbabilities } from "../../deals/assumptions/statusProbabilities";
import type { Area } from "../../plan/area";
import { Draft, type Column } from "../../plan/draft";
import { FORMATS } from "../../plan/formats";
import type { TemplateSheet } from "../check";
import { modelTables, type ModelTables } from "../inputs/modelTables";
import { riskTables, type RiskTables } from "../inputs/riskTables";
import { studyTables, type StudyTables } from "../inputs/studyTables";
import type { TemplateContext } from "../templateContext";

export interface InputsSheet extends TemplateSheet, ModelTables, RiskTables, StudyTables {
  /** Columns Status, Probability. */
  statuses: Area;
  /** Columns Kind, Years, Financing. */
  kinds: Area;
  /** Columns Company, Revenue, Year, AI share, Growth. */
  companies: Area;
}

/** The Inputs sheet: every assumption once, with its unit, its source and why. */
export function inputsSheet(context: TemplateContext): InputsSheet {
  const draft = new Draft(context.sheet("Inputs"), "#C19C00", [280, 74, 106, 74, 150, 380, 420]);
  draft.title("Inputs: every assumption of the model, once", context.masterCheck, [
    "Blue on pale yellow: change it, here and nowhere else. As loaded keeps the figure the template came with; a changed one turns orange.",
    "Shares and rates are decimals shown as per cent; amounts USD bn unless a unit says otherwise. Assumption: not published; question it.",
  ]);
  for (const { title, assumptions } of assumptionGroups(context.id)) {
    draft.section(title);
    scalars(draft, context, assumptions);
  }
  const statuses = statusTable(draft);
  const kinds = kindTable(draft);
  const companies = companyTable(draft, context);
  const tables = {
    ...modelTables(draft, context),
    ...riskTables(draft, context),
    ...studyTables(draft, context),
  };
  draft.freeze(4, 1);
  return { plan: draft.plan, checks: [], statuses, kinds, companies, ...tables };
}

function scalars(draft: Draft, context: TemplateContext, assumptions: Assumption[]): void {
  const area = draft.table(
    [
      { title: "Input", look: "label" },
      { title: "Value", look: "input", align: "Right" },
      { title: "Unit", look: "unit" },
      { title: "As loaded", look: "source", align: "Right" },
      { title: "Name in formulas", look: "source" },
      { title: "Source", look: "source" },
      { title: "Comment", look: "source" },
    ],
    assumptions.map(({ name, label, value, unit, source, comment }) => [
      label,
      value,
      unit,
      value,
      context.input(name),
      source,
      comment,
    ]),
  );
  assumptions.forEach(({ name, label, value, unit, options }, i) => {
    const row = area.firstRow + i;
    const format = formatOf(unit, value);
    if (format !== undefined) {
      draft.format(`B${row}`, format);
      draft.format(`D${row}`, format);
    }
    draft.plan.names.push({ name: context.input(name), cell: `$B$${row}`, comment: label });
    if (options !== undefined) {
      draft.plan.choices.push({ range: `B${row}`, options: options.join(",") });
    }
  });
  draft.state(
    `B${area.firstRow}:B${area.lastRow}`,
    `$B${area.firstRow}<>$D${area.firstRow}`,
    "changed",
  );
}

/** The number format that a unit, or a long number, asks for. */
function formatOf(unit: string, value: number | string): string | undefined {
  if (unit === "year") return FORMATS.year;
  if (unit.startsWith("share") || unit === "per year") return FORMATS.share;
  if (Number(value) >= 1000) return FORMATS.whole;
  return undefined;
}

function statusTable(draft: Draft): Area {
  draft.section("Probability that a leg is paid, by the status of its deal");
  return draft.table(
    [
      { title: "Status", look: "label" },
      { title: "Probability", look: "input", format: FORMATS.share },
      { title: "Reason (assumption)", look: "source" },
    ],
    statusProbabilities().map(({ status, probability, reason }) => [status, probability, reason]),
  );
}

function kindTable(draft: Draft): Area {
  draft.section(
    "Kinds of legs: years over which one is paid where its deal does not say, and whether it finances the payee",
  );
  return draft.table(
    [
      { title: "Kind", look: "label" },
      { title: "Years", look: "input", format: FORMATS.year },
      { title: "Financing", look: "input", align: "Center", options: YES_NO.join(",") },
      { title: "Reason (assumption)", look: "source" },
    ],
    kindDurations().map(({ kind, years, financing, reason }) => [
      kind,
      years,
      financing ? "yes" : "no",
      reason,
    ]),
  );
}

function companyTable(draft: Draft, context: TemplateContext): Area {
  draft.section(
    "Outside revenue: what the world beyond these deals pays each company",
    "Revenue of one year × the part that has to do with AI infrastructure, growing from that year. Where a company's deals are in that revenue already, lower the part.",
  );
  const columns: Column[] = [
    { title: "Company", look: "input" },
    { title: "Revenue", look: "input", format: FORMATS.amount },
    { title: "Year", look: "input", format: FORMATS.year },
    { title: "AI share", look: "input", format: FORMATS.share },
    { title: "Growth", look: "input", format: FORMATS.share },
    { title: "Source", look: "source" },
    { title: "Reason for the AI share (growth: assumption)", look: "source" },
  ];
  return draft.table(
    columns,
    outsideRevenues(context.id).map(({ company, revenue, year, share, growth, source, reason }) => [
      company,
      revenue,
      year,
      share,
      growth,
      source,
      reason,
    ]),
  );
}
