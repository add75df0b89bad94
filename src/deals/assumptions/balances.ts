import { ASSUMPTION } from "./assumption";

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

const REPORTED = "Reported; rounded. Type a later balance sheet where you have one";
const PRIVATE = "Not public";

function reported(
  company: string,
  cash: number,
  equity: number,
  source: string,
  comment = REPORTED,
): Balance {
  return { company, cash, equity, source, comment };
}

/** Where the balance sheet itself was not at hand. */
const DERIVED = {
  amd: "Derived: 7.8 and 79.7 % of assets, which goodwill gives (33.5 %)",
  broadcom: "Derived: price to book, debt to equity, enterprise value",
  meta: "Cash reported. Equity derived: 66.2 % of assets, which debt gives",
  intel: "Cash of March 2025, equity of December 2024: the newest found",
} as const;

function assumed(company: string, cash: number, equity: number, comment: string): Balance {
  return { company, cash, equity, source: ASSUMPTION, comment };
}

/**
 * A balance of every company in the presets, in one order.
 *
 * A row names a report only where its figures were compared with it or with a page that quotes it;
 * the comment says what was derived, and from what. Every other row is an assumption.
 */
export function balances(): Balance[] {
  return [
    reported("Nvidia", 56.8, 100.1, "NVIDIA 10-Q, 27 July 2025"),
    assumed("OpenAI", 17.5, 20, "Cash: The Information, 2025-09-30, of June. Equity: not public"),
    reported("Microsoft", 94.6, 343.5, "Microsoft 10-K, 30 June 2025"),
    reported("Oracle", 11, 24.7, "Oracle 10-Q, 31 August 2025", "Reported; minorities in equity"),
    assumed(
      "CoreWeave",
      1.2,
      2.7,
      "As remembered of June 2025, not checked; cash was 1.3 in March",
    ),
    reported("AMD", 5.9, 59.6, "AMD 10-Q, 28 June 2025", DERIVED.amd),
    assumed("Amazon", 93, 333.8, "Equity: 10-Q, June 2025. Cash: 57.7 and securities, not checked"),
    reported("Google", 95.1, 362.9, "Alphabet 10-Q, 30 June 2025"),
    assumed("Anthropic", 13, 15, `${PRIVATE}; about what its round of September 2025 raised`),
    reported("Broadcom", 11, 73.3, "Broadcom 10-Q, 3 August 2025", DERIVED.broadcom),
    reported("Meta", 47.1, 195, "Meta results, 2025-07-30", DERIVED.meta),
    reported("Intel", 21, 99.3, "Intel 10-Q, 29 March 2025; 10-K 2024", DERIVED.intel),
    assumed("xAI", 10, 10, `${PRIVATE}; about what its debt and equity of mid-2025 raised`),
    assumed("SoftBank", 25, 77, "3.7 trillion yen, March 2025, at 150. Equity 11.6: not checked"),
    assumed("Stargate", 0, 1, `${PRIVATE}; a joint venture that lives on what it is paid in`),
    assumed("MGX", 50, 50, `${PRIVATE}; a state fund of Abu Dhabi, taken as able to pay`),
    assumed("Syndicate", 50, 50, "Investors beside SoftBank, not named: taken as able to pay"),
    assumed("Lenders", 50, 50, "Banks and funds, not named: taken as able to pay"),
    assumed("Partners", 10, 10, "Not named in the filing: taken as able to pay"),
    assumed("xAI SPV", 0, 7.5, "Its equity as reported in October 2025; it lives on its rent"),
    assumed("Lambda", 1, 1, PRIVATE),
    reported("Cipher", 0.06, 0.75, "Cipher Mining 10-Q, 30 June 2025"),
  ];
}
