import { sheetsRead } from "../../formulaText/sheetsRead";
import { scalarAssumptions } from "../../deals/assumptions/assumptionGroups";
import type { PresetId } from "../../deals/presets";
import { addCharts } from "../sheets/addCharts";
import { addSheets } from "./addSheets";
import { oldTemplateSheets, type TemplateSheet } from "./oldTemplateSheets";
import { swapIn } from "./swapSheets";
import { outsideFormulas } from "./outsideFormulas";
import { rollback, newJournal, type Journal } from "./journal";
import { sheetOf } from "./findTemplate";
import { finishSheets, type Unfinished } from "../sheets/finishSheets";
import { writeSheet } from "../sheets/writeSheet";
import { LOADED_PRESET, sheetMark, TEMPLATE_SHEETS } from "../../template/sheetKeys";
import { templatePlans } from "../../template/template";
import { freeNames, takenOver } from "../../template/templateNames";
import { askingBeforeClose, startWithWorkbook } from "../addin";
import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import type { Language } from "../../words/language";
import type { SheetWords } from "../../words/sheets/en";
import { sheetWords } from "../../words/sheets/sheetWords";

export type Placement = "replace" | "beside";

/** How far loading is; `sheet` is the one that is being written. */
export type Progress = { done: number; total: number } & (
  { step: "prepare" | "finish" } | { step: "sheet"; sheet: string }
);

export interface LoadOptions {
  placement: Placement;
  /** Of labels, notes and whatever else is read on the sheets; English if left out. */
  language?: Language;
  /** The add-in's, so that Excel starts it with the workbook; left out where no add-in loads the template. */
  version?: string;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface LoadedTemplate {
  /** The names of the new sheets, in their order. */
  sheets: string[];
  /** What Excel did not do; left out or empty where all is done. */
  unfinished?: Unfinished[];
}

/**
 * Writes the deal template of a preset, one batch a sheet. Without an undo group: deleting a sheet has no undo, and so
 * many formulas are too many for one (OfficeDev/office-js issue 6491).
 * The new sheets are complete before an old one is touched; on failure or cancel they are removed
 * again, and the workbook is as it was.
 *
 * @throws WorkbookError
 */
export async function loadTemplate(
  preset: PresetId,
  options: LoadOptions,
): Promise<LoadedTemplate> {
  const journal = newJournal();
  const words = await sheetWords(options.language ?? "en");
  const loaded = await askingBeforeClose(() =>
    inExcel({ waitForEdit: true, rollback: () => rollback(journal) }, (context) =>
      writeTemplate(context, preset, words, options, journal),
    ),
  );
  if (options.version !== undefined) await startWithWorkbook(options.version);
  return loaded;
}

/** What loading with "replace" would replace, and who reads it. */
export interface Clash {
  sheets: string[];
  /** Formulas on sheets that stay, and the sheets they stand on. */
  readers: { formulas: number; sheets: string[] };
}

/** The sheets that loading in a language with "replace" would replace, and the formulas that point into them. */
export function findClash(language: Language = "en"): Promise<Clash> {
  return inExcel({}, async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load({ name: true, id: true });
    names.load({ name: true, formula: true });
    tables.load({ name: true, worksheet: { name: true } });
    await context.sync();
    const old = oldTemplateSheets(worksheets.items, names.items, language);
    const sheets = old.map(({ name }) => name);
    if (sheets.length === 0) return { sheets, readers: { formulas: 0, sheets: [] } };
    const leads = new Map([
      ...names.items.map((item) => [item.name.toLowerCase(), sheetOf(item)] as const),
      ...tables.items.map((table) => [table.name.toLowerCase(), table.worksheet.name] as const),
    ]);
    const ours = new Set(sheets.map((name) => name.toLowerCase()));
    const reading = (await outsideFormulas(context, sheets, [...ours, ...leads.keys()])).filter(
      ({ formula }) => sheetsRead(formula, leads).some((name) => ours.has(name.toLowerCase())),
    );
    const readers = [...new Set(reading.map(({ sheet }) => sheet))];
    return { sheets, readers: { formulas: reading.length, sheets: readers } };
  });
}

async function writeTemplate(
  context: Excel.RequestContext,
  preset: PresetId,
  words: SheetWords,
  { placement, onProgress, signal }: LoadOptions,
  journal: Journal,
): Promise<LoadedTemplate> {
  const stopIfCancelled = (): void => {
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
  };
  const report = (progress: Progress): void => {
    stopIfCancelled();
    onProgress?.(progress);
  };
  report({ done: 0, total: 1, step: "prepare" });
  const { old, known, names } = await survey(context, preset, placement, words);
  const plans = templatePlans(preset, names, words);
  const total = plans.length + 2;
  const added = addSheets(context, plans, known, journal);
  await context.sync();
  journal.added = plans.map(({ name }, i) => ({ name, id: added[i].id }));
  for (const [i, plan] of plans.entries()) {
    report({ done: i + 1, total, step: "sheet", sheet: plan.name });
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    writeSheet(context, plan);
    // One batch a sheet: the user sees progress and can cancel between two.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  report({ done: total - 1, total, step: "finish" });
  await addCharts(context, plans);
  // The charts wait for the first calculation, which takes longest of all; what was there is untouched yet.
  stopIfCancelled();
  const sheets =
    old.length > 0
      ? await swapIn(
          context,
          old,
          plans,
          templatePlans(preset, takenOver(names, words.language), words),
          journal,
        )
      : plans.map(({ name }) => name);
  const named = plans.map((plan, i) => ({ ...plan, name: sheets[i] }));
  return { sheets, unfinished: await finishSheets(context, named, sheets[0]) };
}

/** What is there already, and what the new sheets are to be called. */
async function survey(
  context: Excel.RequestContext,
  preset: PresetId,
  placement: Placement,
  words: SheetWords,
): Promise<{ old: TemplateSheet[]; known: Set<string>; names: ReturnType<typeof freeNames> }> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ name: true, id: true });
  tables.load({ name: true });
  names.load({ name: true, formula: true });
  await context.sync();
  const old =
    placement === "replace" ? oldTemplateSheets(worksheets.items, names.items, words.language) : [];
  // A name that leads to a sheet about to be replaced is ours to lead on; any other is somebody's.
  const replaced = old.map(({ name }) => name.toLowerCase());
  const ours = names.items.filter(({ formula }) =>
    replaced.includes(sheetOf({ formula: String(formula) }).toLowerCase()),
  );
  const free = freeNames(
    {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: names.items.filter((item) => !ours.includes(item)).map(({ name }) => name),
    },
    [
      LOADED_PRESET,
      ...TEMPLATE_SHEETS.map(sheetMark),
      ...scalarAssumptions(preset, words).map(({ name }) => name),
    ],
    words.language,
  );
  return { old, known: new Set(ours.map(({ name }) => name.toLowerCase())), names: free };
}
