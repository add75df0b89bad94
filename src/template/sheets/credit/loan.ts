import { CREDIT_INPUTS, type CreditInput } from "../../../deals/assumptions/credit";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";

/** Years of cash that the tables have room for: no tenor may be longer. */
export const LOAN_YEARS = 7;

export interface Loan {
  /** Columns Year, Drawn, Cash, Stressed, Debt, Value, LTV. */
  years: Area;
  /** DEBT_CAPACITY: Year, Cash flow, Opening, Service, Interest, Principal, Closing. */
  capacity: Area;
  /** CASH_SWEEP: Year, Opening, Interest, Scheduled, Swept, Distributed, Closing, DSCR. */
  base: Area;
  stress: Area;
}

const bn = (key: string): SheetColumn => ({ title: key, key, format: FORMATS.cents });

/** The columns that a formula spills, as it calls them. */
const spilled = (titles: readonly string[]): SheetColumn[] => [
  { title: "Year", key: "Year", format: FORMATS.year, align: "Left" },
  ...titles.map(bn),
];

/** The loan year by year: what is drawn and earned, what the cash carries, how it is repaid. */
export function loan(
  draft: SheetDraft,
  { words }: TemplateContext,
  of: (input: CreditInput) => string,
  principal: string,
): Loan {
  const { credit } = words;
  const { columns } = credit;
  draft.section(credit.loan);
  const top = draft.row;
  const rows = Array.from({ length: LOAN_YEARS }, (_, i) => i);
  // The sweep's own table stands below: a heading, a header, a row each year.
  const capacityRow = top + LOAN_YEARS + 2;
  const baseRow = capacityRow + LOAN_YEARS + 3;
  const closing = `$G$${baseRow + 2}:$G$${baseRow + 1 + LOAN_YEARS}`;
  const right = { align: "Right" as const };
  const years = draft.table(
    [
      { title: "", key: "Year", format: FORMATS.year, align: "Left" },
      { title: columns.drawn, key: "Drawn", format: FORMATS.share, ...right },
      { title: columns.cash, key: "Cash", format: FORMATS.cents, ...right },
      { title: columns.stressed, key: "Stressed", format: FORMATS.cents, ...right },
      { title: columns.debt, key: "Debt", format: FORMATS.cents, ...right },
      { title: columns.value, key: "Value", format: FORMATS.cents, ...right },
      { title: columns.ltv, key: "LTV", look: "result", format: FORMATS.share, ...right },
    ],
    rows.map((i) => (row: number) => [
      i === 0 ? 1 : `=A${row - 1}+1`,
      i === 0 ? `=${of("drawn")}` : 1,
      // In the second year on all stands; its cash declines from the third.
      `=${of("cash")}*B${row}*(1-${of("decline")})^MAX(0,A${row}-1-1)`,
      `=C${row}*(1-${of("lost")})`,
      `=B${row}*INDEX(${closing},A${row})`,
      `=B${row}*${of("capex")}*MAX(0,1-A${row}/${of("life")})`,
      `=IF(F${row}=0,"–",E${row}/F${row})`,
    ]),
  );
  draft.section(credit.capacity);
  const capacity = draft.spill(
    `=OURO.DEBT_CAPACITY(${ofTenor(years, "Cash", of("tenor"))},${of("rate")},${of("target")})`,
    spilled(["Cash flow", "Opening", "Service", "Interest", "Principal", "Closing"]),
    LOAN_YEARS,
  );
  const sweep = (cash: string): string =>
    `=OURO.CASH_SWEEP(${years.here(cash)},${principal},${of("rate")},${of("tenor")},${of("sweep")},${of("lockUp")})`;
  const sweepColumns = spilled([
    ...["Opening", "Interest", "Scheduled", "Swept", "Distributed", "Closing", "DSCR"],
  ]);
  draft.section(credit.base);
  const base = draft.spill(sweep("Cash"), sweepColumns, LOAN_YEARS);
  draft.section(credit.stress);
  const stress = draft.spill(sweep("Stressed"), sweepColumns, LOAN_YEARS);
  if (base.here("Closing") !== closing)
    throw new Error("The sweep does not stand where it is read");
  return { years, capacity, base, stress };
}

/** A column's rows within the tenor. */
function ofTenor(years: Area, title: string, tenor: string): string {
  return `TAKE(${years.here(title)},${tenor})`;
}

/** The order of the inputs' rows. */
export const CREDIT_ROWS = Object.keys(CREDIT_INPUTS) as CreditInput[];
