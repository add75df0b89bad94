import type { PresetId } from "../../src/deals/presets";
import { findInterrupted, restoreInterrupted } from "../../src/excel/studies/interrupted";
import { loadTemplate } from "../../src/excel/template/templateActions";
import { WorkbookError } from "../../src/excel/workbookError";
import type { OfficeInNode } from "../support/officeInNode";
import { seeded } from "../support/seeded";
import {
  difference,
  modelCells,
  modelCommands,
  openModel,
  templateCommands,
  workbookState,
  type Command,
} from "./support/commands";

// What a fault may leave behind is the same for every sheet.
jest.mock("../../src/template/template", () =>
  jest
    .requireActual<typeof import("../support/thinTemplate")>("../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

/** Nightly: FAULTS=500 TEMPLATE_FAULTS=500 FAULTS_SEED=7 npx jest test/excel/faults */
const FAULTS = Number(process.env.FAULTS ?? 15);
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

const pick = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)];

let office: OfficeInNode;
beforeEach(async () => {
  office = await openModel();
});
afterEach(() => {
  office.dispose();
});

type Draws = (draw: Draw) => Promise<[string, Command][]>;

const onTemplate: Draws = (draw) => {
  const to = pick<PresetId>(draw, ["2025-10", "2026-06"]);
  const mode = pick(draw, ["add", "replace"] as const);
  const { replace, update, import: add } = templateCommands(to, mode, noteOf(draw));
  return Promise.resolve(Object.entries({ replace, update, import: add }));
};

const onModel: Draws = async (draw) => {
  const all = modelCommands(await modelCells(), noteOf(draw), 1 + draw() * 5);
  return Object.entries(all).filter(([name]) => name !== "refresh");
};

const noteOf = (draw: Draw): string => `n${Math.floor(draw() * 1e6)}`;

/** What a command says of itself: null where it succeeds. */
const outcome = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (error: unknown) => error,
  );

/** One fault at a random place of a random command; answers with what is wrong about how it ended. */
async function injected(draw: Draw, commands: Draws): Promise<string | null> {
  await office.idle();
  const [name, command] = pick(draw, await commands(draw));
  const [code, word] = pick(draw, REFUSALS);
  const kind = pick(draw, ["RequestContext.sync", "*", "cancel"]);
  const skip = Math.floor(draw() ** 2 * (kind === "*" ? 60 : 12));
  const cancel = new AbortController();
  await office.host.select("Sheet1", "F9");
  const before = await workbookState(office);
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
  const changes = difference(before, await workbookState(office));
  if ((changes === "") !== (failure.left.length === 0))
    return `${what}: left ${failure.left.join(", ")}; ${changes}`;
  const again = await outcome(command(new AbortController().signal, () => undefined));
  return again === null ? null : `${what}: again ${(again as Error).message}`;
}

/** The commands that have met their fault. */
const met = new Set<string>();

/** Sheets of studies that were written. */
async function tidy(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    for (const sheet of worksheets.items)
      if (/^(Sensitivity|Tornado|Distribution|Scenarios)/.test(sheet.name)) sheet.delete();
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
    expect(await faultsOf(FAULTS, onModel)).toEqual([]);
    expect(met.size).toBeGreaterThan(4);
  }, 7_200_000);

  test(`commands on the template, ${TEMPLATE_FAULTS} times`, async () => {
    await loadTemplate("2025-10", { placement: "beside" });
    expect(await faultsOf(TEMPLATE_FAULTS, onTemplate)).toEqual([]);
    expect(met.size).toBeGreaterThan(0);
  }, 7_200_000);
});
