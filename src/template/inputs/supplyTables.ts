import { CHIP_VENDORS, chipBuyers, rentBacks } from "../../deals/assumptions/supplyLayer";
import type { Area } from "../../plan/area";
import { FORMATS } from "../../plan/formats";
import type { SheetDraft } from "../sheetDraft";
import type { TemplateContext } from "../templateContext";

/** The lists of inputs that make the supply layer of the Flows sheet. */
export interface SupplyTables {
  /** Columns Buyer, AI capex, Year, Growth, Confidence. */
  capex: Area;
  /** Columns Buyer and CHIP_VENDORS; the vendors' names stand in the header, the rows are those of `capex`. */
  chipShares: Area;
  /** Columns From, A year, To, First year, Last year. */
  rentBacks: Area;
}

/** Growth of capex after its year. */
const GROWTH = 0.2;

/** Writes those lists. */
export function supplyTables(draft: SheetDraft, { id, words }: TemplateContext): SupplyTables {
  const { supply } = words.inputs;
  const buyers = chipBuyers(id, words);
  draft.section(supply.capexTitle, supply.capexNote, supply.secondHand);
  const capex = draft.table(
    [
      { key: "Buyer", look: "input" },
      { key: "AI capex", look: "input", format: FORMATS.amount },
      { key: "Year", look: "input", format: FORMATS.year },
      { key: "Growth", look: "input", format: FORMATS.share },
      { key: "Confidence", look: "source" },
      { key: "Source", look: "source" },
      { key: "Comment", look: "source" },
    ],
    buyers.map(({ buyer, capex, year, source, confidence }) => [
      ...[buyer, capex, year, GROWTH],
      ...[supply.confidence[confidence], source, supply.growthAssumption],
    ]),
  );
  draft.section(supply.sharesTitle, supply.sharesNote);
  const chipShares = draft.table(
    [
      { key: "Buyer", look: "link" },
      ...CHIP_VENDORS.map((title) => ({
        ...({ title, look: "input", format: FORMATS.share } as const),
      })),
      { key: "Confidence", look: "source" },
      { key: "Source", look: "source" },
      { key: "Comment", look: "source" },
    ],
    buyers.map(({ shares, reason }, i) => [
      `=${capex.cell("Buyer", i)}`,
      ...CHIP_VENDORS.map((vendor) => shares[vendor]),
      ...[supply.confidence.estimated, words.inputs.assumption, reason],
    ]),
  );
  draft.section(supply.rentBackTitle, supply.rentBackNote);
  const back = draft.table(
    [
      { key: "From", look: "input" },
      { key: "A year", look: "input", format: FORMATS.cents },
      { key: "To", look: "input" },
      { key: "First year", look: "input", format: FORMATS.year },
      { key: "Last year", look: "input", format: FORMATS.year },
      { key: "Source", look: "source" },
      { key: "Comment", look: "source" },
      { key: "Confidence", look: "source" },
    ],
    rentBacks(id, words).map(
      ({ vendor, amount, payee, firstYear, lastYear, source, comment, confidence }) => [
        ...[vendor, amount, payee, firstYear, lastYear],
        ...[source, comment, supply.confidence[confidence]],
      ],
    ),
  );
  return { capex, chipShares, rentBacks: back };
}
