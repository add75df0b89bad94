/**
 * A workbook of 10,000 cells of CIRCULAR_SHARE, 10,000 of GPU_PAYBACK and 200 spilled tables: the add-in's own
 * share of a recalculation, then all of it headless and in Chromium, from an .xlsx file and into one. Needs
 * `npm run build && npm run build:workbench`.
 */
import "../support/customFunctions";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeAll, openWorkbench, type OpenWorkbench } from "../e2e/support/openWorkbench";
import { openWorkbook } from "../support/officeInNode";
import { parseAddress } from "../../src/formulaText/addresses";
import { openXlsx } from "../../src/workbench/xlsx/open/openXlsx";
import { saveXlsx } from "../../src/workbench/xlsx/save/saveXlsx";
import { isCheck, record, section } from "./results";
import { stopwatch } from "./stopwatch";
import { addinFunctions } from "./stress/addinFunctions";
import { paybacks, shares } from "./stress/cells";
import { SHEETS, SHIFT } from "./stress/inputs";
import { spills } from "./stress/spills";
import { stressFile } from "./stress/stressFile";
import type { StressFormula } from "./stress/stressFormula";

const TITLE = "10,000 CIRCULAR_SHARE, 10,000 GPU_PAYBACK, 200 tables";
const formulasAt = (shift: number) => [...shares(shift), ...paybacks(shift), ...spills(shift)];
const [before, after] = [formulasAt(0), formulasAt(1)];
/** Whole sheets are read at once; they start in A1. */
const AREAS: Readonly<Record<string, string>> = {
  [SHEETS.shares]: "A1:D2500",
  [SHEETS.gpus]: "D1:D10000",
  [SHEETS.spills]: "A1:CZ4000",
};

export const done = run().finally(closeAll);

async function run(): Promise<void> {
  section(TITLE);
  ownShare();
  const bytes = await stressFile(before);
  await headless(bytes);
  if (!isCheck) await inChromium(bytes);
}

/** The functions by themselves, each handed its own copy of its arguments, as Excel hands them. */
function ownShare(): void {
  const functions = addinFunctions();
  const calls = after.map(({ id, args }) => ({
    call: functions.get(id)!,
    text: JSON.stringify(args.map(({ value }) => value)),
  }));
  const answers = calls.map(({ call, text }) => call(...(JSON.parse(text) as unknown[])));
  after.forEach(({ verify }, i) => {
    verify(answers[i]);
  });
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    let milliseconds = 0;
    for (const { call, text } of calls) {
      const args = JSON.parse(text) as unknown[];
      const start = performance.now();
      call(...args);
      milliseconds += performance.now() - start;
    }
    best = Math.min(best, milliseconds);
  }
  report("the add-in's functions by themselves", best, 1000);
}

async function headless(bytes: Uint8Array): Promise<void> {
  const office = await openWorkbook({ addin: "dist", globals: false });
  const { host } = office;
  report("Node: open and calculate", await stopwatch(() => openXlsx(host, bytes)), 20_000);
  verifyAll(before, (sheet) => host.read(sheet, AREAS[sheet]));
  const recalculation = await stopwatch(async () => {
    await host.write(SHEETS.flows, SHIFT.address, 1);
    await office.idle();
  });
  report("Node: recalculate all", recalculation, 10_000);
  verifyAll(after, (sheet) => host.read(sheet, AREAS[sheet]));
  if (!isCheck) {
    const saving = await stopwatch(() => saveXlsx(host.book, "OURO"));
    report("Node: save", saving, 20_000);
  }
  office.dispose();
}

async function inChromium(bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stress-"));
  const workbench = await openWorkbench({ timeout: 300_000 });
  try {
    const path = join(folder, "stress.xlsx");
    writeFileSync(path, bytes);
    const ribbon = workbench.page.getByRole("group", { name: "File" });
    const opening = await stopwatch(async () => {
      const chooser = workbench.page.waitForEvent("filechooser");
      await ribbon.getByRole("button", { name: "Open" }).click();
      await (await chooser).setFiles(path);
      await workbench.page.getByText(/is open\. Undo brings back/).waitFor();
    });
    report("Chromium: open and calculate", opening, 20_000);
    await verifyIn(workbench, before);
    const recalculation = await stopwatch(async () => {
      await workbench.call("write", SHEETS.flows, SHIFT.address, 1);
      await workbench.idle();
    });
    report("Chromium: recalculate all", recalculation, 10_000);
    await verifyIn(workbench, after);
    const saving = await stopwatch(async () => {
      const download = workbench.page.waitForEvent("download");
      await ribbon.getByRole("button", { name: "Save as .xlsx" }).click();
      await (await download).path();
    });
    report("Chromium: save", saving, 20_000);
    if (workbench.complaints.length > 0) throw new Error(workbench.complaints.join("\n"));
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true });
  }
}

/** What the sheets show, formula by formula. */
function verifyAll(
  formulas: readonly StressFormula[],
  read: (sheet: string) => readonly unknown[][],
): void {
  const shown = new Map(Object.keys(AREAS).map((sheet) => [sheet, read(sheet)]));
  for (const { sheet, row, column, rows, columns, verify } of formulas) {
    const { startColumn } = parseAddress(AREAS[sheet])!.area;
    const cells = shown.get(sheet)!;
    const from = column - startColumn;
    const table = cells.slice(row, row + rows).map((cell) => cell.slice(from, from + columns));
    verify(rows * columns === 1 ? table[0][0] : table);
  }
}

async function verifyIn(workbench: OpenWorkbench, formulas: readonly StressFormula[]) {
  const shown = new Map<string, unknown[][]>();
  for (const [sheet, area] of Object.entries(AREAS))
    shown.set(sheet, await workbench.call("read", sheet, area));
  verifyAll(formulas, (sheet) => shown.get(sheet)!);
}

function report(name: string, milliseconds: number, atMost: number): void {
  if (!isCheck) record({ name, milliseconds, atMost });
}
