import type { Area } from "../../../plan/area";
import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter, type Content } from "../../../plan/sheetPlan";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import type { InputsSheet } from "../inputsSheet";

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
export function measureBlocks(draft: Draft, inputs: InputsSheet, flows: FlowsSheet): MeasureBlocks {
  const block = (format: string, unit: string, cell: CellFormula): Area =>
    measureBlock(draft, inputs, flows, { format, unit, cell });
  draft.section(
    "Receipts: what each company is paid by all the others and by the outside world",
    "By year, USD bn. Horizon: the eight years taken as one network.",
  );
  const receipts = block(FORMATS.amount, "USD bn", ({ amounts, company }) =>
    ifCompany(company, `SUMIFS(${amounts},${flows.flows.column("To")},${company})`),
  );
  const amounts = byMeasure((measure) => {
    draft.section(`${measure} circular amount by year`, MEANING[measure]);
    return block(FORMATS.amount, "USD bn", ({ flows, company }) =>
      ifCompany(company, `OURO.CIRCULAR_AMOUNT(${flows},${company},"${measure.toLowerCase()}")`),
    );
  });
  const shares = byMeasure((measure) => {
    draft.section(`${measure} circular share of receipts by year`);
    return block(FORMATS.share, "of receipts", ({ column, i }) => {
      const [part, whole] = [amounts[measure], receipts].map(
        ({ firstRow }) => `${column}${firstRow + i}`,
      );
      return `=IF(${whole}=0,"–",${part}/${whole})`;
    });
  });
  return { receipts, amounts, shares };
}

const MEANING: Record<Measure, string> = {
  Direct:
    "Paid to and received from the same party: Σ over counterparties of the smaller of the two.",
  Least: "The smallest amount that has to be its own money, however money is traced.",
  Traced: "Each company pays out of one mixed pot, in proportion: a convention, and the usual one.",
  Most: "The largest amount that could be its own money, however money is traced.",
};

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
  draft: Draft,
  { companies }: InputsSheet,
  { flows, ofYear, overHorizon, year }: FlowsSheet,
  { format, unit, cell }: { format: string; unit: string; cell: CellFormula },
): Area {
  const columns: Column[] = [
    // No title: where the corner is empty, Excel takes the first row and column for a chart's labels.
    { title: "", key: "Company", look: "link" },
    ...YEAR_KEYS.map((key, i): Column => ({ title: `=${year(i)}`, key, format, align: "Right" })),
    { title: HORIZON, look: "result", format, align: "Right" },
    { title: "Unit", look: "unit" },
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
