import type { PresetId } from "../presets";
import { unchecked } from "./assumption";

/** How a company writes off its servers, and what a change of that life did to its profit. */
export interface Policy {
  /** As in the supply layer: its capex stands there. */
  company: string;
  /** Years. */
  life: number;
  /** The life before the last change, and the year's effect on profit before tax that was published, USD bn. */
  before?: number;
  effect?: number;
  source: string;
  /** Net income, USD bn, and diluted shares, million, of its year. */
  profit: number;
  shares: number;
  year: string;
}

type Accounts = Pick<Policy, "profit" | "shares" | "year">;

const POLICIES: readonly (Omit<Policy, keyof Accounts> & {
  of2024: Accounts;
  of2025?: Accounts;
})[] = [
  {
    ...{ company: "Microsoft", life: 6, before: 4, effect: 3.7 },
    source: "Microsoft 10-K: servers, since July 2022",
    of2024: { profit: 101.8, shares: 7465, year: unchecked("10-K, year to June 2025") },
  },
  {
    ...{ company: "Amazon", life: 5, before: 6, effect: -1.4 },
    source: "Amazon 10-K: part of the servers, for AI, since 2025; the others 6",
    of2024: { profit: 59.2, shares: 10721, year: unchecked("10-K 2024") },
    of2025: { profit: 77.7, shares: 10830, year: unchecked("10-K 2025") },
  },
  {
    ...{ company: "Google", life: 6, before: 4, effect: 3.9 },
    source: "Alphabet 10-K: servers, since 2023",
    of2024: { profit: 100.1, shares: 12447, year: unchecked("10-K 2024") },
    of2025: { profit: 132.2, shares: 12230, year: unchecked("10-K 2025") },
  },
  {
    ...{ company: "Meta", life: 5.5, before: 5, effect: 2.92 },
    source: "Meta 10-K: servers, since January 2025; another reader has 2024",
    of2024: { profit: 62.4, shares: 2614, year: unchecked("10-K 2024") },
    of2025: { profit: 60.5, shares: 2574, year: unchecked("10-K 2025") },
  },
  {
    ...{ company: "Oracle", life: 6, before: 5 },
    source: unchecked("Oracle 10-K: servers"),
    of2024: { profit: 12.4, shares: 2866, year: unchecked("10-K, year to May 2025") },
  },
  {
    ...{ company: "CoreWeave", life: 6 },
    source: "CoreWeave 10-K: GPU servers, since 2023",
    of2024: { profit: -0.9, shares: 490, year: unchecked("10-K 2024; shares of June 2025") },
  },
];

/** The policies of the companies whose capex the supply layer has. */
export function policies(preset: PresetId): Policy[] {
  return POLICIES.map(({ of2024, of2025, ...policy }) => ({
    ...policy,
    ...(preset === "2025-10" ? of2024 : (of2025 ?? of2024)),
  }));
}

/** Part of AI capex that is written off as servers; the rest is buildings, land and power: an assumption. */
export const SERVER_SHARE = 0.6;

/** Lives compared, years. */
export const LIVES_COMPARED = [6, 5, 4, 3] as const;

/** Years of purchases at the named year's height that stand on the books: an assumption. */
export const PURCHASES = 3;

/** The federal rate on corporate income; 26 U.S.C. § 11. */
export const TAX_RATE = 0.21;

/** Depreciation too low in 2026 to 2028 at the large clouds, USD bn, by M. Burry in the press. */
export const BURRY = { value: 176, since: "2025-11-10" } as const;

/** Shares that a vendor promises its customer for buying; what later dates know is not in earlier presets. */
export interface CustomerWarrant {
  vendor: string;
  customer: string;
  since: string;
  expires: string;
  /** Million, or the input on Inputs that holds them; so with strike, price and existing shares. */
  shares: number | "Warrant_shares";
  strike: number | "Warrant_strike";
  /** $ a share; where none is known it is taken to be the strike. */
  price: "AMD_price" | "strike";
  /** Million shares before the warrant. */
  existing: number | "Existing_shares";
  /** Purchases that all of it takes, USD bn. */
  purchases: number;
  source: string;
  note: "amdOpenai" | "amdMeta" | "marvell" | "qualcomm";
}

export const CUSTOMER_WARRANTS: readonly CustomerWarrant[] = [
  {
    ...{ vendor: "AMD", customer: "OpenAI", since: "2025-10-06", expires: "2030-10-05" },
    ...{ shares: "Warrant_shares", strike: "Warrant_strike", price: "AMD_price" },
    ...{ existing: "Existing_shares", purchases: 60, note: "amdOpenai" },
    source: "AMD 8-K, 2025-10-06, Exhibit 4.1; purchases: assumption",
  },
  {
    ...{ vendor: "AMD", customer: "Meta", since: "2026-02-24", expires: "2031-02-23" },
    ...{ shares: 160, strike: "Warrant_strike", price: "AMD_price" },
    ...{ existing: "Existing_shares", purchases: 60, note: "amdMeta" },
    source: "AMD 8-K, 2026-02-24; purchases: press, 60 to more than 100",
  },
  {
    ...{ vendor: "Marvell", customer: "Google", since: "2026-08-18", expires: "2033-08-18" },
    ...{ shares: 58.97, strike: 206.58, price: "strike", existing: 860, purchases: 120 },
    ...{ note: "marvell" },
    source: unchecked(
      "Marvell 10-Q, 2026-08-01, and 8-K, 2026-08-19; customer and purchases: press; existing shares",
    ),
  },
  {
    ...{ vendor: "Qualcomm", customer: "Amazon", since: "2026-09-08", expires: "2036-09-03" },
    ...{ shares: 25, strike: 161.26, price: "strike", existing: 1070, purchases: 60 },
    ...{ note: "qualcomm" },
    source: unchecked("Qualcomm 8-K, 2026-09-08; existing shares"),
  },
];
