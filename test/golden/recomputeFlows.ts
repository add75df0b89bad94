import { circularOf, type Payment } from "./independentNetwork";

/**
 * What Flows and Circularity show, worked out once more from the cells of Deals and Inputs that a user may type into.
 * Shares no code with src: tables are found by their titles, and every rule is written again here.
 */
export interface Figure {
  what: string;
  shown: number;
  expected: number;
}

type Cells = unknown[][];
type Row = Record<string, unknown>;

/** The rows below a header that has all these titles, to the first row without a first cell. */
function table(cells: Cells, titles: readonly string[], ifBlank: "stop" | "go" = "stop"): Row[] {
  const at = cells.findIndex((row) => titles.every((title) => row.includes(title)));
  if (at < 0) throw new Error(`No table has ${titles.join(", ")}`);
  const found: Row[] = [];
  for (const row of cells.slice(at + 1)) {
    if (ifBlank === "stop" && (row[0] === "" || row[0] === null)) break;
    found.push(Object.fromEntries(cells[at].map((title, i) => [String(title), row[i]])));
  }
  return found;
}

const number = (cell: unknown): number => (typeof cell === "number" ? cell : 0);

/** Every year of every row of Flows, and every circular amount and share, as shown and as worked out here. */
export function recomputed(read: (sheet: string) => Cells): Figure[] {
  const inputs = read("Inputs");
  const value = (name: string): unknown =>
    inputs.find((row) => row[7] === name)?.[1] ?? new Error(`No input is called ${name}`);
  const first = number(value("First_year"));
  const years = Array.from({ length: 8 }, (_, i) => first + i);
  const flows = table(read("Flows"), ["From", "To", "Kind", "Before", "After"], "go").filter(
    ({ From }) => From !== "" && From !== null,
  );
  const legs = legPayments(read("Deals"), inputs, value, years);
  const supply = supplyPayments(inputs, value, years, legs);
  const all = [...outsidePayments(inputs, years, supply), ...supply, ...legs];
  const figures: Figure[] = [];
  if (flows.length !== all.length)
    throw new Error(`Flows has ${flows.length} rows, not ${all.length}`);
  flows.forEach((row, i) => {
    const [from, to] = [String(row.From), String(row.To)];
    if (from !== all[i].from || to !== all[i].to)
      throw new Error(`Row ${i + 1} of Flows: ${from} pays ${to}, not ${all[i].from} ${all[i].to}`);
    years.forEach((year, k) => {
      const what = `Flows: ${from} pays ${to} in ${year}`;
      figures.push({ what, shown: number(row[String(year)]), expected: all[i].amounts[k] });
    });
  });
  return [...figures, ...circular(read("Circularity"), years, all)];
}

interface Yearly {
  from: string;
  to: string;
  amounts: number[];
}

function legPayments(
  deals: Cells,
  inputs: Cells,
  value: (name: string) => unknown,
  years: number[],
): Yearly[] {
  const yes = (name: string): boolean => value(name) === "yes";
  const chance = new Map(
    table(inputs, ["Status", "Probability"]).map((row) => [row.Status, number(row.Probability)]),
  );
  const usual = new Map(
    table(inputs, ["Kind", "Years", "Financing"]).map((r) => [r.Kind, r.Years]),
  );
  return table(deals, ["From", "To", "Published", "Include"]).map((leg) => {
    const isDoubled =
      ["superseded", "umbrella"].includes(String(leg.Status)) || String(leg["Counted in"]) !== "";
    const isUncertain = leg.Contingent === "yes" || leg.Status === "letter-of-intent";
    const counts = isDoubled ? yes("Count_doubled") : !isUncertain || yes("Count_uncertain");
    const probability = yes("Weight_by_probability")
      ? (chance.get(leg.Status) ?? 0) *
        (leg.Contingent === "yes" ? number(value("Contingent_probability")) : 1)
      : 1;
    const amount = counts ? number(leg.Published) * probability : 0;
    const start =
      typeof leg["Start year"] === "number"
        ? leg["Start year"]
        : Number(String(leg.Announced).slice(0, 4));
    const length = typeof leg.Years === "number" ? leg.Years : number(usual.get(leg.Kind));
    const within = (year: number): number =>
      Math.max(0, Math.min(year + 1, start + length) - Math.max(year, start)) / length;
    return {
      ...{ from: String(leg.From), to: String(leg.To) },
      amounts: years.map((year) => amount * within(year)),
    };
  });
}

