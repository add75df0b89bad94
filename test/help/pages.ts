import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** `npm test` builds first, so this is what the add-in's server serves. */
export const DIST = resolve(__dirname, "../../dist");

/** The built pages below a folder of dist/help, by their path in it. */
export function pagesOf(folder: string): Map<string, string> {
  const root = join(DIST, "help", folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readFileSync(join(root, file), "utf8")]),
  );
}

export const parsed = (html: string): Document =>
  new DOMParser().parseFromString(html, "text/html");

export const elements = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagName(name),
];

/** A formula on a page with the cells that the page shows for it, row by row. */
export interface ShownExample {
  formula: string;
  shown: string[][];
}

/** The examples of a page, refused ones included. */
export function examplesOf(html: string): ShownExample[] {
  return elements(parsed(html), "figure")
    .filter((figure) => /^example/.test(figure.getAttribute("class") ?? ""))
    .map((figure) => {
      const [code] = elements(figure, "code");
      const rows = elements(figure, "tr").map((row) =>
        [...elements(row, "th"), ...elements(row, "td")].map(
          ({ textContent }) => textContent ?? "",
        ),
      );
      const error = elements(figure, "b").at(0);
      const single = elements(figure, "div").at(0)?.textContent ?? "";
      const shown = error ? [[error.textContent ?? ""]] : [[single]];
      return { formula: code.textContent ?? "", shown: rows.length > 0 ? rows : shown };
    });
}
