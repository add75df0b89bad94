import { ASSUMPTION } from "./assumption";

/** What a company can lose: its cash and its equity, USD bn. */
export interface Balance {
  /** Spelled as in the legs of the presets. */
  company: string;
  /** Cash and securities that can be sold within a year. */
  cash: number;
  /** Equity of the shareholders, book value. */
  equity: number;
  /** Whose balance sheet, of which day. */
  source: string;
  comment: string;
}

const REPORTED = "Reported; rounded. Type a later balance sheet where you have one";
const PRIVATE = "Not public";

function reported(company: string, cash: number, equity: number, source: string): Balance {
  return { company, cash, equity, source, comment: REPORTED };
}

function assumed(company: string, cash: number, equity: number, comment: string): Balance {
  return { company, cash, equity, source: ASSUMPTION, comment };
}

/** A balance of every company in the presets, in one order. */
export function balances(): Balance[] {
  return [
    reported("Nvidia", 57, 100, "NVIDIA 10-Q, 27 July 2025"),
    assumed("OpenAI", 17.5, 20, "Cash: The Information, in Reuters 2025-10-02. Equity: not public"),
    reported("Microsoft", 95, 343, "Microsoft 10-K, 30 June 2025"),
    reported("Oracle", 11, 24, "Oracle 10-Q, 31 August 2025"),
    reported("CoreWeave", 1.2, 2.7, "CoreWeave 10-Q, 30 June 2025"),
    reported("AMD", 6, 60, "AMD 10-Q, 28 June 2025"),
    reported("Amazon", 93, 334, "Amazon 10-Q, 30 June 2025"),
    reported("Google", 95, 363, "Alphabet 10-Q, 30 June 2025"),
    assumed("Anthropic", 13, 15, `${PRIVATE}; about what its round of September 2025 raised`),
    reported("Broadcom", 11, 73, "Broadcom 10-Q, 3 August 2025"),
    reported("Meta", 47, 195, "Meta 10-Q, 30 June 2025"),
    reported("Intel", 21, 98, "Intel 10-Q, 28 June 2025"),
    assumed("xAI", 10, 10, `${PRIVATE}; about what its debt and equity of mid-2025 raised`),
    assumed("SoftBank", 25, 77, "About 3.7 and 11.6 trillion yen in March 2025, at 150 yen"),
    assumed("Stargate", 0, 1, `${PRIVATE}; a joint venture that lives on what it is paid in`),
    assumed("MGX", 50, 50, `${PRIVATE}; a state fund of Abu Dhabi, taken as able to pay`),
    assumed("Syndicate", 50, 50, "Investors beside SoftBank, not named: taken as able to pay"),
    assumed("Lenders", 50, 50, "Banks and funds, not named: taken as able to pay"),
    assumed("Partners", 10, 10, "Not named in the filing: taken as able to pay"),
    assumed("xAI SPV", 0, 7.5, "Its equity as reported in October 2025; it lives on its rent"),
    assumed("Lambda", 1, 1, PRIVATE),
    assumed("Cipher", 0.2, 0.7, "About what a small listed miner holds"),
  ];
}
