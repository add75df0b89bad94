/** What a typed text is as a number, and the number format that Excel then gives a cell that had none. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL_MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const DAY = 86_400_000;
/** Serial 0 of the 1900 date system, moved by the leap day Excel wrongly gives 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a text as Excel in English (United States) reads it where it is typed; null where it stays text.
 *
 * @example
 * typedNumber("10 %") // { number: 0.1, format: "0%" }
 * typedNumber("2027-01") // { number: 46388, format: "mmm-yy" }
 */
export function typedNumber(typed: string): TypedNumber | null {
  const value = typed.trim();
  if (!/\d/.test(value)) return null;
  return plainNumber(value) ?? fraction(value) ?? date(value) ?? time(value);
}

/** "1,234.5", "-3", "(3)", "$5", "1E3", "70%". */
function plainNumber(value: string): TypedNumber | null {
  const match =
    /^(?<open>\()?(?<sign>[+-])?\s*(?<dollar>\$)?\s*(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<power>e[+-]?\d+)?\s*(?<percent>%)?(?<close>\))?$/i.exec(
      value,
    );
  if (!match?.groups) return null;
  const {
    open,
    sign,
    dollar,
    digits,
    power = "",
    percent,
    close,
  } = match.groups as Partial<Record<string, string>> & { digits: string };
  if ((open === undefined) !== (close === undefined) || (open && sign)) return null;
  // "70%" is 0.7, which 70 / 100 in binary is too; "7.1%" is what the decimal point moved by two reads as.
  const plain = `${digits.replaceAll(",", "")}${power}`;
  const size = percent === undefined ? Number(plain) : Number(`${Number(plain)}e-2`);
  const number = (open ?? sign) === "(" || sign === "-" ? -size : size;
  const hasPoint = digits.includes(".");
  if (percent) return { number, format: hasPoint ? "0.00%" : "0%" };
  if (dollar) return { number, format: hasPoint ? "$#,##0.00" : "$#,##0" };
  if (power) return { number, format: "0.00E+00" };
  if (digits.includes(",")) return { number, format: hasPoint ? "#,##0.00" : "#,##0" };
  return { number };
}

/** "1 1/2"; without the whole part it is a date. */
function fraction(value: string): TypedNumber | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(value);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return {
    number: match[1] === "-" ? -size : size,
    format: match[4].length > 1 ? "# ??/??" : "# ?/?",
  };
}

function date(value: string): TypedNumber | null {
  const numbers = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(value);
  if (numbers) return numericDate(numbers[1], numbers[3], numbers.at(4));
  const words =
    /^(?:(?<day>\d{1,2})[- ])?(?<month>[a-z]{3,9})\.?[- ,]+(?:(?<late>\d{1,2}), +)?(?<year>\d{1,4})$/i.exec(
      value,
    ) ?? /^(?<day>\d{1,2})[- ](?<month>[a-z]{3,9})$/i.exec(value);
  return words?.groups ? namedDate(words.groups) : null;
}

/** "2026-10-31", "2027-01", "10/31/2026", "1/2" and "1-32", as month and day or month and year. */
function numericDate(first: string, second: string, third?: string): TypedNumber | null {
  const [a, b] = [Number(first), Number(second)];
  if (third !== undefined) {
    return first.length === 4
      ? serial(a, b, Number(third), "m/d/yyyy")
      : serial(yearOf(third), a, b, "m/d/yyyy");
  }
  if (first.length === 4) return serial(a, b, 1, "mmm-yy");
  if (first.length > 2) return null;
  return b > 31 || second.length > 2
    ? serial(yearOf(second), a, 1, "mmm-yy")
    : serial(new Date().getFullYear(), a, b, "d-mmm");
}

/** "1 Jan 2027", "1-Jan", "Jan 2027", "January 5, 2027", "Jan 5". */
function namedDate({
  day,
  month,
  late,
  year,
}: Partial<Record<string, string>>): TypedNumber | null {
  const word = (month ?? "").toLowerCase();
  const index = Math.max(MONTHS.indexOf(word), FULL_MONTHS.indexOf(word));
  if (index < 0) return null;
  const thisYear = new Date().getFullYear();
  const [dayOfMonth, inYear] = [day ?? late, year];
  if (dayOfMonth !== undefined) {
    const format = inYear === undefined ? "d-mmm" : "d-mmm-yy";
    const isFull = inYear !== undefined;
    return serial(isFull ? yearOf(inYear) : thisYear, index + 1, Number(dayOfMonth), format);
  }
  if (inYear === undefined) return null;
  const isDay = inYear.length <= 2 && Number(inYear) <= 31;
  return isDay
    ? serial(thisYear, index + 1, Number(inYear), "d-mmm")
    : serial(yearOf(inYear), index + 1, 1, "mmm-yy");
}

/** Two digits below 30 are of this century, as in Excel. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number, format: string): TypedNumber | null {
  if (year < 1900 || year > 9999) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return { number: (moment.getTime() - EPOCH) / DAY, format };
}

/** "9:30", "21:30:15", "9:30 PM". */
function time(value: string): TypedNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: *([ap])m?)?$/i.exec(value);
  if (!match) return null;
  const half = match.at(4)?.toLowerCase();
  const [hours, minutes, seconds] = [match[1], match[2], match.at(3) ?? "0"].map(Number);
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12)))
    return null;
  const inDay = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  const format = `h:mm${match.at(3) === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return { number: (inDay + minutes / 60 + seconds / 3600) / 24, format };
}
