import { strings } from "./strings";

/** Made once for a locale: making a format costs more than using it. */
function formatsOf(locale: string) {
  const amounts = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const totals = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const parts = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const precise = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const figures = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 6,
    // 2026 may be a year.
    useGrouping: false,
  });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const choices = new Intl.ListFormat(locale, { type: "disjunction" });
  // The datasets' dates are days of the calendar, not instants of somebody's time zone.
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const months = new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

  return {
    amount: (usdBn: number): string => amounts.format(usdBn),
    total: (value: number): string => totals.format(value),
    /** Figures that stand below each other. */
    part: (value: number): string => parts.format(value),
    count: (n: number): string => counts.format(n),
    percent: (share: number): string => percents.format(share),
    /** Any number of a sheet: its unit and size are not known. */
    figure: (value: number): string => figures.format(value),
    /** A share with as many digits as it takes to follow a calculation. */
    share: (value: number): string => shares.format(value),
    /** Any number, grouped, with as many digits as it takes to follow a calculation. */
    precise: (value: number): string => precise.format(value),
    choices: (names: readonly string[]): string => choices.format(names),
    names: (names: string[]): string => lists.format(names),
    day: (iso: string): string => days.format(new Date(iso)),
    /** An instant, in the time of whoever reads it. */
    moment: (iso: string): string => moments.format(new Date(iso)),
    month: (iso: string): string => months.format(new Date(iso)),
  };
}

/** Numbers, dates and lists as the pane's language writes them. */
export let format = formatsOf(strings.locale);

/** Writes numbers, dates and lists from now on as this locale does. */
export function formatAs(locale: string): void {
  format = formatsOf(locale);
}
