import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { generateRandomId } from "@univerjs/core";
import { parseAddress } from "../../../formulaText/addresses";
import type { Book } from "../../book/book";
import type { Chart, ChartAxis, ChartPlace, ChartSeries, ChartType } from "../../book/charts/chart";
import { isScatter } from "../../book/charts/chart";
import { NEW_AXIS, NEW_FONT, NEW_SERIES } from "../../book/charts/newParts";
import type { SheetArea } from "../../book/univerBook";
import { CHART_WORDS, EMU_A_POINT, LEGEND_WORDS } from "../chartWords";

type FileChart = ReturnType<FileSheet["getCharts"]>[number];
type Group = FileChart["chartTypes"][number];
type FileSeries = Group["series"][number];
type FileAxis = FileChart["axes"][number];

/** The charts of the kinds the workbench draws, each with the series of its first type. */
export async function openCharts(book: Book, sheetId: string, from: FileSheet): Promise<void> {
  const readText = await textReader();
  let number = 0;
  for (const chart of from.getCharts()) {
    const group = chart.isChartEx ? undefined : chart.chartTypes.at(0);
    const type = group && typeOf(group);
    if (!type) continue;
    number += 1;
    const font = NEW_FONT;
    const { title, legend, axes } = chart;
    const shown = chart.chartModel?.chart.title;
    const cell = shown?.strRef?.formula ?? formulaIn(shown?.rawTx, readText);
    const source = areaOf(book, sheetId, cell);
    // Both axes of a scatter chart measure values; the first is the one along the foot.
    const [categoryAxis, valueAxis] = isScatter(type)
      ? axes
      : [chart.categoryAxis, chart.valueAxis];
    book.charts.add({
      id: `{${generateRandomId(12)}}`,
      sheetId,
      name: `Chart ${number}`,
      type,
      place: placeOf(chart),
      title: {
        ...{ text: title ?? null, font, source },
        visible: title !== undefined || source !== null,
      },
      legend: { visible: legend !== undefined, position: legendPosition(legend?.legendPos), font },
      valueAxis: axisOf(valueAxis, readText),
      categoryAxis: axisOf(categoryAxis, readText),
      secondaryAxis: NEW_AXIS,
      series: group.series.map((series) => seriesOf(book, sheetId, series)),
    });
  }
}

function typeOf(group: Group): ChartType | undefined {
  const types = Object.keys(CHART_WORDS) as (keyof typeof CHART_WORDS)[];
  return types.find((key) => {
    const { type, barDir, grouping, scatterStyle, showMarker } = CHART_WORDS[key];
    if (type !== group.type) return false;
    if (group.type === "bar") return barDir === group.barDir && grouping === group.grouping;
    if (group.type === "line") {
      const stacked = key === "LineStacked";
      return grouping === group.grouping && (stacked || showMarker === (group.marker ?? false));
    }
    if (group.type === "area") return grouping === group.grouping;
    return group.type !== "scatter" || scatterStyle === group.scatterStyle;
  });
}

function areaOf(book: Book, sheetId: string, formula: string | undefined): SheetArea | null {
  const address = formula === undefined ? null : parseAddress(formula);
  if (!address) return null;
  const sheet = address.sheetName === null ? null : book.findSheet(address.sheetName);
  return { sheetId: sheet?.getSheetId() ?? sheetId, area: address.area };
}

function seriesOf(book: Book, sheetId: string, series: FileSeries): ChartSeries {
  const area = (formula: string | undefined) => areaOf(book, sheetId, formula);
  const labels = "xVal" in series ? series.xVal : "cat" in series ? series.cat : undefined;
  const values = "yVal" in series ? series.yVal : "val" in series ? series.val : undefined;
  return {
    ...NEW_SERIES,
    name: area(series.tx?.strRef?.formula) ?? series.tx?.value ?? null,
    values: area(values?.numRef?.formula),
    categories: area(labels?.strRef?.formula ?? labels?.numRef?.formula),
  };
}

function axisOf(axis: FileAxis | undefined, readText: (xml: string) => string): ChartAxis {
  if (axis === undefined) return NEW_AXIS;
  const { scaling, title, numFmt } = axis;
  const text = title?.rawTx === undefined ? undefined : readText(title.rawTx);
  return {
    ...NEW_AXIS,
    title: { text: text ?? null, visible: text !== undefined, font: NEW_FONT },
    visible: axis.delete !== true,
    numberFormat: numFmt && numFmt.sourceLinked !== true ? numFmt.formatCode : null,
    minimum: scaling?.min ?? null,
    maximum: scaling?.max ?? null,
    majorUnit: ("majorUnit" in axis ? axis.majorUnit : undefined) ?? null,
    majorGridlines: axis.majorGridlines !== undefined,
    reversed: scaling?.orientation === "maxMin",
    isLogarithmic: scaling?.logBase !== undefined,
  };
}

/** The library leaves the text of an axis as it stands in the file. */
async function textReader(): Promise<(xml: string) => string> {
  const { parseXml, textContent } = await import("@cj-tech-master/excelts/xml");
  return (xml) => textContent(parseXml(xml).root);
}

/** The cell that a title shows, where the library leaves it as it stands in the file. */
function formulaIn(xml: string | undefined, readText: (xml: string) => string): string | undefined {
  const [formula] = /<c:f>.*?<\/c:f>/s.exec(xml ?? "") ?? [];
  return formula === undefined ? undefined : readText(formula);
}

function legendPosition(word: string | undefined): Chart["legend"]["position"] {
  const words = Object.keys(LEGEND_WORDS) as Chart["legend"]["position"][];
  return words.find((position) => LEGEND_WORDS[position] === word) ?? "Right";
}

function placeOf({ range: { tl, br, pos, ext } }: FileChart): ChartPlace {
  if (br) {
    return {
      kind: "cells",
      area: {
        startRow: tl.nativeRow,
        startColumn: tl.nativeCol,
        // A chart that ends at a cell's corner ends with the cell before it.
        endRow: Math.max(tl.nativeRow, br.nativeRow - (br.nativeRowOff === 0 ? 1 : 0)),
        endColumn: Math.max(tl.nativeCol, br.nativeCol - (br.nativeColOff === 0 ? 1 : 0)),
      },
    };
  }
  return {
    kind: "box",
    left: (pos?.x ?? 0) / EMU_A_POINT,
    top: (pos?.y ?? 0) / EMU_A_POINT,
    width: (ext?.cx ?? 0) / EMU_A_POINT,
    height: (ext?.cy ?? 0) / EMU_A_POINT,
  };
}
