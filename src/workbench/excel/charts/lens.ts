import { excelError } from "../../protocol/errors";
import type { Chart } from "../../book/charts/chart";
import type { BookTarget } from "../make";

export interface ChartTarget extends BookTarget {
  readonly chartId: string;
}

/** A part of a chart, read and replaced in its place: charts are plain data that is never changed in place. */
export interface Lens<T> {
  get(): T;
  set(value: T): void;
}

export function readChart({ book, chartId }: ChartTarget): Chart {
  const chart = book.charts.get(chartId);
  if (!chart) throw excelError("ItemNotFound");
  return chart;
}

export function changeChart(target: ChartTarget, changes: Partial<Chart>): void {
  const before = readChart(target);
  target.book.charts.replace(before, { ...before, ...changes });
}

export function chartLens(target: ChartTarget): Lens<Chart> {
  return {
    get: () => readChart(target),
    set: (chart) => {
      changeChart(target, chart);
    },
  };
}

export function at<T, K extends keyof T>(whole: Lens<T>, key: K): Lens<T[K]> {
  return {
    get: () => whole.get()[key],
    set: (value) => {
      whole.set({ ...whole.get(), [key]: value });
    },
  };
}

/** Replaces some of the properties of what the lens looks at. */
export function change<T>(lens: Lens<T>, changes: Partial<T>): void {
  lens.set({ ...lens.get(), ...changes });
}
