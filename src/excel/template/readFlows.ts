import { inExcel } from "../inExcel";
import { findTemplate } from "./findTemplate";
import type { Area } from "../../plan/area";
import { columnLetter } from "../../plan/sheetPlan";
import { flowArea } from "../../template/flowArea";
import { legArea } from "../../template/legArea";
import type { LegData } from "../../template/legCells";
import { YEAR_KEYS } from "../../template/sheets/flowsSheet";
import type { Cell } from "../../template/update/sameContent";
import { WorkbookError } from "../workbookError";

/** What a row of the Flows sheet says, with the deal behind it; none where the world outside pays. */
export interface YearlyFlow {
  from: string;
  to: string;
  /** USD bn, one for each year of the horizon. */
  amounts: number[];
  leg?: LegData;
}

export interface YearlyFlows {
  years: number[];
  flows: YearlyFlow[];
}

/**
 * The yearly payments of the loaded template as they are calculated now.
 *
 * @throws WorkbookError "not-a-number" with the cell of a year or an amount that holds none
 */
export async function readFlows(): Promise<YearlyFlows> {
  return inExcel({ waitForEdit: true }, async (context) => {
    const { preset, names, data: language } = await findTemplate(context);
    const legs = legArea(preset, names, language);
    const area = flowArea(preset, names);
    const read = (one: Area, firstRow: number): Excel.Range => {
      const range = context.workbook.worksheets
        .getItem(one.sheet)
        .getRangeByIndexes(firstRow - 1, 0, one.lastRow - firstRow + 1, one.titles.length);
      range.load({ values: true });
      return range;
    };
    const deals = read(legs.area, legs.area.firstRow);
    const flows = read(area, area.headerRow);
    await context.sync();
    const data = (deals.values as Cell[][]).map((cells) => legs.data(cells));
    return yearlyFlows(area, flows.values as Cell[][], data);
  });
}

function yearlyFlows(area: Area, [header, ...rows]: Cell[][], legs: LegData[]): YearlyFlows {
  const column = (title: string): number => area.titles.indexOf(title);
  const first = column(YEAR_KEYS[0]);
  const numbers = (cells: Cell[], row: number): number[] =>
    YEAR_KEYS.map((_, i) => {
      const cell = cells[first + i];
      if (typeof cell === "number") return cell;
      const address = `${area.sheet}!${columnLetter(first + i)}${row}`;
      throw new WorkbookError("not-a-number", address);
    });
  const outside = rows.length - legs.length;
  return {
    years: numbers(header, area.headerRow),
    flows: rows.flatMap((cells, i): YearlyFlow[] => {
      const [from, to] = [cells[column("From")], cells[column("To")]].map(String);
      if (from === "" || to === "") return [];
      const flow = { from, to, amounts: numbers(cells, area.firstRow + i) };
      return [i < outside ? flow : { ...flow, leg: legs[i - outside] }];
    }),
  };
}
