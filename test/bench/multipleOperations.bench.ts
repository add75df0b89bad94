import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { sensitivityFormula } from "../../src/functions/risk/sensitivity";
import { check } from "./interleaved";
import { isCheck, record, section } from "./results";
import { timed } from "./timed";
import { cell } from "../support/cell";

const sensitivity = cell(sensitivityFormula);

/**
 * The same table by LibreOffice Calc's MULTIPLE.OPERATIONS, the one spreadsheet's own data table that is a formula.
 * A level rent, as NPER has no other; LibreOffice's time is what the table adds to loading and saving the file.
 */
const SIZE = 100;
const RENTS = Array.from({ length: SIZE }, (_, i) => 2 + i * 0.03);
const SHARES = Array.from({ length: SIZE }, (_, i) => 0.6 + i * 0.003);

const number = (value: number): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const formula = (text: string): string => `<table:table-cell table:formula="of:=${text}"/>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;

/** Rent in A1, share in B1, payback in years in C1; the table from B2, its axes in row 2 and column A. */
function sheet(cell: (row: number, column: string) => string): string {
  const columns = SHARES.map((_, c) => letters(c + 1));
  const payback = "NPER(1.05^(1/12)-1;([.A1]*[.B1]-1.275*1.2*0.08)*730-125;-30000)/12";
  const rows = RENTS.map((rent, r) => row(number(rent), ...columns.map((c) => cell(r + 3, c))));
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Table">
${row(number(2.35), number(0.7), formula(payback))}
${row(number(0), ...SHARES.map(number))}
${rows.join("\n")}
</table:table></office:spreadsheet></office:body></office:document>`;
}

function letters(column: number): string {
  const [high, low] = [Math.floor(column / 26), column % 26];
  return (high > 0 ? letters(high - 1) : "") + String.fromCharCode(65 + low);
}

/** What LibreOffice makes of a file, as numbers, and how long it takes. */
function calculated(text: string): { rows: number[][]; milliseconds: number } {
  const folder = mkdtempSync(join(tmpdir(), "multiple-operations-"));
  try {
    const source = join(folder, "table.fods");
    writeFileSync(source, text);
    // Commas, quotes, UTF-8; numbers in full, not as they are shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";
    const start = performance.now();
    execFileSync(
      process.env.SOFFICE ?? "soffice",
      [
        `-env:UserInstallation=file://${join(tmpdir(), "multiple-operations-profile")}`,
        ...["--headless", "--convert-to", filter, "--outdir", folder, source],
      ],
      { timeout: 300_000, stdio: "pipe" },
    );
    const milliseconds = performance.now() - start;
    const csv = readFileSync(join(folder, "table.csv"), "utf8");
    return { rows: Papa.parse<string[]>(csv).data.map((cells) => cells.map(Number)), milliseconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasLibreOffice = (): boolean => {
  try {
    execFileSync(process.env.SOFFICE ?? "soffice", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
};

section(`SENSITIVITY of GPU_PAYBACK beside LibreOffice's MULTIPLE.OPERATIONS, ${SIZE} × ${SIZE}`);
if (hasLibreOffice()) {
  const inputs = [[30000, 2.35, 0.7, 1.275, 0.08, 1.2, 1500, 0, 0.05, 6, 0.1]];
  const rents = RENTS.map((rent) => [rent]);
  const ours = () =>
    sensitivity("GPU_PAYBACK", inputs, "hourlyRate", rents, "utilisation", [SHARES]) as number[][];
  const tableFile = sheet((r, c) =>
    formula(`MULTIPLE.OPERATIONS([.$C$1];[.$A$1];[.$A${r}];[.$B$1];[.${c}$2])`),
  );
  const { rows } = calculated(tableFile);
  ours().forEach((years, r) => {
    // NPER bends within a month, the contract is linear there.
    years.forEach((value, c) => {
      check("MULTIPLE.OPERATIONS", rows[r + 2][c + 1], value, 1e-3);
    });
  });
  if (!isCheck) compare(ours, tableFile);
} else console.log("  LibreOffice is not installed: left out");

/** LibreOffice has been started before, so that its profile is made. */
function compare(ours: () => unknown, tableFile: string): void {
  const name = "SENSITIVITY, in one call";
  const milliseconds = timed(name, ours);
  const without = calculated(sheet(() => number(1))).milliseconds;
  const theirs = calculated(tableFile).milliseconds - without;
  const peer = { name: "LibreOffice", milliseconds: theirs, ratio: theirs / milliseconds };
  record({ name, milliseconds, peer });
}
