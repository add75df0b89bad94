import type { PresetId } from "../presets";
import { ASSUMPTION } from "./assumption";
import { customerCash } from "./runway";
import type { SheetWords } from "../../words/sheets/en";

/** What a company can lose: its cash and its equity, USD bn. */
export interface Balance {
  /** Spelled as in the legs of the presets. */
  company: string;
  /** Cash and securities that can be sold within a year. */
  cash: number;
  /** Equity of the shareholders, book value. */
  equity: number;
  /** Whose balance sheet, of which day; or "Assumption". */
  source: string;
  comment: string;
}

function reported(
  company: string,
  cash: number,
  equity: number,
  source: string,
  comment: string,
): Balance {
  return { company, cash, equity, source, comment };
}

/** Where the balance sheet itself was not at hand. */
const derived = (words: SheetWords) =>
  ({
    amd: words.inputs.derived78797,
    broadcom: words.inputs.derivedPriceBookDebtEquity,
    meta: words.inputs.cashReportedEquityDerived66,
    intel: words.inputs.cashMarch2025EquityDecember,
  }) as const;

function assumed(company: string, cash: number, equity: number, comment: string): Balance {
  return { company, cash, equity, source: ASSUMPTION, comment };
}

/**
 * A balance of every company in the preset, in one order.
 *
 * A row names a report only where its figures were compared with it or with a page that quotes it;
 * the comment says what was derived, and from what. Every other row is an assumption.
 */
export function balances(preset: PresetId, words: SheetWords): Balance[] {
  const changes = newer(preset, words);
  const later = preset === "2026-10" ? since2026(words) : [];
  return [...before2026(words), ...later].map((row) => ({
    ...row,
    ...changes[row.company],
  }));
}

/** What a preset knows later than mid-2025; the customer's cash is that of the runway. */
function newer(preset: PresetId, words: SheetWords): Record<string, Partial<Balance> | undefined> {
  const { value } = customerCash(preset, words);
  const openAi = { cash: Number(value), comment: words.inputs.cashOfTheRunway };
  if (preset !== "2026-10") return { OpenAI: openAi };
  const comment = words.inputs.cashSecondHandEquityOlder;
  return {
    OpenAI: openAi,
    Nvidia: { cash: 56.6, source: "NVIDIA 10-Q 2026-07-26; equity: 10-Q, 27 July 2025", comment },
    Oracle: { cash: 36.4, source: "Oracle 10-Q 2026-08-31; equity: 10-Q, 31 August 2025", comment },
    CoreWeave: {
      ...{ cash: 5.5, equity: 5, source: "CoreWeave 10-Q 2026-06-30" },
      comment: words.inputs.secondHand,
    },
    Anthropic: { cash: 20.3, comment: words.inputs.cashOfDraftProspectus },
    Cipher: { cash: 0.8, source: "Cipher 10-Q 2026-06-30; equity: 10-Q, 30 June 2025", comment },
  };
}

/** Rows that the table has in every preset, so that what stands below it stays in its place. */
export const BALANCE_ROWS = 38;

function before2026(words: SheetWords): Balance[] {
  return [
    reported("Nvidia", 56.8, 100.1, "NVIDIA 10-Q, 27 July 2025", words.inputs.reported),
    assumed("OpenAI", 17.5, 20, words.inputs.cashOfTheRunway),
    reported("Microsoft", 94.6, 343.5, "Microsoft 10-K, 30 June 2025", words.inputs.reported),
    reported(
      "Oracle",
      11,
      24.7,
      "Oracle 10-Q, 31 August 2025",
      words.inputs.reportedMinoritiesEquity,
    ),
    assumed("CoreWeave", 1.2, 2.7, words.inputs.asRememberedJune2025Not),
    reported("AMD", 5.9, 59.6, "AMD 10-Q, 28 June 2025", derived(words).amd),
    assumed("Amazon", 93, 333.8, words.inputs.equity10QJune2025),
    reported("Google", 95.1, 362.9, "Alphabet 10-Q, 30 June 2025", words.inputs.reported),
    assumed("Anthropic", 13, 15, words.inputs.roundOfSeptember),
    reported("Broadcom", 11, 73.3, "Broadcom 10-Q, 3 August 2025", derived(words).broadcom),
    reported("Meta", 47.1, 195, "Meta results, 2025-07-30", derived(words).meta),
    reported("Intel", 21, 99.3, "Intel 10-Q, 29 March 2025; 10-K 2024", derived(words).intel),
    assumed("xAI", 10, 10, words.inputs.debtAndEquity),
    assumed("SoftBank", 25, 77, words.inputs.n37TrillionYenMarch),
    assumed("Stargate", 0, 1, words.inputs.jointVenture),
    assumed("MGX", 50, 50, words.inputs.stateFund),
    assumed("Syndicate", 50, 50, words.inputs.investorsBesideSoftbankNotNamed),
    assumed("Lenders", 50, 50, words.inputs.banksFundsNotNamedTaken),
    assumed("Partners", 10, 10, words.inputs.notNamedFilingTakenAs),
    assumed("xAI SPV", 0, 7.5, words.inputs.equityAsReportedOctober2025),
    assumed("Lambda", 1, 1, words.inputs.notPublic),
    reported("Cipher", 0.06, 0.75, "Cipher Mining 10-Q, 30 June 2025", words.inputs.reported),
  ];
}

/** Companies of deals that were announced later. */
function since2026(words: SheetWords): Balance[] {
  const { cashSecondHandEquityRound, notLookedUp, livesOnItsRent } = words.inputs;
  return [
    assumed("SpaceX", 93.5, 100, cashSecondHandEquityRound),
    assumed("SB Energy", 5, 5, notLookedUp),
    assumed("XPV Vehicle", 0, 5, livesOnItsRent),
    assumed("Fluidstack", 1, 1, words.inputs.notPublic),
    assumed("Nebius", 3.7, 5, cashSecondHandEquityRound),
    assumed("Nscale", 2, 2, notLookedUp),
    assumed("IREN", 5.9, 5, cashSecondHandEquityRound),
    assumed("TeraWulf", 2.6, 1, cashSecondHandEquityRound),
    assumed("Hut 8", 1, 2, notLookedUp),
    assumed("Akamai", 2, 5, notLookedUp),
    assumed("Crusoe", 2, 3, words.inputs.notPublic),
    assumed("Cerebras", 6.7, 7, cashSecondHandEquityRound),
    assumed("Marvell", 1, 14, notLookedUp),
    assumed("Qualcomm", 10, 25, notLookedUp),
    assumed("Corning", 2, 11, notLookedUp),
    assumed("Landlords", 10, 10, words.inputs.notNamedFilingTakenAs),
  ];
}
