import type { Draft } from "../../../plan/draft";
import type { Look, StateLook } from "../../../plan/sheetPlan";

const LOOKS: [Look, string, string][] = [
  [
    "input",
    "Input",
    "Typed: change it, and everything follows. Inputs and Deals have them, no other sheet",
  ],
  ["formula", "Formula", "Calculated on its sheet"],
  ["link", "Link", "Taken from another sheet unchanged, or leading there"],
  ["result", "Result", "What a table was made for"],
  ["source", "Source", "Whose figure it is, or why it was assumed"],
];

const STATES: [StateLook, string, string][] = [
  ["changed", "Changed input", "No longer the figure that the template came with"],
  ["muted", "Left out", "A leg that does not count"],
  ["good", "Good", "A check that holds, a signal that is quiet"],
  ["amber", "Amber", "A signal past its first threshold; a share that cannot be told"],
  ["bad", "Red", "A check that fails, a signal past its second threshold"],
];

/** What the colours of the cells mean, each shown on a cell that has it. */
export function legend(draft: Draft): void {
  draft.section("Colours");
  for (const [look, word, meaning] of LOOKS) {
    draft.look(`A${draft.row}`, look);
    line(draft, word, meaning);
  }
  for (const [state, word, meaning] of STATES) {
    draft.state(`A${draft.row}`, "TRUE", state);
    line(draft, word, meaning);
  }
  draft.skip();
}

function line(draft: Draft, word: string, meaning: string): void {
  draft.put(`A${draft.row}`, [[word, meaning]]);
  draft.row++;
}
