// Checks every XML part of .xlsx files against the schemas of ECMA-376 (transitional): node .ci/validateXlsx.mjs SCHEMAS FILE…
// Needs unzip and xmllint. Prints what is wrong and exits with 1 if anything is.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The schema of a part by its path; null for parts that are not XML or have none here. */
const SCHEMAS = [
  [/^\[Content_Types\]\.xml$/, "opc-contentTypes.xsd"],
  [/\.rels$/, "opc-relationships.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
  [/^xl\/theme\//, "dml-main.xsd"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^xl\/charts\/chart\d+\.xml$/, "dml-chart.xsd"],
  [/^xl\/[^/]+\.xml$|^xl\/(worksheets|tables)\/[^/]+\.xml$/, "sml.xsd"],
];

const [schemas, ...files] = process.argv.slice(2);
if (schemas === undefined || files.length === 0) {
  throw new Error("usage: node .ci/validateXlsx.mjs SCHEMAS FILE…");
}
const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
try {
  const parts = files.flatMap((file, at) => partsOf(file, path.join(folder, String(at))));
  // One call for all parts of a schema: to read a schema takes longer than to check a part.
  const faults = SCHEMAS.flatMap(([, schema]) =>
    faultsOf(
      parts.filter((part) => part.schema === schema),
      schema,
    ),
  );
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files, ${parts.length} parts, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

/** Unpacks a file; returns the parts that have a schema, each with its place on disk and its name for the user. */
function partsOf(file, into) {
  execFileSync("unzip", ["-qq", path.resolve(file), "-d", into]);
  return readdirSync(into, { recursive: true }).flatMap((part) => {
    const schema = SCHEMAS.find(([pattern]) => pattern.test(part))?.[1];
    if (schema === undefined) return [];
    const place = path.join(into, part);
    writeFileSync(place, withoutExtensions(readFileSync(place, "utf8")));
    return [{ place, schema, name: `${file} ${part}` }];
  });
}

function faultsOf(parts, schema) {
  if (parts.length === 0) return [];
  const { status, stderr, error } = spawnSync(
    "xmllint",
    [
      ...["--nonet", "--noout", "--schema", path.join(schemas, schema)],
      ...parts.map(({ place }) => place),
    ],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  if (error) throw error;
  const lines = stderr.split("\n");
  // A part that is sound is named too, in a line "… validates".
  const faults = parts.flatMap(({ place, name }) => {
    if (lines.includes(`${place} validates`)) return [];
    const own = lines.filter((line) => line.startsWith(`${place}:`) && /error/.test(line));
    if (own.length === 0) return [`${name}: not checked by ${schema}`];
    return own.slice(0, 5).map((line) => `${name}${line.slice(place.length)}`);
  });
  return status === 0 || faults.length > 0
    ? faults
    : [`${schema}: xmllint ended with ${status}\n${stderr}`];
}

/** A part as a reader sees it that knows none of the namespaces the part says may be ignored. */
function withoutExtensions(xml) {
  const ignorable = /\bmc:Ignorable="([^"]*)"/.exec(xml)?.[1].split(/\s+/) ?? [];
  return ignorable
    .filter((prefix) => prefix !== "")
    .reduce(
      (text, prefix) => text.replace(new RegExp(`\\s${prefix}:[\\w-]+="[^"]*"`, "g"), ""),
      xml.replace(/\smc:Ignorable="[^"]*"/g, ""),
    );
}
