import type { Area } from "../../../sheets/area";
import type { Draft } from "../../../sheets/draft";
import { FORMATS } from "../../../sheets/formats";
import type { Content } from "../../../sheets/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { OUTSIDE_REVENUE, YEARS, type FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";

/** The status that makes a leg a letter of intent. */
const LETTER = "letter-of-intent";

/** The flows over the horizon, taken apart so that letters of intent and the vendor's outside revenue can be varied. */
export interface VendorFlows {
  /** Columns From, To, Firm, Letters, Outside, Counted; a row each row of Flows. */
  parts: Area;
  /** The flows if letters are fulfilled with a probability and outside revenue is multiplied. */
  flowsAt: (letters: string, outside: string) => string;
  /** The flows as Deals counts them now. */
  flowsNow: string;
}

/** Probability at which Deals counts a letter of intent that it includes. */
export function letterProbability({ input }: TemplateContext, { statuses }: InputsSheet): string {
  return `IF(${input("Weight_by_probability")}="yes",INDEX(${statuses.column("Probability")},MATCH("${LETTER}",${statuses.column("Status")},0)),1)`;
}

export function vendorFlows(
  draft: Draft,
  context: TemplateContext,
  sheets: { inputs: InputsSheet; deals: DealsSheet; flows: FlowsSheet },
): VendorFlows {
  draft.section(
    "Workings: the flows over the horizon, taken apart",
    "USD bn, a row each row of Flows. Letters: a letter of intent as if it were certain, whatever Include says; its other conditions keep their probability. Outside: the vendor's outside revenue. Firm: all the rest. Counted: the three as Deals and Inputs count them now.",
  );
  const { flows } = sheets.flows;
  const outsideRows =
    flows.lastRow - flows.firstRow - (sheets.deals.legs.lastRow - sheets.deals.legs.firstRow);
  const parts = draft.table(
    [
      { title: "From", look: "link" },
      { title: "To", look: "link" },
      ...["Firm", "Letters", "Outside", "Counted"].map((title) => ({
        title,
        format: FORMATS.cents,
      })),
    ],
    Array.from({ length: flows.lastRow - flows.firstRow + 1 }, (_, i) => (row: number) => [
      `=${flows.cell("From", i)}`,
      `=${flows.cell("To", i)}`,
      ...(i < outsideRows
        ? outsideParts(row, i, context, sheets.flows)
        : legParts(row, i - outsideRows, i, context, sheets)),
    ]),
  );
  const names = parts.here("From", "To");
  return {
    parts,
    flowsAt: (letters, outside) =>
      `HSTACK(${names},${parts.here("Firm")}+${letters}*${parts.here("Letters")}+${outside}*${parts.here("Outside")})`,
    flowsNow: `HSTACK(${parts.column("From", "To")},${parts.column("Counted")})`,
  };
}

/** What the world outside pays: the vendor's own in a column of its own. */
function outsideParts(
  row: number,
  i: number,
  { input }: TemplateContext,
  { flows }: FlowsSheet,
): Content[] {
  const amount = flows.cell("Horizon", i);
  const isVendor = `AND($B${row}=${input("Vendor_company")},${flows.cell("Kind", i)}="${OUTSIDE_REVENUE}")`;
  return [
    `=IF(OR($A${row}="",${isVendor}),0,${amount})`,
    0,
    `=IF($A${row}="",0,IF(${isVendor},${amount},0))`,
    `=$C${row}+$E${row}`,
  ];
}

/** A leg; a letter of intent spread over the horizon as Flows does, at its published amount. */
function legParts(
  row: number,
  leg: number,
  i: number,
  context: TemplateContext,
  { inputs, deals: { legs }, flows: { flows, year } }: Parameters<typeof vendorFlows>[2],
): Content[] {
  const { input } = context;
  const isLetter = `${legs.cell("Status", leg)}="${LETTER}"`;
  const [start, years] = [flows.cell("First year", i), flows.cell("Years", i)];
  const within = `MAX(0,MIN(${year(YEARS - 1)}+1,${start}+${years})-MAX(${year(0)},${start}))/${years}`;
  const isOnCondition = `AND(${input("Weight_by_probability")}="yes",${legs.cell("Contingent", leg)}="yes")`;
  const condition = `IF(${isOnCondition},${input("Contingent_probability")},1)`;
  return [
    `=IF(OR($A${row}="",${isLetter}),0,${flows.cell("Horizon", i)})`,
    `=IF($A${row}="",0,IF(${isLetter},N(${legs.cell("Published", leg)})*${condition}*${within},0))`,
    0,
    `=$C${row}+IF(${legs.cell("Include", leg)}="yes",$D${row}*${letterProbability(context, inputs)},0)`,
  ];
}
