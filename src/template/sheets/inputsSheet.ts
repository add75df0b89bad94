import { ASSUMPTION, YES_NO, type Assumption } from "../../deals/assumptions/assumption";
import { assumptionGroups } from "../../deals/assumptions/assumptionGroups";
import { kindDurations } from "../../deals/assumptions/kindDurations";
import { actualRevenues } from "../../deals/assumptions/outside/actualRevenues";
import { outsideRevenues } from "../../deals/assumptions/outsideRevenue";
import { statusProbabilities } from "../../deals/assumptions/statusProbabilities";
import type { Area } from "../../plan/area";
import type { Limits } from "../../plan/sheetPlan";
import { SheetDraft, type SheetColumn } from "../sheetDraft";
import { FORMATS } from "../../plan/formats";
import type { TemplateSheet } from "../check";
import { modelTables, type ModelTables } from "../inputs/modelTables";
import { riskTables, type RiskTables } from "../inputs/riskTables";
import { scenarioTable } from "../inputs/scenarioTable";
import { supplyTables, type SupplyTables } from "../inputs/supplyTables";
import { studyTables, type StudyTables } from "../inputs/studyTables";
import type { TemplateContext } from "../templateContext";

export interface InputsSheet extends TemplateSheet, ModelTables, RiskTables, StudyTables {
  supply: SupplyTables;
  /** Columns Status, Probability. */
  statuses: Area;
  /** Columns Kind, Years, Financing. */
  kinds: Area;
  /** Columns Company, Revenue, Year, AI share, Growth. */
  companies: Area;
  /** Columns Input, Bear, Base, Bull, Unit. */
  scenarios: Area;
  /** Columns Company, Revenue, Year: reported for the years before those. */
  actuals: Area;
}

/** The Inputs sheet: every assumption once, with its unit, its source and why. */
export function inputsSheet(context: TemplateContext): InputsSheet {
  const draft = new SheetDraft(
    context,
    "Inputs",
    "#C19C00",
    // The last three columns hold why and whence; as far as E stand numbers of some table.
    [262, 74, 106, 74, 106, 340, 345, 150],
  );
  draft.title(context.words.inputs.inputsEveryAssumptionModelOnce, [
    context.words.inputs.bluePaleYellowChangeHere,
    context.words.inputs.sharesRatesDecimalsShownAs,
  ]);
  for (const { title, assumptions } of assumptionGroups(context.id, context.words)) {
    draft.section(title);
    scalars(draft, context, assumptions);
  }
  const statuses = statusTable(draft);
  const kinds = kindTable(draft);
  const companies = companyTable(draft, context);
  const actuals = actualTable(draft, context);
  const supply = supplyTables(draft, context);
  const tables = {
    ...modelTables(draft, context),
    ...riskTables(draft, context),
    ...studyTables(draft, context),
    scenarios: scenarioTable(draft, context, { statuses, companies }),
  };
  draft.wrapFrom("F");
  draft.freeze(4, 1);
  return { plan: draft.plan, checks: [], statuses, kinds, companies, actuals, supply, ...tables };
}

function scalars(draft: SheetDraft, context: TemplateContext, assumptions: Assumption[]): void {
  const area = draft.table(
    [
      { key: "Input", look: "label" },
      { key: "Value", look: "input", align: "Right" },
      { key: "Unit", look: "unit" },
      { key: "As loaded", look: "source", align: "Right" },
      { title: "", key: "Space" },
      { key: "Comment", look: "source" },
      { key: "Source", look: "source" },
      { key: "Name in formulas", look: "source" },
    ],
    assumptions.map(({ name, label, value, unit, source, comment }) => [
      label,
      value,
      context.words.units[unit],
      value,
      "",
      comment,
      source === ASSUMPTION ? context.words.inputs.assumption : source,
      context.input(name),
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
    } else draft.plan.limits.push({ range: `B${row}`, to: limitsOf(unit, value) });
  });
  draft.state(
    `B${area.firstRow}:B${area.lastRow}`,
    `$B${area.firstRow}<>$D${area.firstRow}`,
    "changed",
  );
}

/** What a scalar may hold, by its unit; rates and growth may be negative. */
function limitsOf(unit: string, value: number | string): Limits {
  if (typeof value === "string") return "trimmed";
  if (unit === "share per year" || unit === "per year") return "number";
  return unit === "share" || unit.startsWith("share of ") ? "share" : "atLeast0";
}

/** The number format that a unit, or a long number, asks for. */
function formatOf(unit: string, value: number | string): string | undefined {
  if (unit === "year") return FORMATS.year;
  if (unit.startsWith("share") || unit === "per year") return FORMATS.share;
  if (Number(value) >= 1000) return FORMATS.whole;
  return undefined;
}

function statusTable(draft: SheetDraft): Area {
  draft.section(draft.words.inputs.probabilityLegPaidStatusDeal);
  return draft.table(
    [
      { key: "Status", look: "label" },
      { key: "Probability", look: "input", format: FORMATS.share, limits: "share" },
      { key: "Reason (assumption)", look: "source" },
    ],
    statusProbabilities(draft.words).map(({ status, probability, reason }) => [
      status,
      probability,
      reason,
    ]),
  );
}

function kindTable(draft: SheetDraft): Area {
  draft.section(draft.words.inputs.kindsLegsYearsOverWhich);
  return draft.table(
    [
      { key: "Kind", look: "label" },
      { key: "Years", look: "input", format: FORMATS.year, limits: "atLeast0" },
      { key: "Financing", look: "input", align: "Center", options: YES_NO.join(",") },
      { key: "Reason (assumption)", look: "source" },
    ],
    kindDurations(draft.words).map(({ kind, years, financing, reason }) => [
      kind,
      years,
      financing ? "yes" : "no",
      reason,
    ]),
  );
}

function companyTable(draft: SheetDraft, context: TemplateContext): Area {
  draft.section(
    context.words.inputs.outsideRevenueWhatWorldBeyond,
    context.words.inputs.revenueOneYearPartHas,
  );
  const columns: SheetColumn[] = [
    { key: "Company", look: "input", limits: "trimmed" },
    { key: "Revenue", look: "input", format: FORMATS.amount, limits: "atLeast0" },
    { key: "Year", look: "input", format: FORMATS.year, limits: "atLeast0" },
    { key: "AI share", look: "input", format: FORMATS.share, limits: "share" },
    { key: "Growth", look: "input", format: FORMATS.share },
    { key: "Source", look: "source" },
    { key: "Reason for the AI share (growth: assumption)", look: "source" },
  ];
  return draft.table(
    columns,
    outsideRevenues(context.id, context.words).map(
      ({ company, revenue, year, share, growth, source, reason }) => [
        company,
        revenue,
        year,
        share,
        growth,
        source,
        reason,
      ],
    ),
  );
}

function actualTable(draft: SheetDraft, { id, words }: TemplateContext): Area {
  draft.section(words.inputs.actualRevenues.title, words.inputs.actualRevenues.note);
  return draft.table(
    [
      { key: "Company", look: "input" },
      { key: "Revenue", look: "input", format: FORMATS.amount },
      { key: "Year", look: "input", format: FORMATS.year },
      { title: "", key: "Space" },
      { title: "", key: "More space" },
      { key: "Source", look: "source" },
    ],
    actualRevenues(id).map(({ company, revenue, year, source }) => [
      ...[company, revenue, year, "", "", source],
    ]),
  );
}
