import { Area } from "../../../plan/area";
import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { callsOf, type StressCalls } from "./stressCalls";
import type { YearFlows } from "./yearFlows";
import type { SheetWords } from "../../../words/sheets/en";

/** Companies that there is room for: those of the presets and as many again that a user adds. */
export const COMPANY_CAPACITY = 40;

/** The results of the three methods, company by company. */
export interface Workings {
  /** Columns Company, Receipts, Lost, Remaining, Lost share, Outside money, Cash, Outside assets, Equity. */
  atRisk: Area;
  /** Columns Company, Owed, Paid, Paid share, Shortfall, Left, Default round. */
  before: Area;
  after: Area;
  /** Columns Company, Equity, Initial loss, Final loss, Equity lost. */
  distress: Area;
  calls: StressCalls;
}

const RISK_COLUMNS: readonly SheetColumn[] = [
  { key: "Company" },
  { key: "Receipts", format: FORMATS.cents },
  { key: "Lost", format: FORMATS.cents },
  { key: "Remaining", format: FORMATS.cents },
  { key: "Lost share", format: FORMATS.share },
];

const RESOURCE_COLUMNS = [
  { key: "Outside money", format: FORMATS.cents },
  { key: "Cash", look: "link", format: FORMATS.cents },
  { key: "Outside assets", format: FORMATS.cents },
  { key: "Equity", look: "link", format: FORMATS.cents },
] as const satisfies readonly SheetColumn[];

const clearingColumns = (words: SheetWords): readonly SheetColumn[] => [
  { key: "Company" },
  { key: "Owed", format: FORMATS.cents },
  { key: "Paid", format: FORMATS.cents },
  { key: "Paid share", format: FORMATS.share },
  { key: "Shortfall", format: FORMATS.cents },
  { title: words.common.equity, key: "Left", format: FORMATS.cents },
  { key: "Default round", format: FORMATS.year },
];

const DISTRESS_COLUMNS: readonly SheetColumn[] = [
  { key: "Company" },
  { key: "Equity", format: FORMATS.cents },
  { key: "Initial loss", format: FORMATS.share },
  { key: "Final loss", format: FORMATS.share },
  { key: "Equity lost", format: FORMATS.cents },
];

/** Each method's own table, as its formula gives it. */
export function workings(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
  flows: YearFlows,
): Workings {
  const { input } = context;
  const cut = input("Payment_cut");
  const calls = (atRisk: Area): StressCalls => callsOf(context, flows, atRisk);
  draft.section(
    context.words.stress.workings1ReceiptsLostWhat,
    context.words.stress.usdBnYearOutsideMoney(input("Free_outside_money")),
  );
  const atRisk = riskTable(draft, context, inputs, flows);
  const { clearing, clearingBefore, debtRank } = calls(atRisk);
  draft.section(
    context.words.stress.workings2ClearingBeforeCut,
    context.words.stress.usdBnEquityHereWhat,
  );
  const before = draft.spill(
    `=${clearingBefore}`,
    clearingColumns(context.words),
    COMPANY_CAPACITY,
  );
  draft.section(context.words.stress.workings3ClearingAfterCut, context.words.stress.sameColumns);
  const after = draft.spill(`=${clearing(cut)}`, clearingColumns(context.words), COMPANY_CAPACITY);
  draft.section(
    context.words.stress.workings4Debtrank,
    context.words.stress.lossesAsSharesEquityInitial,
  );
  const distress = draft.spill(`=${debtRank(cut)}`, DISTRESS_COLUMNS, COMPANY_CAPACITY);
  return { atRisk, before, after, distress, calls: calls(atRisk) };
}

/** The spilled table of receipts lost, with what each of its companies has beside it. */
function riskTable(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { balances }: InputsSheet,
  { all, outsideRevenueOf }: YearFlows,
): Area {
  const formula = `=OURO.REVENUE_AT_RISK(${all},${input("Shocked_customer")},${input("Payment_cut")},${input("Pass_through")})`;
  const spilled = draft.spill(formula, RISK_COLUMNS, COMPANY_CAPACITY);
  const titles = [...spilled.titles, ...RESOURCE_COLUMNS.map(({ key }) => key)];
  const area = new Area(spilled.sheet, spilled.firstRow, spilled.lastRow, titles);
  const listed = (title: string, row: number, other: string): string =>
    // A company that was added to Deals only is not in the list of balances.
    `IFERROR(INDEX(${balances.column(title)},MATCH($A${row},${balances.column("Company")},0)),${other})`;
  const rows = Array.from({ length: COMPANY_CAPACITY }, (_, i) => {
    const row = area.firstRow + i;
    const ifAny = (value: string): string => `=IF($A${row}="","",${value})`;
    const [outside, cash] = ["Outside money", "Cash"].map(
      (title) => `$${area.letter(title)}${row}`,
    );
    return [
      ifAny(`${input("Free_outside_money")}*${outsideRevenueOf(`$A${row}`)}`),
      ifAny(listed("Cash", row, input("Other_cash"))),
      ifAny(`${outside}+${cash}`),
      ifAny(listed("Equity", row, input("Other_equity"))),
    ];
  });
  const start = columnLetter(RISK_COLUMNS.length);
  draft.put(`${start}${area.headerRow}`, [
    RESOURCE_COLUMNS.map(({ key }) => words.columns[key]),
    ...rows,
  ]);
  RESOURCE_COLUMNS.forEach((column) => {
    const { key, format } = column;
    const look = "look" in column ? column.look : "formula";
    const letter = area.letter(key);
    const body = `${letter}${area.firstRow}:${letter}${area.lastRow}`;
    draft.look(`${letter}${area.headerRow}`, "header");
    draft.align(`${letter}${area.headerRow}`, "Right");
    draft.look(body, look);
    draft.format(body, format);
  });
  return area;
}
