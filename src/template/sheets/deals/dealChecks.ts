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
    known(legs, "Status", statuses, "else the leg counts with probability 0"),
    known(legs, "Kind", kinds, "else the leg is spread over one year"),
    {
      sheet: "Deals",
      label: "Legs below the rows that the model reads",
      actual: `COUNTA(${below})`,
      expected: "0",
      tolerance: 0,
      compare: "equal",
      reason: `The other sheets read ${rows} rows of deals`,
    },
    {
      sheet: "Deals",
      label: "GW of the deals in the article: Nvidia, AMD and Oracle with OpenAI",
      actual: power,
      expected: publishedFigure("OpenAI deals power"),
      tolerance: 0.05,
      compare: "equal",
      reason: "The article: more than 20 GW, from 10, 6 and 4.5",
    },
    {
      sheet: "Deals",
      label: "USD bn to build those GW, at the lower end of Nvidia's capex per GW",
      actual: `${power}*${publishedFigure("Capex per GW, Nvidia", "low")}`,
      expected: publishedFigure("OpenAI deals total", "low"),
      tolerance: 0,
      compare: "at least",
      reason: "The article: more than a trillion dollars",
    },
  ];
}

/** Every leg's status or kind stands in the list of Inputs. */
function known(legs: Area, title: "Status" | "Kind", list: Area, otherwise: string): Check {
  return {
    sheet: "Deals",
    label: `Legs whose ${title.toLowerCase()} is in the list on Inputs: all`,
    actual: `SUMPRODUCT(COUNTIF(${legs.column(title)},${list.column(title)}))`,
    expected: `COUNTIF(${legs.column("From")},"?*")`,
    tolerance: 0,
    compare: "equal",
    reason: `A word that the list does not have is a slip: ${otherwise}`,
  };
}
