import { WorkbookError } from "../workbookError";
import { codeOf, type Answer, type Bench, type Probe } from "./probe";
import { functionProbes } from "./probes/functions";
import { sheetProbes } from "./probes/sheets";
import { undoProbes } from "./probes/undo";
import { writingProbes } from "./probes/writing";

/** Every probe, in the order in which they run. */
export const PROBES: readonly Probe[] = [
  ...writingProbes,
  ...undoProbes,
  ...functionProbes,
  ...sheetProbes,
];

/** What one Excel answered: the file that a person with Excel saves for us. */
export interface Recording {
  readonly format: 1;
  readonly made: string;
  readonly platform: string;
  readonly version: string;
  readonly requirementSets: Readonly<Record<string, readonly string[]>>;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The requirement sets whose support differs between the Excels that the add-in runs in. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: ["1.12", "1.13", "1.16", "1.17", "1.18", "1.19", "1.20"],
  SharedRuntime: ["1.1", "1.2"],
  CustomFunctionsRuntime: ["1.3", "1.4", "1.5"],
};

/** What a probe may leave behind is on sheets of this name. */
const SHEET = "Ouroboros probe";

export interface SelfTestOptions extends Pick<Bench, "namespace" | "callsDuring"> {
  readonly onProgress?: (done: number, of: number, probe: Probe) => void;
  readonly signal?: AbortSignal;
}

/**
 * Asks this Excel every probe and returns its answers. Each probe has a sheet of its own, which is deleted afterwards;
 * a probe that throws answers with the code of its error. The workbook's other sheets are not touched.
 */
export async function runSelfTest(options: SelfTestOptions): Promise<Recording> {
  const answers: Record<string, Answer> = {};
  for (const [i, probe] of PROBES.entries()) {
    if (options.signal?.aborted === true) throw new WorkbookError("cancelled", "");
    options.onProgress?.(i, PROBES.length, probe);
    answers[probe.id] = await ask(probe, { ...options, sheetName: SHEET });
  }
  const { requirements, diagnostics } = Office.context;
  const supported = ([set, versions]: [string, readonly string[]]): [string, string[]] => [
    set,
    versions.filter((version) => requirements.isSetSupported(set, version)),
  ];
  return {
    format: 1,
    made: new Date().toISOString(),
    platform: String((diagnostics as typeof diagnostics | undefined)?.platform ?? "unknown"),
    version: (diagnostics as typeof diagnostics | undefined)?.version ?? "unknown",
    requirementSets: Object.fromEntries(Object.entries(SETS).map(supported)),
    answers,
  };
}

async function ask(probe: Probe, bench: Bench): Promise<Answer> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      worksheets.add(bench.sheetName);
      active.activate();
      await context.sync();
    });
    return await probe.run(bench);
  } catch (error) {
    return { error: codeOf(error) };
  } finally {
    await removeSheets(bench.sheetName);
  }
}

/** Deletes the probe's sheets, also what a probe that failed has left. */
async function removeSheets(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name.startsWith(name)) sheet.delete();
    await context.sync();
  });
}
