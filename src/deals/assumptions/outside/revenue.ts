/** What a company is paid by the world outside the deals, as a year's revenue and the part that counts. */
export interface OutsideRevenue {
  /** Spelled as in the legs of the presets. */
  company: string;
  /** USD bn, of one year, the whole company. */
  revenue: number;
  /** The calendar year that the revenue is taken for. */
  year: number;
  /** The part of it that has to do with AI infrastructure. */
  share: number;
  /** Growth per year after that. */
  growth: number;
  /** Period and publication of the revenue. */
  source: string;
  /** Why this part of it. */
  reason: string;
}
