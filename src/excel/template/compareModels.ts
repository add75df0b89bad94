import { parseDealsCsv, parseDealsJson } from "../../deals/import";
import { legRows } from "../../deals/legRows";
import { parseModelFacts } from "../../deals/modelFile";
import { presetDeals, type PresetId } from "../../deals/presets";
import { comparisonPlan, type Comparison, type Difference } from "../../studies/changesPlan";
import type { SheetKey } from "../../template/sheetKeys";
import { legData, type LegData } from "../../template/legCells";
import { templatePlans } from "../../template/template";
import { freeNames } from "../../template/templateNames";
import { modelInputs } from "../../template/update/inputCells";
import { sameContent } from "../../template/update/sameContent";
import { differingLegs } from "../../template/update/userChanges";
import type { Language } from "../../words/language";
import type { SheetWords } from "../../words/sheets/en";
import { SHEET_NAMES } from "../../words/sheets/sheetNames";
import { sheetWords } from "../../words/sheets/sheetWords";
import { addStudySheet, freeSheetName, inStudy } from "../studies/studySheet";
import { WorkbookError } from "../workbookError";
import { readModel, type ReadModel } from "./readModel";

/** What is compared: the loaded template, a preset, or what another workbook exported. */
export type ModelSource =
  | { kind: "workbook" }
  | { kind: "preset"; id: PresetId }
  | { kind: "file"; name: string; text: string };

export interface WrittenComparison extends Comparison {
  sheet: string;
  /** Whether inputs were compared too: a file may hold nothing but deals. */
  isWhole: boolean;
}

/** A model of which only the deals may be known. */
type Side = Pick<ReadModel, "legs"> & Partial<ReadModel> & { title: string };

/**
 * Writes how two models differ: answers, inputs, legs.
 *
 * @throws WorkbookError "no-template", "incomplete", "no-deals"
 */
export async function compareModels(
  first: ModelSource,
  second: ModelSource,
  language: Language,
): Promise<WrittenComparison> {
  const words = await sheetWords(language);
  return inStudy(async (run) => {
    const one = await sideOf(run.context, first, words);
    const other = await sideOf(run.context, second, words);
    const comparison = compared(one, other, SHEET_NAMES[language]);
    const { comparison: said } = words.studies;
    const name = await freeSheetName(run, said.name);
    await addStudySheet(run, comparisonPlan(name, comparison, words.studies));
    const isWhole = one.inputs !== undefined && other.inputs !== undefined;
    return { ...comparison, sheet: name, isWhole };
  });
}

async function sideOf(
  context: Excel.RequestContext,
  source: ModelSource,
  words: SheetWords,
): Promise<Side> {
  if (source.kind === "workbook") {
    return { title: words.studies.comparison.workbook, ...(await readModel(context)) };
  }
  if (source.kind === "preset") {
    const names = freeNames({ sheets: [], tables: [], names: [] }, [], words.language);
    const inputs = modelInputs(templatePlans(source.id, names, words), names);
    return { title: source.id, preset: source.id, inputs, legs: legRows(presetDeals(source.id)) };
  }
  const { name, text } = source;
  const isJson = /^\s*[[{]/.test(text);
  const { rows, problems } = isJson ? parseDealsJson(text) : parseDealsCsv(text);
  if (problems.length > 0) throw new WorkbookError("no-deals", name);
  return { title: name, ...parseModelFacts(text), legs: rows };
}

function compared(one: Side, other: Side, names: Readonly<Record<SheetKey, string>>): Comparison {
  const { changed, added, removed } = differingLegs(one.legs.map(legData), other.legs.map(legData));
  return {
    titles: [one.title, other.title],
    answers: differingCells(
      one.answers?.map((answer) => ({ ...answer, sheet: "Cover" })),
      other.answers?.map((answer) => ({ ...answer, sheet: "Cover" })),
      names,
      // The Cover has the same rows in every preset, and labels that follow the figures.
      true,
    ),
    inputs: differingCells(one.inputs, other.inputs, names, one.preset === other.preset),
    edited: changed.map(({ from, to, deal, field, before, after }) => ({
      ...{ what: `${from} → ${to}`, where: `${deal}: ${field}`, before, after },
    })),
    added: added.map((leg) => ({ ...named(leg), before: "", after: leg.Published })),
    removed: removed.map((leg) => ({ ...named(leg), before: leg.Published, after: "" })),
  };
}

const named = ({ From, To, Deal, Kind }: LegData): Pick<Difference, "what" | "where"> => ({
  ...{ what: `${From} → ${To}`, where: `${Deal}: ${Kind}` },
});

interface Known {
  sheet: string;
  cell: string;
  label: string;
  value: Difference["before"];
}

/** What cells are known by: in one preset their place; between presets, whose rows differ, their row's label. */
function keysOf(cells: readonly Known[], isSamePreset: boolean): string[] {
  if (isSamePreset) return cells.map(({ sheet, cell }) => `${sheet} ${cell}`);
  const seen = new Map<string, number>();
  return cells.map(({ sheet, cell, label, value }) => {
    // A number is no later state of a name: tables may have rows of the same label.
    const key = [sheet, label, cell.replace(/\d+/, ""), typeof value].join("|");
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return `${key}|${n}`;
  });
}

/** Cells that hold something else; those that only one side has are left out. */
function differingCells(
  one: readonly Known[] = [],
  other: readonly Known[] = [],
  names: Readonly<Record<string, string>>,
  isSamePreset: boolean,
): Difference[] {
  const keys = keysOf(one, isSamePreset);
  const known = new Map(one.map((input, i) => [keys[i], input]));
  const wanted = keysOf(other, isSamePreset);
  return other.flatMap(({ sheet, cell, label, value: after }, i) => {
    const before = known.get(wanted[i])?.value;
    const where = `${names[sheet] ?? sheet} ${cell}`;
    if (before === undefined) return [];
    const isSame =
      typeof before === "boolean" || typeof after === "boolean"
        ? before === after
        : sameContent(before, after);
    return isSame ? [] : [{ what: label, where, before, after }];
  });
}
