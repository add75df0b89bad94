const LARGE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
/** Four digits may be a year, which takes no comma. */
const MIDDLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2, useGrouping: false });
const SMALL = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 5 });

/** A number as the pages show it: two decimals from a thousand up, else five significant digits. */
export function showNumber(value: number): string {
  const size = Math.abs(value);
  return (size >= 10_000 ? LARGE : size >= 1000 ? MIDDLE : SMALL).format(value);
}
