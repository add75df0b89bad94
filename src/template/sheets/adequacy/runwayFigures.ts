import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";
import type { SheetWords } from "../../../words/sheets/en";

/** Heading, two lines of note, header, five figures and a blank row. */
const FIGURE_ROWS = 10;

/** How long the customer's cash lasts, alone and with suppliers' money, along the published burn of each year. */
export function runwayFigures(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
): { area: Area; path: Area; checks: Check[] } {
  const { input, words } = context;
  const [burn, vendor] = ["Cash_burn", "Vendor_money"].map(input);
  const top = draft.row;
  draft.skip(FIGURE_ROWS);
  const path = burnPath(draft, context, inputs);
  const after = draft.row;
  draft.row = top;
  draft.section(words.adequacy.runwayHowLongCashLasts, words.adequacy.fromDayCashFigureBurn);
  const months = (row: string): string => `=IF(ISNUMBER(${row}),12*${row},${row})`;
  const first = draft.row + 1;
  const area = figures(draft, words.adequacy.runway, [
    {
      label: words.adequacy.withoutSuppliersMoney.label,
      formula: `=${lasts(context, path, "alone")}`,
      format: FORMATS.years,
      unit: words.units.years,
      note: words.adequacy.neverNothingBurntOrBurn,
    },
    {
      label: words.adequacy.withoutSuppliersMoneyMonths.label,
      formula: months(`B${first}`),
      format: FORMATS.amount,
      unit: words.units.months,
      note: "",
    },
    {
      label: words.adequacy.suppliersMoney.label,
      formula: `=${lasts(context, path, "helped")}`,
      format: FORMATS.years,
      unit: words.units.years,
      note: words.adequacy.neverSuppliersPayWholeBurn,
    },
    {
      label: words.adequacy.suppliersMoneyMonths.label,
      formula: months(`B${first + 2}`),
      format: FORMATS.amount,
      unit: words.units.months,
      note: "",
    },
    {
      label: words.adequacy.partBurnSuppliersPay.label,
      formula: `=IF(${burn}=0,"–",${vendor}/${burn})`,
      format: FORMATS.share,
      unit: words.units.share,
      note: words.adequacy.above100PercentTheyPay,
    },
  ]);
  if (draft.row > path.headerRow) throw new Error("The runway's tables run into each other");
  draft.row = after;
  return {
    area,
    path,
    checks: [
      spent("without", area.cell("Value", 0), path, "alone", context),
      spent("with", area.cell("Value", 2), path, "helped", context),
      {
        sheet: "Adequacy",
        label: words.checks.suppliersMoneyNeverShortensRunway.label,
        actual: `IF(ISNUMBER(${area.cell("Value", 2)}),${area.cell("Value", 2)},1000)`,
        expected: `IF(ISNUMBER(${area.cell("Value", 0)}),${area.cell("Value", 0)},1000)`,
        tolerance: 1e-9,
        compare: "at least",
        reason: words.checks.suppliersMoneyNeverShortensRunway.reason,
      },
    ],
  };
}

/** With what the burn is met. */
type Money = "alone" | "helped";
const COLUMNS: Record<Money, { net: string; cash: string; gone: string }> = {
  alone: { net: "Burn", cash: "Cash", gone: "Gone" },
  helped: { net: "Net", cash: "Cash with", gone: "Gone with" },
};

/** The burn of each year and the cash at its end; columns Year, Burn, Cash, Gone, Net, Cash with, Gone with. */
function burnPath(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { burns }: InputsSheet,
): Area {
  const { burnPath: say } = words.adequacy;
  const [cash, burn, growth, vendor] = [
    ...["Customer_cash", "Cash_burn", "Burn_growth", "Vendor_money"],
  ].map(input);
  const first = draft.row + 1;
  const count = burns.lastRow - burns.firstRow + 1;
  const bn = { format: FORMATS.amount, align: "Right" as const };
  const years = { format: FORMATS.years, align: "Right" as const };
  /** Cash at a year's end, and after how many years it was first used up. */
  const left = (row: number, net: string, at: string): string =>
    `=${row === first ? cash : `${at}${row - 1}`}-${net}${row}`;
  const gone = (row: number, net: string, at: string, column: string): string => {
    const before = row === first ? cash : `${at}${row - 1}`;
    const now = `IF(AND(${net}${row}>0,${at}${row}<=0),$A${row}-$A$${first}+${before}/${net}${row},"")`;
    return row === first
      ? `=${now}`
      : `=IF(ISNUMBER(${column}${row - 1}),${column}${row - 1},${now})`;
  };
  return draft.table(
    [
      { key: "Year", look: "link", format: FORMATS.year, align: "Left" },
      { title: say.burn, key: "Burn", ...bn },
      { title: say.cash, key: "Cash", look: "result", ...bn },
      { title: say.gone, key: "Gone", ...years },
      { title: say.net, key: "Net", ...bn },
      { title: say.cash, key: "Cash with", look: "result", ...bn },
      { title: say.gone, key: "Gone with", ...years },
    ],
    Array.from({ length: count }, (_, i) => (row: number) => {
      const known = burns.cell("Burn", i);
      return [
        `=${burns.cell("Year", i)}`,
        i === 0 ? `=${known}` : `=IF(ISNUMBER(${known}),${known},B${row - 1}*(1+${growth}))`,
        left(row, "B", "C"),
        gone(row, "B", "C", "D"),
        // Suppliers meet the same part of the burn every year.
        `=B${row}-IF(${burn}=0,${vendor},MAX(0,B${row})*${vendor}/${burn})`,
        left(row, "E", "F"),
        gone(row, "E", "F", "G"),
      ];
    }),
  );
}

/** Years until the cash is gone; after the last year of the path the burn goes on as it grows there. */
function lasts({ input, words }: TemplateContext, path: Area, money: Money): string {
  const { net, cash, gone } = COLUMNS[money];
  const last = path.lastRow - path.firstRow;
  const growth = input("Burn_growth");
  const on = `OURO.RUNWAY(${path.cell(cash, last)},${path.cell(net, last)}*(1+${growth}),${growth})`;
  return `IF(ISNUMBER(${path.cell(gone, last)}),${path.cell(gone, last)},IFNA(ROWS(${path.here("Year")})+${on},"${words.common.never}"))`;
}

/** Adds up the burn until the runway ends: it has to be all the cash. Beyond the path there is nothing to compare. */
function spent(
  which: "without" | "with",
  years: string,
  path: Area,
  money: Money,
  { input, words }: { input: TemplateContext["input"]; words: SheetWords },
): Check {
  const cash = input("Customer_cash");
  const net = path.column(COLUMNS[money].net);
  const before = `(${path.column("Year")}-${path.cell("Year", 0)})`;
  const part = `IF(${years}-${before}>=1,1,IF(${years}>${before},${years}-${before},0))`;
  return {
    sheet: "Adequacy",
    label: words.checks.cashBurnt[which],
    actual: `IF(ISNUMBER(${years}),IF(${years}<=ROWS(${net}),SUMPRODUCT(${net}*${part}),IF(MIN(${path.column(COLUMNS[money].cash)})>0,${cash},0)),${cash})`,
    expected: cash,
    tolerance: 1e-6,
    compare: "equal",
    reason: words.checks.cashBurntWhenRunwayEnds.reason,
  };
}
