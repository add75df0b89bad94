import type { SheetPlan } from "../../plan/sheetPlan";
import { presetDeals } from "../../deals/presets";
import { formatCell } from "../../formulaText/addresses";
import { keyOf } from "../../studies/cell";
import { effectsPlan, type ChangeEffects } from "../../studies/changesPlan";
import type { CellFacts, Content, StudyOptions } from "../../studies/types";
import { keyFigureRows } from "../../template/keyFigureCells";
import { cellPutBacks, legPutBacks, type PutBack } from "../../template/update/putBacks";
import { sheetWords } from "../../words/sheets/sheetWords";
import { readChanged } from "../template/readUserChanges";
import { probe } from "./probe";
import { addStudySheet, freeSheetName, inStudy } from "./studySheet";

export interface WrittenEffects extends ChangeEffects {
  sheet: string;
  /** Changes beyond those that a study takes. */
  left: number;
}

/** More would take long, and nobody would read it; each is a calculation of the workbook. */
const MOST_CHANGES = 100;

/**
 * Writes what each change of the user's does to the answers: each is put back on its own, then all of them; the
 * workbook is left as it was. Null where nothing was changed.
 *
 * @throws WorkbookError
 */
export async function writeChangeEffects(
  options: StudyOptions = {},
): Promise<WrittenEffects | null> {
  const { studies } = await sheetWords(options.language ?? "en");
  return inStudy(async (run) => {
    const { preset, cover, cells, legs, current } = await readChanged(run.context);
    const all = [...cellPutBacks(cells), ...legPutBacks(presetDeals(preset), legs, current)];
    if (all.length === 0) return null;
    const changes = all.slice(0, MOST_CHANGES);
    const answers = await readAnswers(run.context, cover);
    const inputs = new Map(
      changes.flatMap((change) => change.cells.map((one) => [keyOf(place(one)), place(one)])),
    );
    const places = [...inputs.keys()];
    const { base, outcomes } = await probe(
      run.context,
      answers,
      [...inputs.values()],
      { ...options, planned: true, total: changes.length + 1 },
      async (ask, now, given) => {
        const combination = (undone: readonly PutBack[]): Content[] => {
          const contents = new Map(
            undone.flatMap((change) => change.cells.map((one) => [keyOf(place(one)), one.content])),
          );
          return places.map((key, i) => contents.get(key) ?? given[i]);
        };
        const asked = [...changes.map((change) => [change]), changes].map(combination);
        return { base: now, outcomes: await ask(asked) };
      },
    );
    const effects: ChangeEffects = {
      answers,
      now: base,
      asLoaded: outcomes[changes.length],
      changes: changes.map(({ kind, what, cells: [first, ...more], differences }, i) => {
        const { sheet, address } = place(first);
        return {
          what,
          where:
            kind === "cell" && more.length === 0 ? `${sheet} ${address}` : studies.changes[kind],
          // A leg that was taken away has no cell.
          ...(kind !== "removed" && { cell: { sheet, address } }),
          differences,
          without: outcomes[i],
        };
      }),
    };
    const name = await freeSheetName(run, studies.changes.title);
    await addStudySheet(run, effectsPlan(name, effects, studies));
    return { ...effects, sheet: name, left: all.length - changes.length };
  });
}

/** The Cover's key figures that are numbers. */
export async function readAnswers(
  context: Excel.RequestContext,
  cover: SheetPlan,
): Promise<CellFacts[]> {
  const sheet = context.workbook.worksheets.getItem(cover.name);
  const rows = keyFigureRows(cover).map((row) => {
    const range = sheet.getRangeByIndexes(row, 0, 1, 3);
    range.load({ values: true, text: true, formulas: true, numberFormat: true });
    return { row, range };
  });
  await context.sync();
  return rows.flatMap(({ row, range }) => {
    const [[label, value, unit]] = range.values as unknown[][];
    if (typeof value !== "number") return [];
    return [
      {
        ...{ sheet: cover.name, address: formatCell(row, 1), label: String(label) },
        ...(unit !== "" && { unit: String(unit) }),
        ...{ formula: String(range.formulas[0][1]), value, text: range.text[0][1] },
        numberFormat: String(range.numberFormat[0][1]),
      },
    ];
  });
}

/** A cell as a study finds it. */
const place = ({ sheet, row, column }: PutBack["cells"][number]): CellFacts => {
  const address = formatCell(row, column);
  const label = `${sheet} ${address}`;
  return { sheet, address, label, formula: "", value: "", text: "", numberFormat: "General" };
};
