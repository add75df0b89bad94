import { PRESET_IDS, type PresetId } from "../../deals/presets";
import { DEALS_TABLE, LOADED_PRESET, markedSheet, TEMPLATE_SHEETS } from "../../template/sheetKeys";
import { unmarkedSheets, type TemplateNames } from "../../template/templateNames";
import type { Cell } from "../../template/update/sameContent";
import { CHINESE_LABELS, LANGUAGE_NAMES, LANGUAGES, type Language } from "../../words/language";
import { SHEET_NAMES } from "../../words/sheets/sheetNames";
import { inExcel } from "../inExcel";
import { WorkbookError } from "../workbookError";
import { parseAddress } from "../../formulaText/addresses";

/** A template that stands in the workbook. */
export interface FoundTemplate {
  preset: PresetId;
  names: TemplateNames;
  language: Language;
  /** Of the words that its formulas compare. */
  data: Language;
}

/**
 * The template that the active sheet belongs to, else the first one of the workbook. Its sheets are known by their
 * marks, whatever they are called.
 *
 * @throws WorkbookError "no-template"; "incomplete" with the sheets that are missing
 */
export async function findTemplate(context: Excel.RequestContext): Promise<FoundTemplate> {
  const { worksheets, names, tables } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  worksheets.load({ name: true });
  tables.load({ name: true, worksheet: { name: true } });
  names.load({ name: true, formula: true });
  await context.sync();
  const covers = names.items.flatMap((item) => {
    const match = PRESET_NAME.exec(item.name);
    if (match === null) return [];
    const [, suffix] = match;
    // The value of a name that leads to a cell is the cell's address.
    const cell = item.getRangeOrNullObject();
    cell.load({ values: true });
    return [{ suffix, sheets: sheetsOf(names.items, suffix, sheetOf(item)), cell }];
  });
  await context.sync();
  const found = covers.flatMap(({ cell, ...own }) => {
    if (cell.isNullObject) return [];
    const [value] = (cell.values as Cell[][]).flat();
    const preset = PRESET_IDS.find((id) => id === value);
    return preset === undefined ? [] : [{ preset, own, cell }];
  });
  const first = found.at(0);
  if (first === undefined) throw new WorkbookError("no-template", "");
  const onActive = found.find(({ own }) => Object.values(own.sheets).includes(active.name));
  const { preset, own, cell } = onActive ?? first;
  const { language, data } = await languageBeside(context, cell);
  const there = new Set(worksheets.items.map(({ name }) => name));
  const missing = TEMPLATE_SHEETS.filter((key) => !there.has(own.sheets[key] ?? "")).map(
    (key) => SHEET_NAMES[language][key],
  );
  const table = tables.items.find(
    ({ name, worksheet }) => name.startsWith(DEALS_TABLE) && worksheet.name === own.sheets.Deals,
  );
  if (table === undefined) missing.push(DEALS_TABLE);
  if (!isWhole(own.sheets) || table === undefined || missing.length > 0)
    throw new WorkbookError("incomplete", missing.join(", "));
  return {
    preset,
    names: { sheets: own.sheets, suffix: own.suffix, table: table.name },
    language,
    data,
  };
}

const PRESET_NAME = new RegExp(`^${LOADED_PRESET}((?:_\\d+)?)$`, "i");

type Sheets = Partial<TemplateNames["sheets"]>;

function isWhole(sheets: Sheets): sheets is TemplateNames["sheets"] {
  return TEMPLATE_SHEETS.every((key) => sheets[key] !== undefined);
}

/** Where the marks with a suffix lead; a template of an earlier version has none and goes by the name of its cover. */
function sheetsOf(names: readonly Named[], suffix: string, cover: string): Sheets {
  const marks = names.flatMap((item) => {
    const mark = markedSheet(item.name);
    return mark?.suffix === suffix ? [[mark.key, sheetOf(item)] as const] : [];
  });
  return { ...unmarkedSheets(cover), ...Object.fromEntries(marks) };
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
async function languageBeside(
  context: Excel.RequestContext,
  id: Excel.Range,
): Promise<Pick<FoundTemplate, "language" | "data">> {
  const both = id.getResizedRange(0, 1);
  both.load({ values: true });
  await context.sync();
  const beside: unknown = both.values[0][1];
  if (beside === CHINESE_LABELS) return { language: "zh-CN", data: "en" };
  const language = LANGUAGES.find((one) => LANGUAGE_NAMES[one] === beside) ?? "en";
  return { language, data: language };
}

/** What is read of a name of the workbook. */
export type Named = Pick<Excel.NamedItem, "name" | "formula">;

/** The sheet that a name of the workbook leads to; empty where it leads to none. */
export function sheetOf({ formula }: Pick<Named, "formula">): string {
  return parseAddress(String(formula).slice(1))?.sheetName ?? "";
}
