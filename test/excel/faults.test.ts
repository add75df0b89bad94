import { legRows } from "../../src/deals/legRows";
import { presetDeals, type PresetId } from "../../src/deals/presets";
import { deleteScenario, saveScenario, showScenario } from "../../src/excel/studies/scenarios";
import { findInterrupted, restoreInterrupted } from "../../src/excel/studies/interrupted";
import { importDeals } from "../../src/excel/template/importDeals";
import { insertFormula } from "../../src/excel/cells/insertFormula";
import { putValue, seekGoal } from "../../src/excel/studies/goal";
import { readCellNamed } from "../../src/excel/cells/readCell";
import { WorkbookError } from "../../src/excel/workbookError";
import { writeDistribution } from "../../src/excel/studies/distribution";
import { writeTable } from "../../src/excel/studies/table";
import { writeTornado } from "../../src/excel/studies/tornado";
import type { CellFacts } from "../../src/studies/types";
import { loadTemplate, updatePreset } from "../../src/excel/template/templateActions";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { seeded } from "../support/seeded";
import { snapshot } from "../support/snapshot";

// What a fault may leave behind is the same for every sheet.
jest.mock("../../src/template/template", () =>
  jest
    .requireActual<typeof import("../support/thinTemplate")>("../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

/** Nightly: FAULTS=500 TEMPLATE_FAULTS=500 FAULTS_SEED=7 npx jest test/excel/faults */
const FAULTS = Number(process.env.FAULTS ?? 30);
/** Loading and reading a template takes longer. */
const TEMPLATE_FAULTS = Number(process.env.TEMPLATE_FAULTS ?? 3);
const SEED = Number(process.env.FAULTS_SEED ?? 20251012);

/** What Excel says when a sheet is protected, a cell is being edited, an answer too large, the time up. */
const REFUSALS = [
  ["AccessDenied", "protected"],
  ["InvalidOperationInCellEditMode", "busy"],
  ["Timeout", "busy"],
  ["InvalidSelection", "elsewhere"],
  ["ResponsePayloadSizeLimitExceeded", "too-much"],
  ["ItemNotFound", "refused"],
  ["GeneralException", "refused"],
] as const;

type Draw = () => number;
type Command = (signal: AbortSignal, onStep: () => void) => Promise<unknown>;

const pick = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)];

let office: OfficeInNode;
let area: CellFacts;
let width: CellFacts;
let height: CellFacts;

/** A small model; the study commands need no more, and what is compared stays small. */
beforeEach(async () => {
  office = await openWorkbook();
  await office.host.write("Sheet1", "A1", "Width");
  await office.host.write("Sheet1", "B1", 2);
  await office.host.write("Sheet1", "B2", "=1+4");
  await office.host.write("Sheet1", "D2", "=B1^3+B2");
  await office.idle();
});

afterEach(() => {
  office.dispose();
});

/** All that a command may touch: cells, sheets, names, tables, the sheet in front, what is kept in the workbook. */
async function state(): Promise<unknown> {
  await office.idle();
  const cells = await snapshot();
  return Excel.run(async (context) => {
    const { names, tables, settings, worksheets } = context.workbook;
    names.load({ name: true, formula: true });
    tables.load({ name: true });
    settings.load({ key: true, value: true });
    const front = worksheets.getActiveWorksheet();
    front.load({ name: true });
    await context.sync();
    return {
      ...{ cells, front: front.name },
      names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
      tables: tables.items.map(({ name }) => name).sort(),
      kept: settings.items.map(({ key, value }) => [key, value as unknown]),
    };
  });
}

const legs = legRows(presetDeals("2026-06")).slice(0, 3);

/** The commands on the template that is loaded. */
function templateCommands(draw: Draw): [string, Command][] {
  const to = pick<PresetId>(draw, ["2025-10", "2026-06"]);
  const incoming = legs.map((leg) => ({ ...leg, note: `n${Math.floor(draw() * 1e6)}` }));
  const mode = pick(draw, ["add", "replace"] as const);
  return [
    [
      "load",
      (signal, onProgress) => loadTemplate(to, { placement: "replace", signal, onProgress }),
    ],
    ["update", () => updatePreset(to)],
    ["import", () => importDeals(incoming, mode)],
  ];
}

