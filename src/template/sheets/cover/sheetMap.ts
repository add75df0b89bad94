import type { SheetDraft } from "../../sheetDraft";
import { quoted } from "../../../plan/sheetPlan";
import { TEMPLATE_SHEETS, type SheetKey } from "../../sheetKeys";
import type { TemplateContext } from "../../templateContext";
import type { SheetWords } from "../../../words/sheets/en";

const answers = (words: SheetWords): Record<Exclude<SheetKey, "Cover">, string> => ({
  Answers: words.answers.map,
  Inputs: words.cover.whatAssumedWhoseWordWhat,
  Deals: words.cover.whoPromisedPayWhomHow,
  Flows: words.cover.whatEveryCompanyPaidEach,
  Circularity: words.cover.howMuchWhatCompanyPaid,
  GPU: words.cover.doesGpuPayBackBefore,
  "Deals detail": words.cover.whatDoTranchesWarrantsBig,
  Adequacy: words.cover.doesRevenueEverCoverCost,
  Funding: words.funding.map,
  Provider: words.provider.map,
  Credit: words.credit.map,
  Accounts: words.accounts.map,
  Stress: words.cover.whoLosesWhatIfOne,
  "Then and now": words.thenAndNow.map,
  Signals: words.cover.whichEarlyWarningsAmberOr,
  Risk: words.cover.howFarDoPaybackValue,
  Checks: words.cover.doesModelHoldTogetherDoes,
});

/** Every other sheet, with the question it answers; the names lead there. */
export function sheetMap(draft: SheetDraft, { sheet, words }: TemplateContext): void {
  draft.section(words.cover.sheets);
  for (const key of TEMPLATE_SHEETS) {
    if (key === "Cover") continue;
    const name = sheet(key);
    draft.put(`A${draft.row}`, [[name, answers(words)[key]]]);
    draft.look(`A${draft.row}`, "link");
    draft.link(`A${draft.row}`, `${quoted(name)}!A1`);
    draft.row++;
  }
  draft.skip();
}
