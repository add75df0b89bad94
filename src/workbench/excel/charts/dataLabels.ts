import type { ExcelObject } from "../../protocol/excelObject";
import { excelObject } from "../../protocol/excelObject";
import type { ChartSeries } from "../../book/charts/chart";
import { flag, text } from "../arguments";
import type { Lens } from "./lens";
import { change } from "./lens";

/** The values written at a series' points. */
export function dataLabelsObject(lens: Lens<ChartSeries>): ExcelObject {
  return excelObject(
    {
      name: "ChartDataLabels",
      get: {
        ShowValue: () => lens.get().hasDataLabels,
        NumberFormat: () => lens.get().labelFormat ?? "General",
      },
      set: {
        ShowValue: (_, shown) => {
          change(lens, { hasDataLabels: flag(shown) });
        },
        NumberFormat: (_, format) => {
          change(lens, { labelFormat: text(format) });
        },
      },
    },
    lens,
  );
}
