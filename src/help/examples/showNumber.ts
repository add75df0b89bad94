const LARGE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 5 });

/** A number as the pages show it: two decimals from a thousand up, else five significant digits. */
export function showNumber(value: number): string {
  return (Math.abs(value) >= 1000 ? LARGE : SMALL).format(value);
}
