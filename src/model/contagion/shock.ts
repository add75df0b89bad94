/** What one company loses before anything else happens. */
export interface Shock {
  /** Index in `network.companies`. */
  readonly company: number;
  /** Of its outside assets (clearing) or of its equity (DebtRank), 0 … 1. */
  readonly share: number;
}
