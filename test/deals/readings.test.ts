import { amountSums } from "../../src/deals/amountSums";
import { LEG_COLUMNS } from "../../src/deals/legColumns";
import { legRows } from "../../src/deals/legRows";
import { PRESET_IDS, presetDeals } from "../../src/deals/presets";
import { presetSummary } from "../../src/deals/presetSummary";
import { dealsFormula, DealPreset } from "../../src/functions/data/deals";
import { paymentOfLeg } from "../../src/taskpane/network/readPayments";
import { shownFlows } from "../../src/taskpane/network/shownFlows";
import { cell } from "../support/cell";
import { legRow } from "../support/legRow";

const PRESETS = {
  "2025-10": DealPreset.October2025,
  "2026-06": DealPreset.June2026,
  "2026-10": DealPreset.October2026,
};
const column = (header: string): number => LEG_COLUMNS.findIndex((one) => one.header === header);

describe.each(PRESET_IDS)("announced, firm and drawn of %s", (id) => {
  const summary = presetSummary(presetDeals(id));

  test("are the sums of DEALS without what is counted elsewhere", () => {
    const [, ...rows] = cell(dealsFormula)(PRESETS[id]);
    const once = rows.filter(
      (row) =>
        !["superseded", "umbrella"].includes(String(row[column("Status")])) &&
        row[column("Counted in")] === "",
    );
    const sum = (header: string): number =>
      once.reduce((total, row) => total + Number(row[column(header)]), 0);
    expect(sum("Amount")).toBeCloseTo(summary.announced, 9);
    expect(sum("Firm")).toBeCloseTo(summary.firm, 9);
    expect(sum("Drawn")).toBeCloseTo(summary.drawn, 9);
  });

  test("are what the Network view draws of whole deals", () => {
    const payments = legRows(presetDeals(id)).map(paymentOfLeg);
    const flows = shownFlows(payments, { of: "published", kinds: ["unconditional", "uncertain"] });
    expect(flows.reduce((sum, [, , amount]) => sum + amount, 0)).toBeCloseTo(summary.announced, 9);
  });
});

test("money that another deal holds, superseded deals and umbrellas are in no sum", () => {
  const rows = [
    legRow({ amount: 10, firm: 4, drawn: 2, status: "announced" }),
    legRow({ amount: 20, firm: 20, drawn: 20, countedIn: "other" }),
    legRow({ amount: 40, status: "superseded" }),
    legRow({ amount: 80, status: "umbrella" }),
    legRow({ amount: 5, contingent: true, firm: 5 }),
    legRow({ amount: null, status: "letter-of-intent" }),
  ];
  expect(amountSums(rows)).toEqual({
    ...{ announced: 15, firm: 9, drawn: 2, counted: 8 },
    ...{ unconditional: 10, uncertain: 5, doubled: 140, undisclosed: 1 },
  });
});
