import { benchmark, benchmarks } from "../../src/deals/benchmarks/benchmarks";
import { benchmarksSchema } from "../../src/deals/benchmarks/benchmarkSchema";
import { requiredRevenue } from "../../src/model/deals/requiredRevenue";

/** A figure that is published as one number. */
function value(name: string): number {
  const figure = benchmark(name)?.value ?? null;
  if (figure === null) throw new Error(`there is no figure "${name}"`);
  return figure;
}

describe("the published figures", () => {
  test.each(benchmarks())("name a source, a date and a unit: $name", ({ source, date, unit }) => {
    expect(source.length).toBeGreaterThan(2);
    expect(date).toMatch(/^\d{4}/);
    expect(unit).not.toBe("");
  });

  test.each(benchmarks())(
    "have a low end below the high one, and the value between: $name",
    ({ value: figure, low = -Infinity, high = Infinity }) => {
      expect(low).toBeLessThan(high);
      if (figure === null) return;
      expect(figure).toBeGreaterThanOrEqual(low);
      expect(figure).toBeLessThanOrEqual(high);
    },
  );

  test("give shares as decimals", () => {
    const shares = benchmarks().filter(({ unit }) => /^(share|per year)/.test(unit));
    expect(shares.length).toBeGreaterThan(15);
    expect(shares.filter(({ value: figure, high }) => !((figure ?? high ?? NaN) <= 1))).toEqual([]);
  });

  test("warn beside every amount that spans years and is compared with a year", () => {
    for (const name of ["Lucent vendor financing", "Nvidia vendor financing"])
      expect(benchmark(name)?.note).toMatch(/several years ÷ one year's revenue/);
    for (const name of ["Oracle OpenAI contract", "OpenAI commitments"])
      expect(benchmark(name)?.note).toMatch(/Never a year's cash|never a year's cash/);
  });

  test("are found without regard to case, by name and by id", () => {
    expect(benchmark(" lucent VENDOR financing")).toBe(benchmark("lucent-vendor-financing"));
    expect(benchmark("Lucent")).toBeUndefined();
    expect(benchmark("__proto__")).toBeUndefined();
  });
});

describe("what was published agrees with itself", () => {
  test.each<[string, number, number, number]>([
    ["Lucent vendor financing", value("Lucent vendor loans"), value("Lucent revenue"), 0.005],
    ["Nvidia vendor financing", value("Nvidia direct investments"), value("Nvidia revenue"), 0.005],
    ["Nvidia to Lucent multiple", 0.67, 0.24, 0.05],
    ["Nvidia to Lucent multiple, earlier", 0.85, 0.2, 0.5],
  ])("%s is %d ÷ %d, as rounded in the source", (name, numerator, denominator, within) => {
    expect(Math.abs(value(name) - numerator / denominator)).toBeLessThanOrEqual(within);
  });

  test("20.5 GW are Nvidia's 10, AMD's 6 and Oracle's 4.5", () => {
    const nvidia = value("Nvidia OpenAI investment") / value("Nvidia OpenAI investment per GW");
    const parts = nvidia + value("AMD OpenAI power") + value("Oracle OpenAI power");
    expect(value("OpenAI deals power")).toBeCloseTo(parts, 12);
  });

  test.each([
    ["Required revenue, Kupperman 10 years", 10],
    ["Required revenue, Kupperman 5 years", 5],
  ])("%s follows from capex, life and margin", (name, life) => {
    const [capex, margin] = [value("AI capex, Kupperman"), value("Gross margin, Kupperman")];
    expect(requiredRevenue(capex, life, margin, 0)).toBeCloseTo(value(name), 9);
  });

  test("Sequoia's required revenue is run-rate × multiple ÷ (1 − margin)", () => {
    const cost = value("GPU run-rate, Sequoia") * value("Cost multiple, Sequoia");
    expect(cost / (1 - value("Gross margin, Sequoia"))).toBe(value("Required revenue, Sequoia"));
  });
});

describe("the schema of the figures", () => {
  const good = benchmarks();
  const [first] = good;
  const valueless = { ...first, value: undefined };

  test.each([
    ["a figure as text", [{ ...first, value: "0.24" }]],
    ["no value at all", [valueless]],
    ["neither a value nor an end of a range", [{ ...first, value: null }]],
    ["a blank source", [{ ...first, source: " " }]],
    ["a date that is none", [{ ...first, date: "October 2025" }]],
    ["an id with a blank", [{ ...first, id: "lucent vendor" }]],
    ["an id given twice", [first, { ...first, name: "Another" }]],
    [
      "a name given twice but for its case",
      [first, { ...first, id: "b", name: "LUCENT vendor financing" }],
    ],
    ["a field it does not know", [{ ...first, currency: "EUR" }]],
  ])("refuses %s", (_case, bad) => {
    expect(benchmarksSchema.safeParse(bad).success).toBe(false);
  });

  test("takes what is published", () => {
    expect(benchmarksSchema.safeParse(good).success).toBe(true);
  });
});
