import { benchmarks, PRESET_IDS, presetDeals } from "../../src/data";
import { benchmarksSchema } from "../../src/data/benchmarks/benchmarkSchema";
import { presetSchema } from "../../src/data/dealSchema";

describe("the data that the add-in is built with", () => {
  test.each(PRESET_IDS)("preset %s is, as it stands, what its schema says", (id) => {
    expect(presetSchema.parse(presetDeals(id))).toEqual(presetDeals(id));
  });

  test("the benchmarks are, as they stand, what their schema says", () => {
    expect(benchmarksSchema.parse(benchmarks())).toEqual(benchmarks());
  });
});
