import type { AmountUnit } from "./persisted/settings";
import { strings } from "../words/pane";

/** Made once for a locale and unit: making a format costs more than using it. */
function formatsOf(locale: string, unit: AmountUnit) {
  const scale = strings.amounts[unit].inBillion;
  // A finer unit needs fewer decimals.
  const digits = (most: number): number => Math.max(0, most - Math.log10(scale));
  const amounts = new Intl.NumberFormat(locale, { maximumFractionDigits: digits(2) });
  const totals = new Intl.NumberFormat(locale, { maximumFractionDigits: digits(1) });
  const parts = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits(1),
    maximumFractionDigits: digits(1),
  });
  const quantities = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
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
    /** In the unit that is set, as the next two are. */
    amount: (usdBn: number): string => amounts.format(usdBn * scale),
    total: (usdBn: number): string => totals.format(usdBn * scale),
    /** Figures that stand below each other. */
    part: (usdBn: number): string => parts.format(usdBn * scale),
    /** Of whatever is no money, such as gigawatts. */
    quantity: (value: number): string => quantities.format(value),
    /** An amount with its unit. */
    money: (usdBn: number): string => strings.amounts[unit].of(amounts.format(usdBn * scale)),
    unit,
    count: (n: number): string => counts.format(n),
    percent: (share: number): string => percents.format(share),
    /** Any number of a sheet: its unit and size are not known. */
    figure: (value: number): string => figures.format(value),
    /** A number as a cell of a number format shows it: its decimals, per cent, groups. */
    asCell: (value: number, numberFormat: string): string => asCell(value, numberFormat, locale),
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

/** Only what rounds is read of the format; signs and units stand beside the number in words. */
function asCell(value: number, numberFormat: string, locale: string): string {
  const [first] = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";");
  const digits = /[0#?]/.test(first) ? (/\.([0#?]+)/.exec(first)?.[1].length ?? 0) : undefined;
  const isPercent = first.includes("%");
  return new Intl.NumberFormat(locale, {
    ...(isPercent && { style: "percent" }),
    useGrouping: first.includes(","),
    ...(digits === undefined
      ? { maximumSignificantDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  }).format(value);
}

let shown: { locale: string; unit: AmountUnit } = { locale: strings.locale, unit: "bn" };

/** Numbers, dates and lists as the pane's language writes them, amounts in the unit that is set. */
export let format = formatsOf(shown.locale, shown.unit);

/** Writes numbers, dates and lists from now on as this locale does, or amounts in this unit. */
export function formatAs(change: Partial<typeof shown>): void {
  shown = { ...shown, ...change };
  format = formatsOf(shown.locale, shown.unit);
}
