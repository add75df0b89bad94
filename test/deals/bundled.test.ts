import { benchmarks } from "../../src/deals/benchmarks/benchmarks";
import { PRESET_IDS, presetDeals } from "../../src/deals/presets";
import { benchmarksSchema } from "../../src/deals/benchmarks/benchmarkSchema";
import { presetSchema } from "../../src/deals/dealSchema";

describe("the data that the add-in is built with", () => {
  test.each(PRESET_IDS)("preset %s is, as it stands, what its schema says", (id) => {
    expect(presetSchema.parse(presetDeals(id))).toEqual(presetDeals(id));
  });

  test("the benchmarks are, as they stand, what their schema says", () => {
    expect(benchmarksSchema.parse(benchmarks())).toEqual(benchmarks());
  });
});
