import { insertFormula } from "../../../src/excel/cells/insertFormula";
import { insertPicture } from "../../../src/excel/cells/insertPicture";
import { readCellNamed } from "../../../src/excel/cells/readCell";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { compareScenarios } from "../../../src/excel/studies/compareScenarios";
import { writeDistribution } from "../../../src/excel/studies/distribution";
import { putValue, seekGoal } from "../../../src/excel/studies/goal";
import { refreshTable } from "../../../src/excel/studies/refreshTable";
import { deleteScenario, saveScenario, showScenario } from "../../../src/excel/studies/scenarios";
import { writeTable } from "../../../src/excel/studies/table";
import { writeTornado } from "../../../src/excel/studies/tornado";
import { importDeals } from "../../../src/excel/template/importDeals";
import { loadTemplate, updatePreset } from "../../../src/excel/template/templateActions";
import { legRows } from "../../../src/deals/legRows";
import { presetDeals, type PresetId } from "../../../src/deals/presets";
import type { CellFacts } from "../../../src/studies/types";
import { openWorkbook, type OfficeInNode, type OfficeOptions } from "../../support/officeInNode";
import { snapshot } from "../../support/snapshot";

export type Command = (signal: AbortSignal, onStep: () => void) => Promise<unknown>;

/** The cells of the small model that studies vary and look at. */
export interface ModelCells {
  readonly area: CellFacts;
  readonly width: CellFacts;
  readonly height: CellFacts;
}

/** A PNG picture of 2 × 1 pixels. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQABBfyN5e0AAAAASUVORK5CYII=";

/** A workbook with a small model: the study commands need no more, and what is compared stays small. */
export async function openModel(options: OfficeOptions = {}): Promise<OfficeInNode> {
  const office = await openWorkbook(options);
  await office.host.write("Sheet1", "A1", "Width");
  await office.host.write("Sheet1", "B1", 2);
  await office.host.write("Sheet1", "B2", "=1+4");
  await office.host.write("Sheet1", "D2", "=B1^3+B2");
  // A formula of ours that stays unknown, so that a repair has something to enter again.
  await office.host.write("Sheet1", "D4", "=OURO.NO_SUCH(1)");
  await office.idle();
  return office;
}

export async function modelCells(): Promise<ModelCells> {
  const [area, width, height] = [
    await readCellNamed("Sheet1!D2"),
    await readCellNamed("Sheet1!B1"),
    await readCellNamed("Sheet1!B2"),
  ];
  return { area, width, height };
}

/** All that a command may touch: cells, sheets, names, tables, drawings, the sheet in front, what is kept in the workbook. */
export async function workbookState(office: OfficeInNode): Promise<unknown> {
  await office.idle();
  const cells = await snapshot();
  return Excel.run(async (context) => {
    const { names, tables, settings, worksheets } = context.workbook;
    names.load({ name: true, formula: true, comment: true });
    tables.load({ name: true });
    settings.load({ key: true, value: true });
    const front = worksheets.getActiveWorksheet();
    front.load({ name: true });
    const { shapes } = worksheets.getItem("Sheet1");
    shapes.load({ name: true });
    await context.sync();
    return {
      ...{ cells, front: front.name, shapes: shapes.items.map(({ name }) => name) },
      names: names.items
        .map(({ name, formula, comment }) => `${name} ${String(formula)} ${comment}`)
        .sort(),
      tables: tables.items.map(({ name }) => name).sort(),
      kept: settings.items.map(({ key, value }) => [key, value as unknown]),
    };
  });
}

/** The first few places where two states differ; empty where they are the same. */
export function difference(a: unknown, b: unknown): string {
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

const legs = legRows(presetDeals("2026-06")).slice(0, 3);

/** The commands on the template that is loaded; `note` tells one import from another. */
export const templateCommands = (
  to: PresetId,
  mode: "add" | "replace",
  note: string,
): Record<"load beside" | "replace" | "update" | "import", Command> => ({
  "load beside": (signal, onProgress) =>
    loadTemplate(to, { placement: "beside", signal, onProgress }),
  replace: (signal, onProgress) => loadTemplate(to, { placement: "replace", signal, onProgress }),
  update: () => updatePreset(to),
  import: () =>
    importDeals(
      legs.map((leg) => ({ ...leg, note })),
      mode,
    ),
});

/** The commands on the small model; they keep scenarios of this name, and put this value. */
export function modelCommands({ area, width, height }: ModelCells, name: string, value: number) {
  const [result, down] = [area, { cell: width, values: [1, 2, 3] }];
  const swings = [
    { cell: width, low: 1, high: 4 },
    { cell: height, low: 1, high: 9 },
  ];
  const uncertain = [{ cell: width, kind: "uniform" as const, parameters: [1, 3] }];
  const scenario = { name, cells: [{ ...width, value }] };
  const picture = { base64: PNG, name, description: "A picture", width: 20, height: 10 };
  return {
    table: (signal, onProgress) => writeTable({ result, down }, { signal, onProgress }),
    refresh: (signal, onProgress) => refreshTable("Sensitivity", { signal, onProgress }),
    tornado: (signal, onProgress) => writeTornado({ result, swings }, { signal, onProgress }),
    goal: (signal, onProgress) =>
      seekGoal({ result, input: width, target: 40 }, { signal, onProgress }),
    distribution: (signal, onProgress) =>
      writeDistribution({ result, uncertain, trials: 20, seed: 1 }, { signal, onProgress }),
    compare: (signal, onProgress) => compareScenarios([scenario], [result], { signal, onProgress }),
    save: () => saveScenario(name, [width]),
    show: () => showScenario(scenario),
    delete: () => deleteScenario(name),
    put: () => putValue(width, value),
    "insert formula": () => insertFormula("=1+1", "Sheet1!F9"),
    "insert picture": () => insertPicture(picture),
    repair: (signal) => repairFormulas({ signal }),
  } satisfies Record<string, Command>;
}
