import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { parseAddress } from "../../../formulaText/addresses";
import type { Book } from "../../book/book";
import { attribute } from "./plainSheet";
import type { FileContent } from "./readWorkbook";

/** Only the web, mail and places in the workbook: a file may ask for any program. */
const SAFE = /^(https?:|mailto:)/i;

interface FileLink {
  readonly ref: string;
  /** An address, or "#" and a place. */
  readonly target: string;
  readonly tooltip: string | undefined;
}

export function openLinks(
  book: Book,
  sheetId: string,
  from: FileSheet,
  inXml: readonly FileLink[],
): void {
  const links = book.facts.of(sheetId).hyperlinks;
  const add = (key: string, target: string, tooltip: string | undefined): void => {
    if (!(target.startsWith("#") || SAFE.test(target))) return;
    links.set(key, {
      ...(target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target }),
      ...(tooltip && { screenTip: tooltip }),
    });
  };
  from.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const { hyperlink, tooltip } = cell.model;
      if (hyperlink) add(`${rowNumber - 1},${columnNumber - 1}`, hyperlink, tooltip);
    });
  });
  // The library leaves out those of cells that hold nothing.
  for (const { ref, target, tooltip } of inXml) {
    const area = parseAddress(ref)?.area;
    if (!area) continue;
    const key = `${area.startRow},${area.startColumn}`;
    if (!links.has(key)) add(key, target, tooltip);
  }
}

/** The links that a sheet's XML names. */
export function hyperlinksIn(
  { parts, sheets }: FileContent,
  sheet: string,
  xml: string,
  decode: (text: string) => string,
): FileLink[] {
  const path = sheets.find(({ name }) => name === sheet)?.path ?? "";
  const relations = parts[path.replace(/([^/]+)$/, "_rels/$1.rels")];
  const targets = new Map(
    (new TextDecoder().decode(relations).match(/<Relationship\b[^>]*>/g) ?? []).map((element) => [
      attribute(element, "Id") ?? "",
      attribute(element, "Target") ?? "",
    ]),
  );
  return (xml.match(/<hyperlink\b[^>]*>/g) ?? []).flatMap((element): FileLink[] => {
    const place = attribute(element, "location");
    const address = targets.get(attribute(element, "r:id") ?? "");
    const target = address ?? (place === undefined ? undefined : `#${place}`);
    const ref = attribute(element, "ref");
    if (ref === undefined || target === undefined) return [];
    const tooltip = attribute(element, "tooltip");
    return [{ ref, target: decode(target), tooltip: tooltip && decode(tooltip) }];
  });
}
