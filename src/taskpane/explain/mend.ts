import { strings } from "../../words/pane";

/** What is to be done about an error that Excel itself shows; undefined where a cell shows none. */
export function mendOf(value: unknown): string | undefined {
  const { excelErrors } = strings.explain;
  return typeof value === "string" && Object.hasOwn(excelErrors, value)
    ? excelErrors[value as keyof typeof excelErrors]
    : undefined;
}
