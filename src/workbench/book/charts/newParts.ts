import type { ChartAxis, ChartFont, ChartLine, ChartSeries } from "./chart";

export const NEW_FONT: ChartFont = {
  name: null,
  size: null,
  color: null,
  bold: null,
  italic: null,
};
const LINE: ChartLine = { color: null, weight: null, style: null, isNone: false };

export const NEW_AXIS: ChartAxis = {
  title: { text: null, visible: false, font: NEW_FONT },
  visible: true,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
  gridline: LINE,
  reversed: false,
  isLogarithmic: false,
  font: NEW_FONT,
};

export const NEW_SERIES: ChartSeries = {
  name: null,
  values: null,
  categories: null,
  type: null,
  axisGroup: "Primary",
  fill: null,
  line: LINE,
  hasDataLabels: false,
  labelFormat: null,
  markerStyle: null,
  smooth: null,
};
