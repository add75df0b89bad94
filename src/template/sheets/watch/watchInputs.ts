import type { Area } from "../../../plan/area";
import { scalarAssumptions } from "../../../deals/assumptions/assumptionGroups";
import { legRows } from "../../../deals/legRows";
import { quoted, type Limits, type SheetPlan } from "../../../plan/sheetPlan";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";
import { chunked, count, faultOf, lastWrong } from "./parts";

/** A leg of more is a slip: the largest deals ever announced are half of it. USD bn. */
const LARGEST_LEG = 1000;
interface Parts {
  inputs: InputsSheet;
  legs: Area;
  flows: FlowsSheet;
}

/** What must hold for inputs to be read as they are meant: each names the cell that is not. */
export function watchInputs(context: TemplateContext, { inputs, legs, flows }: Parts): Check[] {
  return [
    ...watchLegs(context, legs),
    ...withinLimits(context, inputs.plan),
    thresholdOrder(context, inputs.thresholds),
    namedCompanies(context, inputs.plan, flows),
  ];
}

function watchLegs(context: TemplateContext, legs: Area): Check[] {
  const { watch } = context.words.checks;
  const [from, to, deal] = ["From", "To", "Deal"].map((title) => legs.column(title));
  const filled = `(${from}&${to}<>"")`;
  const watched = (
    title: string,
    wrong: string,
    { label, what }: { label: string; what: string },
  ): Check => ({
    sheet: "Deals",
    label,
    actual: count(wrong),
    expected: "0",
    ...{ tolerance: 0, compare: "equal" },
    reason: watch.reason,
    fault: { where: lastWrong(context.sheet("Deals"), legs.letter(title), from, wrong), what },
  });
  const ofPreset = legRows(context.preset);
  const list = (texts: readonly string[]): string =>
    `{${[...new Set(texts)].map((text) => `"${text.replaceAll('"', '""')}"`).join(",")}}`;
  const isPresetDeal = `ISNUMBER(MATCH(${deal},${list(ofPreset.map((leg) => leg.deal))},0))`;
  const names = list([...ofPreset.flatMap((leg) => [leg.from, leg.to]), "Outside"]);
  const published = legs.column("Published");
  const notYesOrNo = (title: string): string =>
    `${filled}*(${legs.column(title)}<>"yes")*(${legs.column(title)}<>"no")`;
  const probability = legs.column("Probability");
  return [
    ...(["From", "To"] as const).map((title) => {
      const cells = legs.column(title);
      return watched(
        title,
        `${isPresetDeal}*(${cells}<>"")*ISNA(MATCH(${cells},${names},0))`,
        watch.company(title),
      );
    }),
    ...(["From", "To"] as const).map((title) => {
      const cells = legs.column(title);
      return watched(
        title,
        `(${cells}<>"")*(1-EXACT(${cells},TRIM(${cells})))`,
        watch.blanks(title),
      );
    }),
    watched("From", `(${from}="")*(${to}<>"")+(${from}<>"")*(${to}="")`, watch.oneEnd),
    watched("Published", `ISTEXT(${published})*(${published}<>"")`, watch.text),
    watched(
      "Published",
      `ISNUMBER(${published})*((${published}<0)+(${published}>=${LARGEST_LEG}))`,
      watch.size,
    ),
    ...["Include", "Contingent", "Up to"].map((title) =>
      watched(title, notYesOrNo(title), watch.yesOrNo(title)),
    ),
    watched(
      "Probability",
      `${filled}*(1-ISNUMBER(${probability})*(${probability}>=0)*(${probability}<=1))`,
      watch.probability,
    ),
    watched("Counted", `${filled}*(1-ISFORMULA(${legs.column("Counted")}))`, watch.counted),
  ];
}

/** Cells of a range that break their limits; a blank cell breaks none. */
function outOf(range: string, to: Limits): string {
  const filled = `(${range}<>"")`;
  const number = `ISNUMBER(${range})`;
  switch (to) {
    case "number":
      return `${filled}*(1-${number})`;
    case "atLeast0":
      return `${filled}*(1-${number}*(${range}>=0))`;
    case "share":
      return `${filled}*(1-${number}*(${range}>=0)*(${range}<=1))`;
    case "trimmed":
      return `${filled}*(1-EXACT(${range},TRIM(${range})))`;
  }
}

/** Every input holds what Excel would let into it by hand: a paste is not asked. */
function withinLimits(context: TemplateContext, plan: SheetPlan): Check[] {
  const sheet = quoted(plan.name);
  const parts = (plan.limits ?? []).map(({ range, to }) => {
    const [, letter, first, last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
    const start = `${sheet}!$${letter}$${first}`;
    const cells = first === last ? start : `${start}:$${letter}$${last}`;
    const wrong = outOf(cells, to);
    const where = `IF(${count(wrong)}>0,${lastWrong(plan.name, letter, cells, wrong)},"")`;
    return { first, last, count: count(wrong), where };
  });
  const { watch } = context.words.checks;
  return chunked(parts, { key: "Inputs", name: plan.name }).map((group) => ({
    sheet: "Inputs",
    label: watch.limits(group[0].first, group.at(-1)?.last ?? ""),
    actual: group.map((part) => part.count).join("+"),
    expected: "0",
    ...{ tolerance: 0, compare: "equal" },
    reason: watch.reason,
    fault: faultOf(group, watch.limitsFault),
  }));
}

/** Amber comes before red. */
function thresholdOrder(context: TemplateContext, thresholds: Area): Check {
  const [amber, red, worse] = ["Amber", "Red", "Worse"].map((title) => thresholds.column(title));
  const wrong = `(${worse}="above")*(${amber}>${red})+(${worse}="below")*(${amber}<${red})+(${worse}<>"above")*(${worse}<>"below")`;
  const { watch } = context.words.checks;
  return {
    sheet: "Inputs",
    label: watch.thresholds.label,
    actual: count(wrong),
    expected: "0",
    ...{ tolerance: 0, compare: "equal" },
    reason: watch.thresholds.reason,
    fault: {
      where: lastWrong(context.sheet("Inputs"), thresholds.letter("Amber"), amber, wrong),
      what: watch.thresholds.what,
    },
  };
}

/** Every input that names a company names one that pays or is paid. */
function namedCompanies(context: TemplateContext, plan: SheetPlan, { flows }: FlowsSheet): Check {
  const named = scalarAssumptions(context.id, context.words).filter(
    ({ unit }) => unit === "company",
  );
  const cells = named.map(({ name }) => {
    const cell = plan.names?.find((one) => one.name === context.input(name))?.cell ?? "";
    const at = `${quoted(plan.name)}!${cell}`;
    const unknown = `(COUNTIF(${flows.column("From")},${at})+COUNTIF(${flows.column("To")},${at})=0)`;
    return {
      count: unknown,
      where: `IF(${unknown},"${plan.name} ${cell.replaceAll("$", "")}","")`,
    };
  });
  const { watch } = context.words.checks;
  return {
    sheet: "Inputs",
    label: watch.named.label,
    actual: cells.map((cell) => cell.count).join("+"),
    expected: "0",
    ...{ tolerance: 0, compare: "equal" },
    reason: watch.named.reason,
    fault: faultOf(cells, watch.named.what),
  };
}
