const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** 2025/9/2: the year comes first, so day and month are not mixed up. */
const SLASHED = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/;
const MS_A_DAY = 86_400_000;
/** Day 0 of Excel's serial numbers, as they count since March 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);
/** Years, and below them nothing; serial numbers of days are above (1 January 1990, 31 December 2100). */
const YEARS = [1990, 2100] as const;
const SERIALS = [32_874, 73_415] as const;

/** Whether a text is a year, a month or a day that the calendar has: 2025, 2025-09, 2025-09-22. */
export function isCalendarDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [year, month = "01", day = "01"] = parts.slice(1) as (string | undefined)[];
  // Any date exists that comes back as it went in: 2025-02-30 comes back as 2 March.
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return (
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().startsWith(`${year}-${month}-${day}`) &&
    Number(year) >= YEARS[0] &&
    Number(year) <= YEARS[1]
  );
}

/** A date cell as ISO text: Excel hands dates over as numbers. What is no date comes back as it is. */
export function readDate(cell: unknown): unknown {
  if (typeof cell === "number") return dateOfNumber(cell);
  if (typeof cell !== "string") return cell;
  const parts = SLASHED.exec(cell.trim())?.slice(1) as (string | undefined)[] | undefined;
  if (parts === undefined) return cell.trim();
  return parts.flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
}

function dateOfNumber(cell: number): unknown {
  const within = ([low, high]: readonly [number, number]): boolean => cell >= low && cell <= high;
  if (within(YEARS) && Number.isInteger(cell)) return String(cell);
  if (!within(SERIALS)) return cell;
  return new Date(DAY_0 + Math.floor(cell) * MS_A_DAY).toISOString().slice(0, 10);
}
