/** What Lucent had promised to lend its customers and what they had drawn, USD bn; study of its filings. */
export const LUCENT: readonly { date: string; committed: number; drawn: number }[] = [
  { date: "1997-09-30", committed: 2.21, drawn: 0.14 },
  { date: "1998-09-30", committed: 2.6, drawn: 0.6 },
  { date: "1999-09-30", committed: 7.54, drawn: 1.88 },
  { date: "1999-12-31", committed: 9.8, drawn: 1.75 },
  { date: "2000-09-30", committed: 8.1, drawn: 2.03 },
  { date: "2001-03-31", committed: 6.9, drawn: 2.8 },
  { date: "2001-09-30", committed: 5.31, drawn: 2.96 },
  { date: "2002-09-30", committed: 1.34, drawn: 1.1 },
];

/** Lucent's revenue of the year to September, restated, USD bn, and what it set aside for credit. */
export const LUCENT_YEARS: readonly { year: number; revenue: number; provisions: number }[] = [
  { year: 2000, revenue: 28.904, provisions: 0.505 },
  { year: 2001, revenue: 21.294, provisions: 2.249 },
  { year: 2002, revenue: 12.321, provisions: 1.253 },
];

/** Nortel's market value at the end of the year and at its height, USD bn; weekly series of FT Alphaville. */
export const NORTEL_VALUE: readonly { date: string; value: number }[] = [
  { date: "1996-12-27", value: 16.332 },
  { date: "1997-12-26", value: 21.667 },
  { date: "1998-12-25", value: 33.837 },
  { date: "1999-12-31", value: 137.524 },
  { date: "2000-09-01", value: 246.799 },
  { date: "2000-12-29", value: 99.312 },
  { date: "2001-12-28", value: 23.226 },
  { date: "2002-12-27", value: 6.374 },
];

/** Bad loans as a share of customer loans; C. W. Ricci in Newsweek, 2002-10-27. */
export const BAD_LOANS: readonly { company: string; end2000: number; end2001: number }[] = [
  { company: "Lucent", end2000: 0.026, end2001: 0.6 },
  { company: "Nortel", end2000: 0.255, end2001: 0.8 },
  { company: "Motorola", end2000: 0.067, end2001: 0.57 },
];

/** The most Nvidia could owe under guarantees, and what stands in escrow for them, USD bn; its filings. */
export const NVIDIA_GUARANTEES: readonly { date: string; most: number; escrow: number }[] = [
  { date: "2025-07-27", most: 0, escrow: 0 },
  { date: "2025-10-26", most: 0.86, escrow: 0.47 },
  { date: "2026-01-25", most: 3.53, escrow: 0.712 },
  { date: "2026-07-26", most: 3.529, escrow: 0.712 },
  { date: "2026-08-17", most: 108.5, escrow: 0.712 },
];

/** Nvidia's revenue of the quarter to 2026-07-26 and its receivables at the end, USD bn; 10-Q. */
export const NVIDIA_QUARTER = { date: "2026-08-26", revenue: 96.221, receivables: 63.059 };
