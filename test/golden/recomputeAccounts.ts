import type { Figure } from "./recomputeFlows";

/**
 * What Accounts shows, worked out once more from the sheet's inputs and the capex on Inputs. Shares no code with src:
 * the charge of a year is counted machine by machine, a warrant is worth its average payoff over many prices.
 */
type Cells = unknown[][];

const number = (cell: unknown): number => (typeof cell === "number" ? cell : 0);
const finds = (cells: Cells, text: string): unknown[] => {
  const row = cells.find(([first]) => first === text);
  if (row === undefined) throw new Error(`Accounts has no row ${text}`);
  return row;
};

export function recomputedAccounts(read: (sheet: string) => Cells): Figure[] {
  const cells = read("Accounts");
  const inputs = read("Inputs");
  const value = (label: string): number => number(finds(cells, label)[1]);
  const [servers, years, tax] = [
    value("Part of capex that is servers"),
    value("Years of purchases on the books"),
    value("Tax rate"),
  ];
  const lives = [1, 2, 3, 4].map((n) => value(`Life compared, ${n}`));
  const header = cells.findIndex((row) => row.includes("Life, published"));
  const capexAt = inputs.findIndex((row) => row.includes("AI capex"));
  const companies = cells.slice(header + 1, header + 7).map((row) => ({
    name: String(row[0]),
    capex: number(inputs.slice(capexAt).find(([name]) => name === row[0])?.[1]),
    ...{ life: number(row[2]), profit: number(row[5]), shares: number(row[6]) },
  }));
  /** Purchases of this year, last year and so on; each is charged as long as it is not older than its life. */
  const charge = (capex: number, life: number): number => {
    let sum = 0;
    // Quarters, because lives of half years occur.
    for (let age = 0; age < years; age += 0.25)
      sum += age < life ? (0.25 * capex * servers) / life : 0;
    return sum;
  };
  const changes = companies.map(({ capex, life }) =>
    lives.map((other) => charge(capex, life) - charge(capex, other)),
  );
  const tables: [heading: string, of: (i: number, k: number) => number][] = [
    [
      "Profit before tax: change from the published life to that of the column",
      (i, k) => changes[i][k],
    ],
    ["Tax: change (less is paid now, or shown as owed later)", (i, k) => tax * changes[i][k]],
    ["Net profit: change", (i, k) => (1 - tax) * changes[i][k]],
    [
      "Earnings per share: change",
      (i, k) => ((1 - tax) * changes[i][k] * 1e9) / (companies[i].shares * 1e6),
    ],
  ];
  const bridge = tables.flatMap(([heading, of]) => {
    const top = cells.findIndex(([first]) => first === heading) + 2;
    return companies.flatMap(({ name }, i) =>
      lives.map((life, k) => ({
        what: `Accounts: ${heading}, ${name}, ${life} years`,
        ...{ shown: number(cells[top + i][1 + k]), expected: of(i, k) },
      })),
    );
  });
  return [...bridge, ...warrants(cells, inputs)];
}

function warrants(cells: Cells, inputs: Cells): Figure[] {
  const named = (name: string): number => number(inputs.find((row) => row[7] === name)?.[1]);
  const [volatility, rate] = [named("AMD_volatility"), named("Risk_free_rate")];
  const header = cells.findIndex((row) => row[0] === "Vendor" && row[1] === "Customer");
  const end = cells.findIndex((row, i) => i > header && typeof row[2] !== "number");
  const rows = cells.slice(header + 1, end);
  return rows.flatMap((row): Figure[] => {
    const [shares, strike, price, years, purchases, existing] = row.slice(2, 8).map(number);
    const each = averagePayoff(price, strike, volatility, years, rate);
    const all = rows
      .filter(([vendor]) => vendor === row[0])
      .reduce((sum, other) => sum + number(other[2]), 0);
    const expected = [
      ...[each, (shares * each) / 1000, (shares * each) / 1000 / purchases],
      ...[shares / (existing + shares), all / (existing + all)],
    ];
    return expected.map((one, i) => ({
      what: `Accounts: warrant of ${String(row[0])} for ${String(row[1])}, column ${i + 10}`,
      ...{ shown: number(row[9 + i]), expected: one },
    }));
  });
}

/** A call by Simpson's rule over the normal density, from the strike on so that the payoff is smooth. */
function averagePayoff(spot: number, strike: number, sigma: number, years: number, rate: number) {
  const spread = sigma * Math.sqrt(years);
  const priceAt = (z: number): number =>
    spot * Math.exp((rate - (sigma * sigma) / 2) * years + spread * z);
  const from = Math.max(
    -12,
    (Math.log(strike / spot) - (rate - (sigma * sigma) / 2) * years) / spread,
  );
  const steps = 20_000;
  const step = (14 - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const z = from + i * step;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * (priceAt(z) - strike) * Math.exp((-z * z) / 2);
  }
  return (Math.exp(-rate * years) * sum * step) / 3 / Math.sqrt(2 * Math.PI);
}
