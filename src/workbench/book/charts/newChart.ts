import { generateRandomId } from "@univerjs/core";
import type { Book } from "../book";
import type { SheetArea } from "../univerBook";
import type { Chart, ChartType } from "./chart";
import { NEW_AXIS, NEW_FONT } from "./newParts";
import { seriesOf } from "./seriesOf";

/** Where and how large Excel puts a chart that has not been placed, in points. */
const PLACE = { kind: "box", left: 120, top: 60, width: 360, height: 216 } as const;

/** A chart as charts.add makes it: series read off the range, a title for one series, a legend for several. */
export function newChart(
  book: Book,
  sheetId: string,
  type: ChartType,
  source: SheetArea,
  seriesBy: "Auto" | "Columns" | "Rows",
): Chart {
  const series = seriesOf(book, type, source, seriesBy);
  const isRound = type === "Pie" || type === "Doughnut";
  return {
    id: `{${generateRandomId(12)}}`,
    sheetId,
    name: freeName(book, sheetId),
    type,
    place: PLACE,
    title: { text: null, visible: true, font: NEW_FONT },
    legend: { visible: isRound || series.length > 1, position: "Bottom", font: NEW_FONT },
    valueAxis: { ...NEW_AXIS, majorGridlines: true },
    categoryAxis: { ...NEW_AXIS, majorGridlines: type.startsWith("XYScatter") },
    secondaryAxis: NEW_AXIS,
    series,
  };
}

function freeName(book: Book, sheetId: string): string {
  const taken = new Set(book.charts.on(sheetId).map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
  }
}
