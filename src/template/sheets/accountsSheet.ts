import { companyColor } from "../../deals/companies";
import { LIVES_COMPARED, policies } from "../../deals/assumptions/accounts";
import type { Area } from "../../plan/area";
import { columnLetter } from "../../plan/sheetPlan";
import type { TemplateSheet } from "../check";
import { decimal, finding, money, percent, sentence, whole } from "../sentence";
import { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";
import { accountsChecks, type AccountsTables } from "./accounts/accountsChecks";
import { accountsInputs, type AccountsInputs } from "./accounts/accountsInputs";
import { bridge, bridgeRows, LIFE_KEYS, type Bridge } from "./accounts/bridge";
import { warrants } from "./accounts/warrants";
import type { InputsSheet } from "./inputsSheet";

export type AccountsSheet = TemplateSheet & AccountsTables;

const CHART_ROWS = 16;
/** Companies of the bridge. */
const COMPANIES = 6;
/** The live sentences and a blank row. */
const SENTENCES = 4;

/** The Accounts sheet: what shorter lives of the machines would cost, and what shares given to customers do. */
export function accountsSheet(context: TemplateContext, inputsOf: InputsSheet): AccountsSheet {
  const { accounts: say } = context.words;
  const draft = new SheetDraft(context, "Accounts", "#8764B8", [
    ...[230, 74, 74, 74, 74, 74, 74, 74],
    ...[60, 74, 74, 66, 66, 74, 360],
  ]);
  draft.title(say.title, say.notes);
  const top = draft.row;
  draft.row = top + SENTENCES + CHART_ROWS + bridgeRows(COMPANIES);
  const promised = warrants(draft, context);
  const inputs = accountsInputs(draft, context, inputsOf);
  const after = draft.row;
  draft.row = top + SENTENCES + CHART_ROWS;
  const found = bridge(draft, context, inputs);
  sentences(draft, context, top, inputs, found, promised);
  const { profit } = found;
  const shortest = LIFE_KEYS[LIFE_KEYS.length - 1];
  const title = finding(
    sentence(context.words.findings.lives, {
      life: whole(inputs.of(LIFE_KEYS.length - 1)),
      amount: money(context.words, `(0-${profit.cell(shortest, COMPANIES)})`),
    }),
    say.chart,
  );
  draft.chart({
    ...{ name: "Profit by life", title, type: "ColumnStacked", seriesBy: "Rows" },
    source: `A${profit.firstRow}:${columnLetter(LIFE_KEYS.length)}${profit.lastRow - 1}`,
    categories: `B${profit.headerRow}:${columnLetter(LIFE_KEYS.length)}${profit.headerRow}`,
    series: COMPANIES,
    colors: policies(context.id).map(({ company }) => companyColor(company)),
    ...{ valueTitle: context.words.common.usdBnYear, valueFormat: "#,##0" },
    ...{ from: `A${top + SENTENCES}`, to: `H${top + SENTENCES + CHART_ROWS - 2}` },
  });
  draft.row = after;
  draft.wrapFrom("O");
  draft.freeze(2, 1);
  return {
    plan: draft.plan,
    ...{ bridge: found, inputs, warrants: promised },
    checks: accountsChecks(context, { bridge: found, inputs, warrants: promised }),
  };
}

/** What the tables come to, in words. */
function sentences(
  draft: SheetDraft,
  { words }: TemplateContext,
  top: number,
  { companies, of, knowsGap }: AccountsInputs,
  { before, profit, part }: Bridge,
  promised: Area,
): void {
  const { accounts: say } = words;
  const last = LIVES_COMPARED.length - 1;
  const of3 = (area: Area): string => area.cell(LIFE_KEYS[last], COMPANIES);
  const lives = companies.column("Life");
  const [shortest, years] = [of(last), of("years")];
  // Level purchases over as many years as Burry speaks of: a year's purchases in the first, all of them in the last.
  const gap = `SUMPRODUCT(${companies.column("Capex")}*${of("servers")}*(1/${shortest}-1/${lives}))*${years}*(${years}+1)/(1+1)`;
  const amd = `SUMIFS(${promised.column("Shares")},${promised.column("Vendor")},"AMD")`;
  const lines = [
    sentence(say.found, {
      life: whole(shortest),
      years: whole(years),
      before: decimal(`(0-${of3(before)})`),
      after: decimal(`(0-${of3(profit)})`),
      part: percent(`IF(ISNUMBER(${of3(part)}),0-${of3(part)},"–")`),
    }),
    knowsGap
      ? sentence(say.besideBurry, {
          ...{ gap: decimal(`(${gap})`), years: whole(years), life: whole(shortest) },
          burry: whole(of("burry")),
        })
      : `"${say.noBurry}"`,
    sentence(say.amd, {
      shares: whole(amd),
      part: percent(promised.cell("All", 0)),
      cut: percent(`MAX(${promised.column("Cut")})`),
    }),
  ];
  lines.forEach((line, i) => {
    draft.put(`A${top + i}`, [[`=${line}`]]);
    draft.look(`A${top + i}`, "label");
  });
}
