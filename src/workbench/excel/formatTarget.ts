import { excelError } from "../protocol/errors";
import type { ConditionalFormat } from "../book/conditionalFormat";
import type { FormatTarget } from "./make";

export function readFormat({ book, formatId }: FormatTarget): ConditionalFormat {
  const format = book.conditionalFormats.get(formatId);
  if (!format) throw excelError("ItemNotFound");
  return format;
}

export function changeFormat(target: FormatTarget, changes: Partial<ConditionalFormat>): void {
  const before = readFormat(target);
  target.book.conditionalFormats.replace(before, { ...before, ...changes });
}
