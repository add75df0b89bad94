/** What the formulas of the stress workbook read. */
export const SHEETS = { flows: "Flows", shares: "Shares", gpus: "GPUs", spills: "Spills" } as const;
/** The one number, on the sheet of the flows, that every formula depends on. */
export const SHIFT = { address: "Z1", absolute: "$Z$1" } as const;
export const RANGES = 6;
export const ROWS = 60;
export const COMPANIES = 20;
export const GPUS = 10_000;

export type Flows = readonly (readonly [from: string, to: string, amount: number])[];

/** Every company pays the next three, some of them the world outside, so that money goes round everywhere. */
export function flows(range: number, shift: number): Flows {
  return Array.from({ length: ROWS }, (_, i) => {
    const [payer, further] = [i % COMPANIES, 1 + Math.floor(i / COMPANIES)];
    const amount = 10 + ((i * 7 + range * 13) % 31) + (i === 0 ? shift : 0);
    const payee = further === 3 && payer % 5 === 0 ? "Outside" : company(payer + further);
    return [company(payer), payee, amount];
  });
}

export const company = (i: number): string => `C${i % COMPANIES}`;

/** Ranges stand beside each other, a blank column between two. */
export const columnOf = (range: number): number => 4 * range;

/** Rent, utilisation and fixed cost of a GPU's row: all pay back within their life. */
export const gpu = (i: number): [rent: number, utilisation: number, fixedCost: number] => [
  2 + i * 1e-4,
  0.6 + (i % 200) / 1000,
  1000 + (i % 7) * 100,
];

export const POWER = [1.275, 0.08, 1.2] as const;
const [KILOWATT, PRICE, PUE] = POWER;

export const capex = (shift: number): number => 30_000 + 100 * shift;

export function yearlyNet(rent: number, utilisation: number, fixedCost: number): number {
  return (rent * utilisation - KILOWATT * PRICE * PUE) * 8760 - fixedCost;
}
