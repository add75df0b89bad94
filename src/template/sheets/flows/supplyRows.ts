import { CHIP_VENDORS } from "../../../deals/assumptions/supplyLayer";
import type { Area } from "../../../plan/area";
import type { Content } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { SupplyTables } from "../../inputs/supplyTables";

/** The Kinds of the rows of the supply layer: what buyers of chips spend, and what vendors rent back. */
export const SUPPLY_KINDS = {
  chips: "chip supply",
  rest: "other AI capex",
  back: "rent-back",
} as const;

/** A row of the supply layer: who pays whom, of what kind, and how much in a year given by its header's cell. */
export interface SupplyRow {
  from: string;
  to: string;
  kind: string;
  first: string;
  at: (year: string, deals: string) => string;
}

const rowsOf = ({ firstRow, lastRow }: Area): number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, i) => i);

/** The rows of the supply layer, as formulas without "="; `deals` is what the deals pay between the same two in the year. */
export function supplyRows(
  { input }: TemplateContext,
  { capex, chipShares, rentBacks }: SupplyTables,
): SupplyRow[] {
  const isOn = (amount: string): string => `IF(${input("Supply_layer")}="yes",${amount},0)`;
  const spent = (i: number, year: string): string => {
    const start = capex.cell("Year", i);
    return `IF(${year}<${start},0,${capex.cell("AI capex", i)}*(1+${capex.cell("Growth", i)})^(${year}-${start}))`;
  };
  const [firstVendor, lastVendor] = [CHIP_VENDORS[0], CHIP_VENDORS[CHIP_VENDORS.length - 1]];
  const buyers = rowsOf(capex).flatMap((i): SupplyRow[] => {
    const common = { from: capex.cell("Buyer", i), first: capex.cell("Year", i) };
    const shares = `${chipShares.cell(firstVendor, i)}:$${chipShares.letter(lastVendor)}${chipShares.firstRow + i}`;
    return [
      ...CHIP_VENDORS.map((vendor): SupplyRow => ({
        ...common,
        to: chipShares.cell(vendor, -1),
        kind: SUPPLY_KINDS.chips,
        at: (year, deals) =>
          isOn(`MAX(0,${spent(i, year)}*${chipShares.cell(vendor, i)}-${deals})`),
      })),
      {
        ...common,
        to: '"Outside"',
        kind: SUPPLY_KINDS.rest,
        at: (year) => isOn(`${spent(i, year)}*MAX(0,1-SUM(${shares}))`),
      },
    ];
  });
  const back = rowsOf(rentBacks).map((i): SupplyRow => {
    const [start, end] = [rentBacks.cell("First year", i), rentBacks.cell("Last year", i)];
    return {
      from: rentBacks.cell("From", i),
      to: rentBacks.cell("To", i),
      kind: SUPPLY_KINDS.back,
      first: start,
      at: (year) =>
        isOn(`IF(AND(${year}>=${start},${year}<=${end}),${rentBacks.cell("A year", i)},0)`),
    };
  });
  return [...buyers, ...back];
}

/** The contents of such a row on the Flows sheet. */
export function supplyContents(
  { from, to, kind, first, at }: SupplyRow,
  row: number,
  years: readonly string[],
  dealsOf: (k: number, row: number) => string,
  horizon: string,
): Content[] {
  const ifAny = (formula: string): string => `=IF($A${row}="","",${formula})`;
  return [
    `=IF(${from}="","",${from})`,
    ifAny(to),
    kind,
    "",
    ifAny(first),
    "",
    "",
    ...years.map((year, k) => ifAny(at(year, dealsOf(k, row)))),
    "",
    ifAny(horizon),
  ];
}