/** The commands on any model. */
function studyCommands(draw: Draw): [string, Command][] {
  const [result, name] = [area, `n${Math.floor(draw() * 1e6)}`];
  const down = { cell: width, values: [1, 2, 3] };
  const swings = [
    { cell: width, low: 1, high: 4 },
    { cell: height, low: 1, high: 9 },
  ];
  const uncertain = [{ cell: width, kind: "uniform" as const, parameters: [1, 3] }];
  const value = 1 + draw() * 5;
  return [
    ["table", (signal, onProgress) => writeTable({ result, down }, { signal, onProgress })],
    ["tornado", (signal, onProgress) => writeTornado({ result, swings }, { signal, onProgress })],
    [
      "goal",
      (signal, onProgress) =>
        seekGoal({ result, input: width, target: 40 }, { signal, onProgress }),
    ],
    [
      "distribution",
      (signal, onProgress) =>
        writeDistribution({ result, uncertain, trials: 20, seed: 1 }, { signal, onProgress }),
    ],
    ["save", () => saveScenario(name, [width])],
    ["show", () => showScenario({ name, cells: [{ ...width, value }] })],
    ["delete", () => deleteScenario(name)],
    ["put", () => putValue(width, value)],
    ["insert", () => insertFormula("=1+1", "Sheet1!F9")],
  ];
}

type Draws = (draw: Draw) => [string, Command][];

/** What a command says of itself: null where it succeeds. */
const outcome = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (error: unknown) => error,
  );

/** One fault at a random place of a random command; answers with what is wrong about how it ended. */
async function injected(draw: Draw, commands: Draws): Promise<string | null> {
  await office.idle();
  [area, width, height] = [
    await readCellNamed("Sheet1!D2"),
    await readCellNamed("Sheet1!B1"),
    await readCellNamed("Sheet1!B2"),
  ];
  const [name, command] = pick(draw, commands(draw));
  const [code, word] = pick(draw, REFUSALS);
  const kind = pick(draw, ["RequestContext.sync", "*", "cancel"]);
  const skip = Math.floor(draw() ** 2 * (kind === "*" ? 60 : 12));
  const cancel = new AbortController();
  await office.host.select("Sheet1", "F9");
  const before = await state();
  if (kind !== "cancel") office.host.failNext(kind, { code, message: "Refused." }, skip);
  let steps = 0;
  const onStep = () => {
    if (kind === "cancel" && steps++ === skip) cancel.abort();
  };
  const failure = await outcome(command(cancel.signal, onStep));
  office.host.clearFaults();
  if (failure === null) return null;
  met.add(name);
  const what = `${name}, ${kind} ${code} after ${skip}`;
  if (!(failure instanceof WorkbookError)) return `${what}: ${(failure as Error).message}`;
  if (failure.code !== (kind === "cancel" ? "cancelled" : word))
    return `${what}: ${failure.message}`;
  // What the pane does when it is opened again.
  if ((await findInterrupted()) !== null) await restoreInterrupted();
  const changes = difference(before, await state());
  if ((changes === "") !== (failure.left.length === 0))
    return `${what}: left ${failure.left.join(", ")}; ${changes}`;
  const again = await outcome(command(new AbortController().signal, () => undefined));
  return again === null ? null : `${what}: again ${(again as Error).message}`;
}

/** The commands that have met their fault. */
const met = new Set<string>();

/** The first few places where two states differ. */
function difference(a: unknown, b: unknown): string {
  const flat = (x: unknown, path = ""): [string, string][] =>
    typeof x === "object" && x !== null
      ? Object.entries(x).flatMap(([key, value]) => flat(value, `${path}/${key}`))
      : [[path, String(x)]];
  const [was, is] = [new Map(flat(a)), new Map(flat(b))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .slice(0, 6)
    .map((key) => `${key}: ${was.get(key)} → ${is.get(key)}`)
    .join("; ");
}

/** Sheets of studies that were written. */
async function tidy(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    for (const sheet of worksheets.items)
      if (/^(Sensitivity|Tornado|Distribution)/.test(sheet.name)) sheet.delete();
    await context.sync();
  });
}

async function faultsOf(count: number, commands: Draws): Promise<string[]> {
  const draw = seeded(SEED);
  const faults: string[] = [];
  met.clear();
  for (let i = 0; i < count && faults.length < 12; i++) {
    const wrong = await injected(draw, commands);
    if (wrong !== null) faults.push(wrong);
    if (i % 5 === 4) await tidy();
  }
  return faults;
}

describe("a command that fails at a random step leaves the workbook as it was or says what is left, and can be done again:", () => {
  test(`studies, ${FAULTS} times`, async () => {
    expect(await faultsOf(FAULTS, studyCommands)).toEqual([]);
    expect(met.size).toBeGreaterThan(4);
  }, 7_200_000);

  test(`commands on the template, ${TEMPLATE_FAULTS} times`, async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    expect(await faultsOf(TEMPLATE_FAULTS, templateCommands)).toEqual([]);
    expect(met.size).toBeGreaterThan(0);
  }, 7_200_000);
});
