import type { ICellData } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { Host } from "../../host";
import type { Book } from "../../book/book";
import { activate } from "../../book/selection";
import { SheetCells } from "../../book/sheetCells";
import type { KeptFormula } from "../../book/sheetFacts";
import { tokens } from "../../../formulaText/tokens";
import { clearBook } from "./clearBook";
import { openCharts } from "./openCharts";
import { openConditionalFormats } from "./openConditionalFormats";
import { hyperlinksIn, openLinks } from "./openLinks";
import { openNames } from "./openNames";
import { openPageLayout } from "./openPageLayout";
import { openPictures } from "./openPictures";
import { openTables } from "./openTables";
import { openValidations } from "./openValidations";
import { FILE_FONT } from "../style/toFileStyle";
import { readWorkbook, type FileContent } from "./readWorkbook";
import { lostOn, type Limit } from "./limits";
import { Merges } from "./merges";
import { relatedKinds } from "./normalParts";
import { type Opened, restoreValues } from "./restoreValues";
import { sheetData } from "./sheetData";
import { sheetFormulas, type FileFormula, type KnownWords } from "./sheetFormulas";

/**
 * Opens an .xlsx file in the place of the workbook that is open: one step, which undo takes back. The file is
 * read to its end first; a file that cannot be read changes nothing.
 *
 * @returns what of the file is not kept as it was, by sheet and kind
 * @throws XlsxError
 */
export async function openXlsx(host: Host, bytes: Uint8Array): Promise<Limit[]> {
  const content = await readWorkbook(bytes);
  await host.idle();
  host.openUndoGroup();
  let limits: Limit[] | null = null;
  try {
    limits = await replaceBook(host, content);
  } finally {
    host.closeUndoGroup();
    if (limits === null) await host.undo();
  }
  await host.idle();
  return limits;
}

async function replaceBook(host: Host, content: FileContent): Promise<Limit[]> {
  const { book } = host;
  const { file, names, serial } = content;
  const finish = await clearBook(book);
  const defaults = { ff: FILE_FONT.name, fs: FILE_FONT.size };
  const { xmlDecode } = await import("@cj-tech-master/excelts/xml");
  const known = knownWords(book, content);
  const opened = file.worksheets.map((from): Opened => {
    const path = content.sheets.find(({ name }) => name === from.name)?.path ?? null;
    const bytes = path === null ? undefined : content.parts[path];
    const xml = bytes === undefined ? "" : new TextDecoder().decode(bytes);
    const formulas = sheetFormulas(xml, xmlDecode, known);
    return { from, id: generateRandomId(8), formulas, xml, cached: new Map<string, ICellData>() };
  });
  for (const { from, id, formulas, cached, xml } of opened) {
    const index = book.workbook.getSheets().length;
    const sheet = sheetData(from, {
      ...{ id, serial, defaults, formulas, cached },
      merges: new Merges(xml),
    });
    await book.run(InsertSheetCommand.id, { index, sheet });
    const facts = book.facts.of(id);
    facts.veryHidden = from.state === "veryHidden";
    keepFormulas(new SheetCells(book, id), formulas, facts.keptFormulas);
  }
  for (const { from, id, xml } of opened) {
    openTables(book, id, from);
    openLinks(book, id, from, hyperlinksIn(content, from.name, xml, xmlDecode));
    openValidations(book, id, from);
    openConditionalFormats(book, id, from);
    openPageLayout(book, id, from);
    await openCharts(book, id, from);
    openPictures(book, id, from);
  }
  const idsByTab = content.sheets.map(
    ({ name }) => opened.find(({ from }) => from.name === name)?.id ?? "",
  );
  await openNames(book, names, idsByTab);
  await showSheets(book, content, opened);
  await finish();
  await book.run(
    SetTriggerFormulaCalculationStartMutation.id,
    { commands: [], forceCalculation: true },
    { onlyLocal: true },
  );
  await host.idle();
  const limits = limitsOf(book, content, opened);
  limits.push(...(await restoreValues(host, opened, asksForCalculation(content))));
  return limits;
}

/** Whether the program that wrote the file had not calculated it, and leaves that to the one that opens it. */
function asksForCalculation({ parts }: FileContent): boolean {
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  return /<(?:\w+:)?calcPr\b[^>]*\bfullCalcOnLoad="(?:1|true)"/.test(workbook);
}

async function showSheets(
  book: Book,
  { file }: FileContent,
  opened: readonly Opened[],
): Promise<void> {
  const shown = opened.filter(({ from }) => from.state === "visible");
  // A file need not say how it is seen; the library's types say that it does.
  const views = file.views as typeof file.views | undefined;
  const active = opened.at(views?.at(0)?.activeTab ?? 0);
  await activate(book, (active && shown.includes(active) ? active : (shown.at(0) ?? opened[0])).id);
}

/** What formulas may name: the tables that are opened, and the names that mean the same wherever they stand. */
function knownWords({ injector }: Book, { file, names }: FileContent): KnownWords {
  const tables = file.worksheets
    .flatMap((sheet) => sheet.getTables())
    .filter(({ model }) => model.headerRow !== false)
    .map(({ model }) => (model.displayName ?? model.name).toLowerCase());
  const steady = names.filter(({ formula }) =>
    tokens(formula).every(
      ({ kind, text }) =>
        kind !== "reference" ||
        (!/\[|:[^!]*!/.test(text) &&
          !/(?<![$A-Z0-9])[A-Z]{1,3}\$?\d/i.test(text.slice(text.lastIndexOf("!") + 1))),
    ),
  );
  const usable = steady.filter(({ formula }) => !formula.includes("#REF!"));
  return {
    injector,
    names: new Set(usable.map(({ name }) => name.toLowerCase())),
    tables: new Set(tables),
  };
}

/** Of a kind that Excel can still read without what the workbench leaves out of the file. */
const WRITTEN_BACK: ReadonlySet<string> = new Set(["3d-reference", "function", "name"]);

function keepFormulas(
  cells: SheetCells,
  formulas: ReadonlyMap<string, FileFormula>,
  kept: Map<string, KeptFormula>,
): void {
  for (const [key, formula] of formulas) {
    if (!("limit" in formula) || !WRITTEN_BACK.has(formula.limit)) continue;
    const [row, column] = key.split(",").map(Number);
    kept.set(key, { stored: formula.stored, value: cells.value(row, column) });
  }
}

function limitsOf(book: Book, content: FileContent, opened: readonly Opened[]): Limit[] {
  const limits: Limit[] = [];
  for (const { from, id, formulas, xml } of opened) {
    const path = content.sheets.find(({ name }) => name === from.name)?.path ?? "";
    const counts = lostOn(xml, relatedKinds(content.parts, path));
    for (const formula of formulas.values()) {
      if ("limit" in formula) counts.set(formula.limit, (counts.get(formula.limit) ?? 0) + 1);
    }
    const headless = from.getTables().filter(({ model }) => model.headerRow === false).length;
    if (headless > 0) counts.set("table-without-headers", headless);
    const charts = from.getCharts().length - book.charts.on(id).length;
    if (charts > 0) counts.set("chart", charts);
    const rules = (xml.match(/<cfRule\b/g)?.length ?? 0) - book.conditionalFormats.on(id).length;
    if (rules > 0) counts.set("conditional-format", rules);
    for (const [kind, count] of counts) limits.push({ sheet: from.name, kind, count });
  }
  const others = content.sheets.filter(({ path }) => path === null).length;
  if (others > 0) limits.push({ sheet: "", kind: "chart-sheet", count: others });
  return limits;
}
