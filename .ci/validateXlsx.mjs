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
let parts = 0;
const faults = files.flatMap((file) => faultsOf(file));
for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${parts} parts, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function faultsOf(file) {
  const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
  try {
    execFileSync("unzip", ["-qq", path.resolve(file), "-d", folder]);
    return readdirSync(folder, { recursive: true }).flatMap((part) => {
      const schema = SCHEMAS.find(([pattern]) => pattern.test(part))?.[1];
      return schema === undefined ? [] : partFaults(path.join(folder, part), schema, file, part);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function partFaults(place, schema, file, part) {
  parts += 1;
  writeFileSync(place, withoutExtensions(readFileSync(place, "utf8")));
  const schemaPath = path.join(schemas, schema);
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--nonet", "--noout", "--schema", schemaPath, place],
    { encoding: "utf8" },
  );
  if (status === 0) return [];
  const lines = stderr.split("\n").filter((line) => /error/.test(line));
  return lines.slice(0, 5).map((line) => `${file} ${part}: ${line.replace(place, "")}`);
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
