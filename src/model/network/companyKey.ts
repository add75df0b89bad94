/** A name that is its own key but for case: the usual one, told without the slower rules. */
const PLAIN = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/;

/**
 * What all spellings of one company have in common: Unicode NFKC without format characters (zero-width, soft hyphen),
 * white space collapsed, case folded. Names that differ by a legal suffix stay different.
 *
 * @example
 * companyKey(" Scale\u00a0AI ") // "scale ai"
 * companyKey("Ｎｖｉ\u200bｄｉａ") // "nvidia"
 */
export function companyKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  // Upper case first: only so is ß the same as SS.
  return name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toUpperCase()
    .toLowerCase();
}

/**
 * Whether a key stands for the world outside the network: end customers, banks, the power company.
 *
 * @example
 * isOutside(companyKey("Outside")) // true
 */
export function isOutside(key: string): boolean {
  return key === "" || key === "outside";
}

/**
 * Order of names without regard to case, by code unit: the same on every machine.
 *
 * @example
 * ["b", "A"].sort(byName) // ["A", "b"]
 */
export function byName(a: string, b: string): number {
  const [left, right] = [companyKey(a), companyKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const TOTALS = /^((grand )?totals?|sub-?totals?|sub total|sum|合计|总计|小计|共计|总和)\s?[:：]?$/;

/**
 * Whether a key is a word for a sum of rows rather than a company.
 *
 * @example
 * isTotal(companyKey("Grand total:")) // true
 */
export function isTotal(key: string): boolean {
  return TOTALS.test(key);
}
