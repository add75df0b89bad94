import type { PresetId } from "../presets";
import { ASSUMPTION, type Assumption, type AssumptionGroup } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

type Figure = Pick<Assumption, "value" | "source" | "comment">;

const figures = (
  words: SheetWords,
): Record<PresetId, Record<"cash" | "burn" | "growth" | "vendor", Figure>> => ({
  "2025-10": {
    cash: {
      value: 17.5,
      source: "The Information, 2025-09-30: end of June 2025",
      comment: words.inputs.cashSecuritiesRunwayCountedFrom,
    },
    burn: {
      value: 8,
      source: "The Information, 2025-09-05: more than 8 in 2025",
      comment: words.inputs.n25FirstHalf2025,
    },
    growth: {
      value: 0.78,
      source: "The Information, 2025-09-05",
      comment: words.inputs.from82025452028,
    },
    vendor: {
      value: 5,
      source: ASSUMPTION,
      comment: words.inputs.halfGwNvidiasLetterIntent,
    },
  },
  "2026-06": {
    cash: {
      value: 73,
      source: "The Information, in the press, 2026-06: end of March 2026",
      comment: words.inputs.cashSecurities37Was,
    },
    burn: {
      value: 25,
      source: "Press, early 2026: 25 projected for 2026",
      comment: words.inputs.yearBeginsCashAbove,
    },
    growth: {
      value: 0,
      source: ASSUMPTION,
      comment: words.inputs.burnHeldAfterPath,
    },
    vendor: {
      value: 10,
      source: ASSUMPTION,
      comment: words.inputs.amazonsConditional35OverThree,
    },
  },
  "2026-10": {
    cash: {
      value: 73,
      source: "The Information, in the press, 2026-06: end of March 2026, the newest found",
      comment: words.inputs.cashSecurities37Was,
    },
    burn: {
      value: 25,
      source: "Press, early 2026: 25 projected for 2026",
      comment: words.inputs.planOf278To2030,
    },
    growth: {
      value: 0,
      source: ASSUMPTION,
      comment: words.inputs.burnHeldAfterPath,
    },
    vendor: {
      value: 10,
      source: ASSUMPTION,
      comment: words.inputs.chipFinanceInTalks,
    },
  },
});

/** Years of the path of the burn. */
const PATH_YEARS = 8;

/** What was published of single years, USD bn; below 0: cash comes in. The first year is the scalar above it. */
const published: Record<
  PresetId,
  { first: number; burns: Record<number, number>; source: string }
> = {
  "2025-10": { first: 2025, burns: { 2028: 45 }, source: "The Information, 2025-09-05" },
  "2026-06": {
    first: 2026,
    burns: { 2027: 57, 2028: 85, 2029: 51, 2030: -39 },
    source: "Press, early 2026",
  },
  "2026-10": {
    first: 2026,
    burns: { 2027: 57, 2028: 85, 2029: 51, 2030: -39 },
    source: "Press, early 2026",
  },
};

/** The customer's burn year by year; no burn where none was published, and undefined for the first year. */
export function burnYears(
  preset: PresetId,
): { year: number; burn: number | null | undefined; source: string }[] {
  const { first, burns, source } = published[preset];
  return Array.from({ length: PATH_YEARS }, (_, i) => {
    const year = first + i;
    const burn = year in burns ? burns[year] : null;
    return { year, burn: i === 0 ? undefined : burn, source: burn === null ? "" : source };
  });
}

/** The customer's cash; its balance on Inputs takes the same figure. */
export function customerCash(preset: PresetId, words: SheetWords): Figure {
  return figures(words)[preset].cash;
}

/** How long the customer's cash lasts, alone and with suppliers' money. */
export function runway(preset: PresetId, words: SheetWords): AssumptionGroup {
  const { cash, burn, growth, vendor } = figures(words)[preset];
  return {
    title: words.inputs.runwayCustomer,
    assumptions: [
      { name: "Customer_cash", label: words.inputs.Customer_cash.label, unit: "USD bn", ...cash },
      { name: "Cash_burn", label: words.inputs.Cash_burn.label, unit: "USD bn a year", ...burn },
      { name: "Burn_growth", label: words.inputs.Burn_growth.label, unit: "per year", ...growth },
      {
        name: "Vendor_money",
        label: words.inputs.Vendor_money.label,
        unit: "USD bn a year",
        ...vendor,
      },
    ],
  };
}
