import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { TemplateContext } from "../../templateContext";
import type { FlowsSheet } from "../flowsSheet";

/** Loops shown: the strongest. */
const LOOP_ROWS = 12;
/** Origins there is room for; a company's money comes from no more than the companies of the deals. */
const ORIGIN_ROWS = 24;

export interface LoopsAndOrigins {
  /** Columns Weakest payment, Bottleneck, Companies, Loop. */
  loops: Area;
  /** Columns Origin, Amount, Share. */
  origins: Area;
}

/** The loops that the money goes round, and where one company's money comes from. */
export function loopsAndOrigins(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { overHorizon }: FlowsSheet,
): LoopsAndOrigins {
  draft.section(
    words.circularity.loops(LOOP_ROWS),
    words.circularity.bottleneckSmallestPaymentLoopUsd,
  );
  // Turned round, so that the longest text comes last and has room. How many fit is read from the room itself.
  const room = `ROWS($H${draft.row + 1}:$H${draft.row + LOOP_ROWS})`;
  const loops = draft.spill(
    `=IFNA(CHOOSECOLS(OURO.FLOW_LOOPS(${overHorizon},,${input("Longest_loop")},${room}),4,3,2,1),"${words.circularity.thereNoLoop}")`,
    [
      { key: "Weakest payment", look: "formula" },
      { key: "Bottleneck", format: FORMATS.cents },
      { key: "Companies", format: FORMATS.whole },
      { key: "Loop", look: "source" },
    ],
    LOOP_ROWS,
  );
  draft.section(
    words.circularity.originFundsOverHorizon,
    `="${words.circularity.whoseOwnMoneyResources}"&${input("Traced_company")}&"${words.circularity.ultimatelyTracedUpstreamProportionChoose}"`,
    words.circularity.originCompanyFundedFromOutside,
  );
  const origins = draft.spill(
    `=IFNA(OURO.ORIGIN_OF_FUNDS(${overHorizon},${input("Traced_company")}),"${words.circularity.moneyOnlyGoesRoundOr}")`,
    [
      { key: "Origin", look: "formula" },
      { key: "Amount", format: FORMATS.cents },
      { key: "Share", look: "result", format: FORMATS.share },
    ],
    ORIGIN_ROWS,
  );
  return { loops, origins };
}
