import type { Draft } from "../../../plan/draft";
import { quoted } from "../../../plan/sheetPlan";
import { TEMPLATE_SHEETS, type SheetKey } from "../../sheetKeys";
import type { TemplateContext } from "../../templateContext";

const ANSWERS: Record<Exclude<SheetKey, "Cover">, string> = {
  Inputs: "What is assumed, on whose word, and what follows if it is changed?",
  Deals: "Who promised to pay whom, how much, how firmly, and where does it say so?",
  Flows: "What is every company paid in each year?",
  Circularity: "How much of what a company is paid is its own money coming back?",
  GPU: "Does a GPU pay back before it wears out, and does its loan outlive it?",
  "Deals detail":
    "What do the tranches, warrants, the big contract and the backstop come to, year by year?",
  Adequacy:
    "Does revenue ever cover the cost, how long does the cash last, and is there the power?",
  Stress: "Who loses what if one customer pays only a part of what it owes?",
  Signals: "Which early warnings are amber or red, and what speaks against alarm?",
  Risk: "How far do payback, value and circular share move when the inputs do, and what drives them?",
  Checks: "Does the model hold together, and does it say what was published?",
};

/** Every other sheet, with the question it answers; the names lead there. */
export function sheetMap(draft: Draft, { sheet }: TemplateContext): void {
  draft.section("The sheets");
  for (const key of TEMPLATE_SHEETS) {
    if (key === "Cover") continue;
    const name = sheet(key);
    draft.put(`A${draft.row}`, [[name, ANSWERS[key]]]);
    draft.look(`A${draft.row}`, "link");
    draft.link(`A${draft.row}`, `${quoted(name)}!A1`);
    draft.row++;
  }
  draft.skip();
}
