import { attribute, plainSheet, plainText } from "./plainSheet";
import type { Parts } from "./readParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
/** The namespaces of the strict variant (ISO/IEC 29500-1), by those of the transitional one. */
const STRICT: readonly (readonly [string, string])[] = [
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", MAIN],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONSHIPS],
  ["http://purl.oclc.org/ooxml/drawingml/", "http://schemas.openxmlformats.org/drawingml/2006/"],
];
const WORKBOOK = "xl/workbook.xml";

/** A sheet of a workbook, in the order of its tabs. */
export interface SheetPart {
  readonly name: string;
  /** Null where it holds no cells: a chart, a dialog. */
  readonly path: string | null;
}

export interface NormalParts {
  readonly parts: Parts;
  readonly sheets: readonly SheetPart[];
}

/**
 * A file's parts as the library expects them: elements without prefixes, the workbook and the sheets under their
 * usual names, every row and cell with its reference.
 */
export function normalParts(given: Parts): NormalParts {
  const parts = new Map(
    Object.entries(given).map(([path, bytes]) => [path.replace(/^\//, ""), bytes]),
  );
  for (const [path, bytes] of parts) {
    if (/\.(xml|rels)$/i.test(path)) parts.set(path, plainNames(bytes));
  }
  moveWorkbook(parts);
  const sheets = moveSheets(parts);
  for (const { path } of sheets) {
    const bytes = path === null ? undefined : parts.get(path);
    if (path !== null && bytes) parts.set(path, encoded(plainSheet(decoded(bytes))));
  }
  return { parts: Object.fromEntries(parts), sheets };
}

const decoded = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
};
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A part without prefixes on its main elements, and with "r:" on relationships. */
function plainNames(bytes: Uint8Array): Uint8Array {
  const head = decoded(bytes.subarray(0, 4096));
  if (!/xmlns:|purl\.oclc\.org/.test(head) && bytes[0] !== 0xff) return bytes;
  let text = decoded(bytes);
  for (const [strict, usual] of STRICT) text = text.replaceAll(strict, usual);
  for (const space of [MAIN, PACKAGE, TYPES]) {
    const prefix = new RegExp(`xmlns:([\\w.-]+)=["']${space}["']`).exec(text)?.[1];
    if (prefix === undefined) continue;
    text = text
      .replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1")
      .replace(new RegExp(`xmlns:${prefix}=`), "xmlns=");
  }
  const related = new RegExp(`xmlns:([\\w.-]+)=["']${RELATIONSHIPS}["']`).exec(text)?.[1];
  if (related !== undefined && related !== "r") {
    text = text.replace(new RegExp(`\\b${related}:(id|embed|link)=`, "g"), "r:$1=");
    text = text.replace(`xmlns:${related}=`, "xmlns:r=");
  }
  return encoded(text);
}

const TARGET = /\sTarget=("[^"]*"|'[^']*')/;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Relation[] {
  const bytes = parts.get(relsOf(path));
  if (!bytes) return [];
  return [...decoded(bytes).matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: resolved(path, attribute(element, "Target") ?? ""),
  }));
}

/** The kinds of parts that a sheet or a workbook has beside itself, such as "comments" and "pivotTable". */
export function relatedKinds(parts: Parts, path: string): string[] {
  return relationsOf(new Map(Object.entries(parts)), path).map(
    ({ type }) => type.split("/").at(-1) ?? "",
  );
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const relsOf = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** A target as a path in the package. */
function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folderOf(from)}${target}`.split("/");
  const kept: string[] = [];
  for (const step of steps) {
    if (step === "..") kept.pop();
    else if (step !== "." && step !== "") kept.push(step);
  }
  return kept.join("/");
}

function movePart(parts: Map<string, Uint8Array>, from: string, to: string): void {
  const rels = parts.get(relsOf(from));
  if (rels && folderOf(from) !== folderOf(to)) {
    const back = "../".repeat(folderOf(to).split("/").length - 1);
    const text = decoded(rels).replace(/<Relationship\b[^>]*>/g, (element) => {
      const target = attribute(element, "Target") ?? "";
      const isOutside = attribute(element, "TargetMode") === "External";
      return isOutside
        ? element
        : element.replace(TARGET, () => ` Target="${back}${resolved(from, target)}"`);
    });
    parts.set(relsOf(from), encoded(text));
  }
  for (const [old, fresh] of [
    [from, to],
    [relsOf(from), relsOf(to)],
  ]) {
    const bytes = parts.get(old);
    if (!bytes) continue;
    parts.delete(old);
    parts.set(fresh, bytes);
  }
  const types = parts.get("[Content_Types].xml");
  if (types) {
    const text = decoded(types).replace(`PartName="/${from}"`, `PartName="/${to}"`);
    parts.set("[Content_Types].xml", encoded(text));
  }
}

/** Parts of a workbook that the library looks for under one name, by the last word of the relation's type. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ["styles", "xl/styles.xml"],
  ["sharedStrings", "xl/sharedStrings.xml"],
  ["theme", "xl/theme/theme1.xml"],
]);

function moveWorkbook(parts: Map<string, Uint8Array>): void {
  const target = relationsOf(parts, "").find(({ type }) =>
    type.endsWith("/officeDocument"),
  )?.target;
  if (target !== undefined && !parts.has(WORKBOOK)) movePart(parts, target, WORKBOOK);
  for (const { type, target: path } of relationsOf(parts, WORKBOOK)) {
    const usual = USUAL.get(type.split("/").at(-1) ?? "");
    if (usual !== undefined && usual !== path && !parts.has(usual)) movePart(parts, path, usual);
  }
  const strings = parts.get("xl/sharedStrings.xml");
  if (strings) parts.set("xl/sharedStrings.xml", encoded(plainText(decoded(strings))));
}

/** Gives sheets the names that the library looks for; a sheet whose part is called otherwise would vanish. */
function moveSheets(parts: Map<string, Uint8Array>): SheetPart[] {
  const workbook = parts.get(WORKBOOK);
  if (!workbook) return [];
  const relations = relationsOf(parts, WORKBOOK);
  const targets = new Map<string, string>();
  const sheets = [...decoded(workbook).matchAll(/<sheet\s[^>]*>/g)].map(([element], index) => {
    const name = unescaped(attribute(element, "name") ?? "");
    const relation = relations.find(({ id }) => id === attribute(element, "r:id"));
    if (!relation?.type.endsWith("/worksheet") || !parts.has(relation.target)) {
      return { name, path: null };
    }
    const isUsual = /^xl\/worksheets\/sheet\d+\.xml$/.test(relation.target);
    const path = isUsual ? relation.target : `xl/worksheets/sheet${9000 + index}.xml`;
    if (!isUsual) movePart(parts, relation.target, path);
    targets.set(relation.id, path);
    return { name, path };
  });
  const rels = parts.get(relsOf(WORKBOOK));
  if (rels) {
    const text = decoded(rels).replace(/<Relationship\b[^>]*>/g, (element) => {
      const path = targets.get(attribute(element, "Id") ?? "");
      return path === undefined
        ? element
        : element.replace(TARGET, () => ` Target="${path.replace("xl/", "")}"`);
    });
    parts.set(relsOf(WORKBOOK), encoded(text));
  }
  return sheets;
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replaceAll("&amp;", "&");
}
