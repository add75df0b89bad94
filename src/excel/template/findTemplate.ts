import { PRESET_IDS, type PresetId } from "../../deals/presets";
import { LOADED_PRESET, TEMPLATE_SHEETS } from "../../template/sheetKeys";
import { namesOfCover, type TemplateNames } from "../../template/templateNames";
import type { Cell } from "../../template/update/sameContent";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../words/language";
import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import { parseAddress } from "../../formulaText/addresses";

/** A template that stands in the workbook. */
export interface FoundTemplate {
  preset: PresetId;
  names: TemplateNames;
  language: Language;
}

/**
 * The template that the active sheet belongs to, else the first one of the workbook.
 *
 * @throws WorkbookError "no-template"; "incomplete" with the sheets that are missing
 */
export async function findTemplate(context: Excel.RequestContext): Promise<FoundTemplate> {
  const { worksheets, names, tables } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true, formula: true });
  await context.sync();
  const covers = names.items.flatMap((item) => {
    const { name } = item;
    if (!name.toLowerCase().startsWith(LOADED_PRESET.toLowerCase())) return [];
    const own = namesOfCover(sheetOf(item), name.slice(LOADED_PRESET.length));
    if (own === undefined) return [];
    // The value of a name that leads to a cell is the cell's address.
    const cell = item.getRangeOrNullObject();
    cell.load({ values: true });
    return [{ own, cell }];
  });
  await context.sync();
  const found = covers.flatMap(({ own, cell }) => {
    if (cell.isNullObject) return [];
    const [value] = (cell.values as Cell[][]).flat();
    const preset = PRESET_IDS.find((id) => id === value);
    return preset === undefined ? [] : [{ preset, names: own, cell }];
  });
  const [first] = found;
  const onActive = found.find((one) => Object.values(one.names.sheets).includes(active.name));
  if (found.length === 0) throw new WorkbookError("no-template", "");
  const { cell, ...template } = onActive ?? first;
  const there = new Set([...worksheets.items, ...tables.items].map(({ name }) => name));
  const wanted = [
    ...TEMPLATE_SHEETS.map((key) => template.names.sheets[key]),
    template.names.table,
  ];
  const missing = wanted.filter((name) => !there.has(name));
  if (missing.length > 0) throw new WorkbookError("incomplete", missing.join(", "));
  return { ...template, language: await languageBeside(context, cell) };
}

/**
 * The template that findTemplate finds; null where the workbook holds none.
 *
 * @throws WorkbookError "incomplete"
 */
export async function readTemplate(): Promise<FoundTemplate | null> {
  try {
    return await inExcel({}, findTemplate);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "no-template") return null;
    throw error;
  }
}

/** What the cell beside the preset's id says; a template of an earlier version says nothing and is English. */
async function languageBeside(context: Excel.RequestContext, id: Excel.Range): Promise<Language> {
  const both = id.getResizedRange(0, 1);
  both.load({ values: true });
  await context.sync();
  const beside: unknown = both.values[0][1];
  return LANGUAGES.find((language) => LANGUAGE_NAMES[language] === beside) ?? "en";
}

/** The sheet that a name of the workbook leads to; empty where it leads to none. */
export function sheetOf({ formula }: Pick<Excel.NamedItem, "formula">): string {
  return parseAddress(String(formula).slice(1))?.sheetName ?? "";
}
