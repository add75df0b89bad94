import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { Book } from "../../book/book";

/** Only the web, mail and places in the workbook: a file may ask for any program. */
const SAFE = /^(https?:|mailto:)/i;

export function openLinks(book: Book, sheetId: string, from: FileSheet): void {
  const links = book.facts.of(sheetId).hyperlinks;
  from.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const { hyperlink, tooltip } = cell.model;
      if (!hyperlink || !(hyperlink.startsWith("#") || SAFE.test(hyperlink))) return;
      const target = hyperlink.startsWith("#")
        ? { documentReference: hyperlink.slice(1) }
        : { address: hyperlink };
      links.set(`${rowNumber - 1},${columnNumber - 1}`, {
        ...target,
        ...(tooltip && { screenTip: tooltip }),
      });
    });
  });
}
