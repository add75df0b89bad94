import type { SheetDraft } from "../../sheetDraft";
import type { Look, StateLook } from "../../../plan/sheetPlan";
import type { SheetWords } from "../../../words/sheets/en";

const looks = (words: SheetWords): [Look, string, string][] => [
  ["input", words.common.input, words.cover.typedChangeEverythingFollowsInputs],
  ["formula", words.cover.formula, words.cover.calculatedSheet],
  ["link", words.cover.link, words.cover.takenFromAnotherSheetUnchanged],
  ["result", words.cover.result, words.cover.whatTableWasMade],
  ["source", words.common.source, words.cover.whoseFigureOrWhyWas],
];

const states = (words: SheetWords): [StateLook, string, string][] => [
  ["changed", words.cover.changedInput, words.cover.noLongerFigureTemplateCame],
  ["muted", words.cover.leftOut, words.cover.legDoesNotCount],
  ["good", words.cover.good, words.cover.checkHoldsSignalQuiet],
  ["amber", words.common.amber, words.cover.signalPastFirstThresholdShare],
  ["bad", words.common.red, words.cover.checkFailsSignalPastSecond],
];

/** What the colours of the cells mean, each shown on a cell that has it. */
export function legend(draft: SheetDraft): void {
  draft.section(draft.words.cover.colours);
  for (const [look, word, meaning] of looks(draft.words)) {
    draft.look(`A${draft.row}`, look);
    line(draft, word, meaning);
  }
  for (const [state, word, meaning] of states(draft.words)) {
    draft.state(`A${draft.row}`, "TRUE", state);
    line(draft, word, meaning);
  }
  draft.skip();
}

function line(draft: SheetDraft, word: string, meaning: string): void {
  draft.put(`A${draft.row}`, [[word, meaning]]);
  draft.row++;
}
