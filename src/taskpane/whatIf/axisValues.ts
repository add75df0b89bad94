/** What somebody typed as a list of numbers: with spaces, semicolons or line breaks between, or commas and spaces. */
export type TypedValues = { values: number[] } | { bad: string };

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

/**
 * Seven values around a present one, from 30 % below to 30 % above, in round steps that meet the present value.
 * What lies between 0 and 1, and is shown as per cent or as it comes, is taken for a share and stays there.
 */
export function valuesAround(present: number, numberFormat = "General"): number[] {
  const middle = (STEPS - 1) / 2;
  if (present === 0) return Array.from({ length: STEPS }, (_, i) => i - middle);
  const step = roundStep((Math.abs(present) * REACH) / middle);
  const values = Array.from({ length: STEPS }, (_, i) =>
    i === middle ? present : clean(present + (i - middle) * step),
  );
  const isShare = present > 0 && present <= 1 && /%|^General$/i.test(numberFormat);
  return isShare ? values.filter((value) => value >= 0 && value <= 1) : values;
}

/** The low and the high value of a swing around a present one. */
export function swingAround(present: number, numberFormat?: string): { low: number; high: number } {
  const values = valuesAround(present, numberFormat);
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
