import type { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter, type Content } from "../../../plan/sheetPlan";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";
import type { SheetWords } from "../../../words/sheets/en";

/** The four measures of circular money; the formulas know them by these words. */
export const MEASURES = ["Direct", "Least", "Traced", "Most"] as const;
export type Measure = (typeof MEASURES)[number];

/** A row each company, a column each year and the horizon. */
export interface MeasureBlocks {
  receipts: Area;
  amounts: Record<Measure, Area>;
  shares: Record<Measure, Area>;
}

/** The title of the column that holds the whole horizon. */
export const HORIZON = "Horizon";

/** Receipts, and what of them is circular by each measure: amounts, then shares of receipts. */
export function measureBlocks(
  draft: SheetDraft,
  inputs: InputsSheet,
  flows: FlowsSheet,
): MeasureBlocks {
  const block = (format: string, unit: string, cell: CellFormula): Area =>
    measureBlock(draft, inputs, flows, { format, unit, cell });
  draft.section(
    draft.words.circularity.receiptsWhatEachCompanyPaid,
    draft.words.circularity.yearUsdBnHorizonEight,
  );
  const receipts = block(FORMATS.amount, draft.words.units["USD bn"], ({ amounts, company }) =>
    ifCompany(company, `SUMIFS(${amounts},${flows.flows.column("To")},${company})`),
  );
  const amounts = byMeasure((measure) => {
    draft.section(draft.words.circularity.measures[measure].amount, meaning(draft.words)[measure]);
    return block(FORMATS.amount, draft.words.units["USD bn"], ({ flows, company }) =>
      ifCompany(company, `OURO.CIRCULAR_AMOUNT(${flows},${company},"${measure.toLowerCase()}")`),
    );
  });
  const shares = byMeasure((measure) => {
    draft.section(draft.words.circularity.measures[measure].share);
    return block(FORMATS.share, draft.words.common.receipts, ({ column, i }) => {
      const [part, whole] = [amounts[measure], receipts].map(
        ({ firstRow }) => `${column}${firstRow + i}`,
      );
      return `=IF(${whole}=0,"–",${part}/${whole})`;
    });
  });
  return { receipts, amounts, shares };
}

const meaning = (words: SheetWords): Record<Measure, string> => ({
  Direct: words.circularity.paidReceivedFromSameParty,
  Least: words.circularity.smallestAmountHasBeOwn,
  Traced: words.circularity.eachCompanyPaysOutOne,
  Most: words.circularity.largestAmountCouldBeOwn,
});

/** What a cell's formula is made from. */
interface CellParts {
  /** Letter of the cell's column. */
  column: string;
  /** The company's number in the list. */
  i: number;
  /** The cell that names the company. */
  company: string;
  /** From, To and amounts of the column's period. */
  flows: string;
  /** The amounts alone. */
  amounts: string;
}
type CellFormula = (parts: CellParts) => string;

function measureBlock(
  draft: SheetDraft,
  { companies }: InputsSheet,
  { flows, ofYear, overHorizon, year }: FlowsSheet,
  { format, unit, cell }: { format: string; unit: string; cell: CellFormula },
): Area {
  const columns: SheetColumn[] = [
    // No title: where the corner is empty, Excel takes the first row and column for a chart's labels.
    { title: "", key: "Company", look: "link" },
    ...YEAR_KEYS.map((key, i): SheetColumn => ({
      title: `=${year(i)}`,
      key,
      format,
      align: "Right",
    })),
    { key: HORIZON, look: "result", format, align: "Right" },
    { key: "Unit", look: "unit" },
  ];
  const periods = [
    ...YEAR_KEYS.map((key) => ({ flows: ofYear(key), amounts: flows.moving(key) })),
    { flows: overHorizon, amounts: flows.column(HORIZON) },
  ];
  const rows = Array.from({ length: companies.lastRow - companies.firstRow + 1 }, (_, i) => {
    const name = companies.cell("Company", i);
    return (row: number): Content[] => [
      `=IF(${name}="","",${name})`,
      ...periods.map((period, k) =>
        cell({ ...period, column: columnLetter(k + 1), i, company: `$A${row}` }),
      ),
      unit,
    ];
  });
  const area = draft.table(columns, rows);
  draft.format(
    `B${area.headerRow}:${columnLetter(YEAR_KEYS.length)}${area.headerRow}`,
    FORMATS.year,
  );
  return area;
}

/** Nothing where a row of the company list was emptied. */
function ifCompany(company: string, formula: string): string {
  return `=IF(${company}="",0,${formula})`;
}

function byMeasure(area: (measure: Measure) => Area): Record<Measure, Area> {
  return Object.fromEntries(MEASURES.map((measure) => [measure, area(measure)])) as Record<
    Measure,
    Area
  >;
}
