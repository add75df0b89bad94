import type { CellFacts } from "../../studies/types";

/** What somebody typed as a list of numbers: with spaces, semicolons or line breaks between, or commas and spaces. */
type TypedValues = { values: number[] } | { bad: string };

export function typedValues(text: string): TypedValues {
  const words = text.split(/[;\s]+|,\s+/).filter((word) => word !== "");
  const values: number[] = [];
  for (const word of words) {
    const percent = word.endsWith("%");
    const number = Number(percent ? word.slice(0, -1) : word);
    if (!Number.isFinite(number)) return { bad: word };
    values.push(percent ? number / 100 : number);
  }
  return { values };
}

const STEPS = 7;
const REACH = 0.3;

/** What is known of an input that is to be varied. */
export type Varied = Pick<CellFacts, "value" | "numberFormat" | "label" | "unit">;

/** The bounds that an input of its kind never leaves, and the step around 0, of which 30 % are nothing. */
interface Kind {
  floor: number;
  cap: number;
  step: number;
}

const NUMBER: Kind = { floor: -Infinity, cap: Infinity, step: 1 };
const SHARE: Kind = { floor: 0, cap: 1, step: 0.05 };
const RATE: Kind = { floor: -1, cap: Infinity, step: 0.01 };
const PRICE: Kind = { ...NUMBER, floor: 0 };
/** Power that a site draws for each watt of its computers: never less than that watt. */
const PUE: Kind = { ...NUMBER, floor: 1 };

/** Told by the number format first, then by the words that stand beside the cell, in either language. */
function kindOf({ value, numberFormat, label, unit = "" }: Varied): Kind {
  const present = Number(value);
  if (/(?<![a-z])pue(?![a-z])/i.test(label)) return PUE;
  if (numberFormat.includes("%")) {
    const isRate = /per year|a year|每年|年化|\/年/i.test(unit);
    const isShare = /^share|占|份额|比例/i.test(unit) || (present > 0 && present <= 1);
    return isShare && !isRate ? SHARE : RATE;
  }
  if (/[$¥€]|USD|美元/.test(unit)) return present >= 0 ? PRICE : NUMBER;
  // Shares are decimals, and a cell that nobody formatted shows them so.
  return numberFormat === "General" && present > 0 && present <= 1 ? SHARE : NUMBER;
}

/**
 * Seven values around a present one, from 30 % below to 30 % above, in round steps that meet the present value and
 * within what the input's kind allows.
 */
export function valuesAround(cell: Varied): number[] {
  const present = Number(cell.value);
  const { floor, cap, step: least } = kindOf(cell);
  const middle = (STEPS - 1) / 2;
  const step = present === 0 ? least : roundStep((Math.abs(present) * REACH) / middle);
  const isYear = Number.isInteger(present) && present >= 1990 && present <= 2100;
  const size = isYear ? 1 : step;
  const values = Array.from({ length: STEPS }, (_, i) =>
    i === middle ? present : clean(present + (i - middle) * size),
  );
  return values.filter((value) => value === present || (value >= floor && value <= cap));
}

/** The low and the high value of a swing around a present one. */
export function swingAround(cell: Varied): { low: number; high: number } {
  const values = valuesAround(cell);
  return { low: values[0], high: values[values.length - 1] };
}

/** 1, 2, 2.5 or 5 times a power of ten, not above what is asked. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const round = [5, 2.5, 2, 1].find((factor) => factor * power <= size * (1 + 1e-9)) ?? 1;
  return round * power;
}

/** Without the last digits that adding leaves. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

const RANGE = /^(\S+)\s+to\s+(\S+)\s+step\s+(\S+)$/i;
/** As many as may be taken from the sheet. */
const MOST = 1000;

/**
 * The values of an axis as typed: a list of numbers, or "0.5 to 0.9 step 0.1", whose last value is the last that
 * does not pass the end. At most 1,000 values; a step of 0, or one that makes more, is named as bad.
 */
export function axisValuesIn(text: string): TypedValues {
  const match = RANGE.exec(text.trim());
  if (match === null) return typedValues(text);
  const numbers = typedValues(match.slice(1).join(" "));
  if ("bad" in numbers) return numbers;
  const [from, to, step] = numbers.values;
  const size = Math.sign(to - from) * Math.abs(step);
  // A tenth is no binary fraction: the last step may seem to pass the end by its last digit.
  const steps = from === to ? 0 : Math.floor((to - from) / size + 1e-9);
  if (!(steps < MOST)) return { bad: text.trim() };
  return {
    values: Array.from({ length: steps + 1 }, (_, i) => Number((from + i * size).toPrecision(12))),
  };
}
