/** What people write where an amount is not known. */
const UNDISCLOSED =
  /^(#?n\/?a|n\.a\.|tb[acd]|t\.b\.[acd]\.|unknown|(un|not )disclosed|confidential|nil|none|null|[-–—−?…]+|\.{2,}|未披露|未公开|未公布|保密|待定|不详|无)$/;

const CURRENCY = "(usd|us\\$|eur|gbp|cny|rmb|jpy|hk\\$|hkd|[$€£¥₩₹]|美元|人民币|元)";
const MAGNITUDE =
  "(k|m|mn|mm|mio|million|b|bn|bln|billion|t|tn|trn|trillion|千|万|百万|亿|十亿|万亿)";
const ABOUT = "([~≈<>≤≥±+]|c\\.|ca\\.?|about|approx\\.?|up to|over|under|约|逾|超)";
const DIGITS = "(\\d[\\d.,'’ ]*|\\.\\d+)(e[+-]?\\d+)?";
/** A number with what people put around it: "$1,000", "(25)", "1.5bn", "约 300 亿美元", "14%". */
const NUMBER = new RegExp(
  `^${ABOUT}? ?\\(? ?[-+−]? ?${CURRENCY}? ?[-+−]? ?${DIGITS} ?%? ?${MAGNITUDE}?\\.? ?${CURRENCY}? ?\\)? ?[+~]?$`,
);
const DATE = /^(\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](\d{2}|\d{4}))$/;

const plainly = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Whether a text stands for an amount that is not known, such as "n/a", "TBD" or "-". */
export function isUndisclosed(text: string): boolean {
  return UNDISCLOSED.test(plainly(text));
}

/** Whether somebody meant a number or a date by a text: then it is data, and no header. */
export function isMeantAsNumber(text: string): boolean {
  const plain = plainly(text);
  return NUMBER.test(plain) || DATE.test(plain);
}

/**
 * The number that a text says beyond doubt, to be typed in its place; null where a unit, a currency or a decimal comma
 * leaves room for another.
 */
export function numberMeant(text: string): number | null {
  const plain = plainly(text)
    .replace(/^\((.*)\)$/, "-$1")
    .replace("−", "-");
  const [, digits = "", percent = ""] = /^([-+]?[\d.,]+(?:e[+-]?\d+)?) ?(%?)$/.exec(plain) ?? [];
  const isGrouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits);
  const value = Number(isGrouped ? digits.replaceAll(",", "") : digits || NaN);
  if (!Number.isFinite(value)) return null;
  // Moved by text, so that 14.1 % is 0.141 and not 0.14099999999999999.
  return percent === "" ? value : Number(`${value}e-2`);
}
