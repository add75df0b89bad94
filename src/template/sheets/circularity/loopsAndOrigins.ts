import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
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
  draft: Draft,
  { input }: TemplateContext,
  { overHorizon }: FlowsSheet,
): LoopsAndOrigins {
  draft.section(
    `Loops over the horizon: the ${LOOP_ROWS} strongest`,
    "Bottleneck: the smallest payment on the loop, USD bn over the horizon: no more can have gone round. Without the weakest payment the loop is broken.",
  );
  // Turned round, so that the longest text comes last and has room. How many fit is read from the room itself.
  const room = `ROWS($H${draft.row + 1}:$H${draft.row + LOOP_ROWS})`;
  const loops = draft.spill(
    `=IFNA(CHOOSECOLS(OURO.FLOW_LOOPS(${overHorizon},,${input("Longest_loop")},${room}),4,3,2,1),"There is no loop.")`,
    [
      { title: "Weakest payment", look: "formula" },
      { title: "Bottleneck", format: FORMATS.cents },
      { title: "Companies", format: FORMATS.whole },
      { title: "Loop", look: "source" },
    ],
    LOOP_ROWS,
  );
  draft.section(
    "Origin of funds over the horizon",
    `="Whose own money the resources of "&${input("Traced_company")}&" ultimately are, traced upstream in proportion. Choose the company on Inputs."`,
    "An origin is a company funded from outside, or by more than it was paid: its customers, its owners, its lenders.",
  );
  const origins = draft.spill(
    `=IFNA(OURO.ORIGIN_OF_FUNDS(${overHorizon},${input("Traced_company")}),"Its money only goes round, or it is in no deal.")`,
    [
      { title: "Origin", look: "formula" },
      { title: "Amount", format: FORMATS.cents },
      { title: "Share", look: "result", format: FORMATS.share },
    ],
    ORIGIN_ROWS,
  );
  return { loops, origins };
}
