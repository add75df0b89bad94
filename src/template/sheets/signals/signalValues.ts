import type { Area } from "../../../plan/area";
import type { SignalKey } from "../../../deals/assumptions/thresholds";
import type { TemplateContext } from "../../templateContext";
import { VENDOR_ROWS } from "../circularity/vendorFinancing";
import { COVER_ROWS } from "../adequacy/coverYears";
import type { AdequacySheet } from "../adequacySheet";
import type { CircularitySheet } from "../circularitySheet";
import type { DealsSheet } from "../dealsSheet";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import type { GpuSheet } from "../gpuSheet";
import type { InputsSheet } from "../inputsSheet";
import { yearFlows } from "../stress/yearFlows";

/** The sheets that the signals read. */
export interface SignalSources {
  inputs: InputsSheet;
  deals: DealsSheet;
  flows: FlowsSheet;
  circularity: CircularitySheet;
  gpu: GpuSheet;
  adequacy: AdequacySheet;
}

/** A signal's formula, without "=", and what it says. */
export interface Signal {
  value: string;
  meaning: string;
}

/** Shown where there is nothing to divide by. */
const NOTHING = '"–"';

const [FIRST, LAST] = [YEAR_KEYS[0], YEAR_KEYS[YEAR_KEYS.length - 1]];

/** Every signal as a formula over the other sheets; `spread` is the width of what the circular share may be. */
export function signalValues(
  { input, words }: TemplateContext,
  { inputs, deals, flows, circularity, gpu, adequacy }: SignalSources,
): Record<SignalKey | "spread", Signal> {
  const { legs } = deals;
  const vendor = input("Vendor_company");
  // Each amount once: what is counted with another leg is in force there.
  const inForce = (where: string): string =>
    `SUMPRODUCT(${deals.once}${where},${legs.column("Published")})`;
  const uncertain = inForce(
    `*((${legs.column("Contingent")}="yes")+(${legs.column("Status")}="letter-of-intent")>0)`,
  );
  const ratio = (part: string, whole: string): string =>
    `IF(${whole}=0,${NOTHING},${part}/${whole})`;
  // The years of a row run from the first one without a gap.
  const ofYear = (years: Area, row: number): string =>
    `INDEX(${years.cell(FIRST, row)}:$${years.letter(LAST)}$${years.firstRow + row},1,${input("Signal_year")}-${input("First_year")}+1)`;
  const { all } = yearFlows(flows, input("Signal_year"));
  const circular = (measure: string): string =>
    `OURO.CIRCULAR_SHARE(${all},${vendor},"${measure}")`;
  return {
    "vendor financing": {
      value: circularity.vendors.cell("Ratio", VENDOR_ROWS.headlines),
      meaning: words.signals.allVendorsHeadlinesLettersIntent,
    },
    commitments: {
      value: adequacy.results.commitmentsToRevenue,
      meaning: words.signals.allCustomerPayOverMany,
    },
    "uncertain share": {
      value: ratio(uncertain, inForce("")),
      meaning: words.signals.publishedAmountsForceNotContracts,
    },
    "required revenue": {
      value: ofYear(adequacy.years, COVER_ROWS.lenient),
      meaning: words.signals.customersForecastRevenueOverWhat,
    },
    runway: {
      value: adequacy.results.runwayMonthsWithout,
      meaning: words.signals.untilCustomersCashGoneIf,
    },
    "GPU life": {
      value: gpu.results.lifeRatio,
      meaning: words.signals.howLongGpuEarnsOver,
    },
    "debt service": {
      value: gpu.results.lowestDscr,
      meaning: words.signals.cashRentedGpuOverWhat,
    },
    concentration: {
      // A vendor that discloses none has only the legs: too few customers, so far too low.
      value: `IFERROR(OURO.CONCENTRATION(${inputs.customers.column("From", "Share")},${vendor}),OURO.CONCENTRATION(${all},${vendor}))`,
      meaning: words.signals.whoPaysVendorYearOutside,
    },
    energised: {
      value: adequacy.results.energisedShare,
      meaning: words.signals.gwOperationCustomerOverGw,
    },
    spread: {
      value: `${circular("most")}-${circular("least")}`,
      meaning: words.signals.vendorsReceiptsYearBetweenHard,
    },
  };
}
