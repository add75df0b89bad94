import { inCell } from "../../support/customFunctions";
import { benchmarks } from "../../../src/deals/benchmarks/benchmarks";
import { benchmarkFormula, BenchmarkField } from "../../../src/functions/data/benchmark";
import { cell } from "../../support/cell";

const benchmark = cell(benchmarkFormula);

/** A cell can hold what the type does not allow. */
const inExcel = (cell: unknown): BenchmarkField => cell as BenchmarkField;

describe("BENCHMARK", () => {
  test("is the figure where no field is named, or the cell is blank", () => {
    expect(benchmark("Lucent vendor financing")).toBe(0.24);
    expect(benchmark("Lucent vendor financing", inExcel(null))).toBe(0.24);
    expect(benchmark("Lucent vendor financing", inExcel(""))).toBe(0.24);
  });

  test.each([
    [BenchmarkField.value, 0.67],
    [BenchmarkField.unit, "share"],
    [BenchmarkField.source, "T. Tunguz, blog post"],
    [BenchmarkField.date, "2025-10-03"],
    [BenchmarkField.note, expect.stringContaining("one year's revenue") as unknown],
  ])("gives the %s of a figure", (field, cell) => {
    expect(benchmark("Nvidia vendor financing", field)).toEqual(cell);
  });

  test("finds names and ids without regard to case and outer blanks", () => {
    expect(benchmark(" NVIDIA vendor Financing ")).toBe(0.67);
    expect(benchmark("Nvidia-Vendor-Financing", inExcel("VALUE"))).toBe(0.67);
  });

  test("gives the ends of a published range, and no value in between", () => {
    expect(benchmark("Uncollected vendor loans", BenchmarkField.low)).toBe(0.33);
    expect(benchmark("Uncollected vendor loans", BenchmarkField.high)).toBe(0.8);
    expect(inCell(() => benchmark("Uncollected vendor loans"))).toBe(
      '#N/A Uncollected vendor loans: "value" is not disclosed. Ask for "low", "high".',
    );
    expect(inCell(() => benchmark("Failed carriers", BenchmarkField.low))).toBe(
      '#N/A Failed carriers: "low" is not disclosed. Ask for "value".',
    );
  });

  test("is #N/A for a name that it does not hold, and names near ones", () => {
    const shown = (name: unknown): unknown => inCell(() => benchmark(name));
    expect(shown("lucent financing")).toBe(
      '#N/A name: there is no "lucent financing". Did you mean "Lucent vendor financing", "Lucent vendor financing, earlier"?',
    );
    expect(shown("Lucnet")).toMatch(/Did you mean .*"Lucent/);
    expect(shown("zzz")).toBe('#N/A name: there is no "zzz".');
    expect(shown("7")).toBe('#N/A name: there is no "7".');
  });

  test("is #VALUE! for a missing name and for a field that it does not know", () => {
    expect(inCell(() => benchmark(""))).toBe("#VALUE! name is missing.");
    expect(inCell(() => benchmark("Lucent revenue", inExcel("author")))).toBe(
      '#VALUE! field must be one of "value", "source", "date", "unit", "note", "low", "high", not "author".',
    );
  });

  test("answers every figure by its name and by its id alike", () => {
    for (const { id, name, value } of benchmarks()) {
      expect(inCell(() => benchmark(id))).toEqual(inCell(() => benchmark(name)));
      if (value !== null) expect([name, benchmark(name)]).toEqual([name, value]);
    }
  });
});