function supplyPayments(
  inputs: Cells,
  value: (name: string) => unknown,
  years: number[],
  legs: readonly Yearly[],
): Yearly[] {
  const isOn = value("Supply_layer") === "yes" ? 1 : 0;
  const vendors = ["Nvidia", "AMD", "Broadcom"];
  const shares = table(inputs, ["Buyer", ...vendors]);
  const buyers = table(inputs, ["Buyer", "AI capex", "Growth"]).flatMap((row, i): Yearly[] => {
    const from = String(row.Buyer);
    const spent = years.map((year) =>
      year < number(row.Year)
        ? 0
        : isOn * number(row["AI capex"]) * (1 + number(row.Growth)) ** (year - number(row.Year)),
    );
    const rest = vendors.reduce((left, vendor) => left - number(shares[i][vendor]), 1);
    const chips = vendors.map((to): Yearly => {
      const dealt = years.map((_, k) =>
        legs
          .filter((leg) => leg.from === from && leg.to === to)
          .reduce((sum, leg) => sum + leg.amounts[k], 0),
      );
      const part = number(shares[i][to]);
      return {
        ...{ from, to },
        amounts: spent.map((all, k) => isOn * Math.max(0, all * part - dealt[k])),
      };
    });
    return [
      ...chips,
      { from, to: "Outside", amounts: spent.map((all) => all * Math.max(0, rest)) },
    ];
  });
  const back = table(inputs, ["From", "A year", "To", "Last year"]).map((row) => ({
    ...{ from: String(row.From), to: String(row.To) },
    amounts: years.map((year) =>
      year >= number(row["First year"]) && year <= number(row["Last year"])
        ? isOn * number(row["A year"])
        : 0,
    ),
  }));
  return [...buyers, ...back];
}

function outsidePayments(inputs: Cells, years: number[], supply: readonly Yearly[]): Yearly[] {
  return table(inputs, ["Company", "Revenue", "AI share", "Growth"]).map((row) => {
    const to = String(row.Company);
    const amounts = years.map((year, k) => {
      if (year < number(row.Year)) throw new Error(`${to} has no figure for ${year}`);
      const supplied = supply
        .filter((one) => one.to === to)
        .reduce((sum, one) => sum + one.amounts[k], 0);
      const revenue = number(row.Revenue) * (1 + number(row.Growth)) ** (year - number(row.Year));
      return Math.max(0, revenue * number(row["AI share"]) - supplied);
    });
    return { from: "Outside", to, amounts };
  });
}

/** The blocks of Circularity, each below its heading: a row each company, the years, the horizon. */
function circular(cells: Cells, years: number[], all: readonly Yearly[]): Figure[] {
  const periods = [...years.map((_, k) => [k]), years.map((_, k) => k)];
  const rows = periods.map((some): Payment[] =>
    all.map(({ from, to, amounts }) => [from, to, some.reduce((sum, k) => sum + amounts[k], 0)]),
  );
  const measures = ["direct", "least", "traced", "most"] as const;
  return measures.flatMap((measure) => {
    const title = `${measure[0].toUpperCase()}${measure.slice(1)} circular amount by year`;
    const heading = cells.findIndex(([first]) => first === title);
    const header = cells.findIndex((row, i) => i > heading && row[1] === years[0]);
    if (heading < 0 || header < 0) throw new Error(`Circularity has no block ${title}`);
    const end = cells.findIndex((row, i) => i > header && (row[0] === "" || row[0] === null));
    return cells.slice(header + 1, end).flatMap((row) =>
      rows.map((payments, p): Figure => {
        const company = String(row[0]);
        return {
          what: `Circularity: ${measure} of ${company}, period ${p + 1}`,
          shown: number(row[1 + p]),
          expected: circularOf(payments, company)[measure],
        };
      }),
    );
  });
}
