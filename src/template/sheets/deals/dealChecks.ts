import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { publishedFigure } from "../publishedFigure";

/** What must hold on the Deals sheet: its words are known, and it says what the article says. */
export function dealChecks(
  context: TemplateContext,
  legs: Area,
  { statuses, kinds }: InputsSheet,
): Check[] {
  const rows = legs.lastRow - legs.firstRow + 1;
  const below = context.at("Deals", `$A$${legs.lastRow + 1}:$A$${legs.lastRow + rows}`);
  const power = `SUMIFS(${legs.column("GW")},${legs.column("In article")},"yes")`;
  return [
    known(legs, "Status", statuses, context.words.checks.knownStatus),
    known(legs, "Kind", kinds, context.words.checks.knownKind),
    {
      sheet: "Deals",
      label: context.words.checks.legsBelowRowsModelReads.label,
      actual: `COUNTA(${below})`,
      expected: "0",
      tolerance: 0,
      compare: "equal",
      reason: context.words.checks.rowsRead(rows),
    },
    {
      sheet: "Deals",
      label: context.words.checks.gwDealsArticleNvidiaAmd.label,
      actual: power,
      expected: publishedFigure("OpenAI deals power"),
      tolerance: 0.05,
      compare: "equal",
      reason: context.words.checks.gwDealsArticleNvidiaAmd.reason,
    },
    {
      sheet: "Deals",
      label: context.words.checks.usdBnBuildThoseGw.label,
      actual: `${power}*${publishedFigure("Capex per GW, Nvidia", "low")}`,
      expected: publishedFigure("OpenAI deals total", "low"),
      tolerance: 0,
      compare: "at least",
      reason: context.words.checks.usdBnBuildThoseGw.reason,
    },
  ];
}

/** Every leg's status or kind stands in the list of Inputs. */
function known(
  legs: Area,
  title: "Status" | "Kind",
  list: Area,
  words: Pick<Check, "label" | "reason">,
): Check {
  return {
    sheet: "Deals",
    ...words,
    actual: `SUMPRODUCT(COUNTIF(${legs.column(title)},${list.column(title)}))`,
    expected: `COUNTIF(${legs.column("From")},"?*")`,
    tolerance: 0,
    compare: "equal",
  };
}
