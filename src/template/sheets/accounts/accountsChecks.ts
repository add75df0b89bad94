import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { AccountsInputs } from "./accountsInputs";
import { LIFE_KEYS, type Bridge } from "./bridge";

/** The tables of the sheet. */
export interface AccountsTables {
  bridge: Bridge;
  inputs: AccountsInputs;
  /** Columns Vendor, Customer, Shares, Strike, Price, Years, Purchases, Existing, d1, Per share, Worth, Cut, Dilution, All. */
  warrants: Area;
}

const ROUNDING = 1e-6;

/** What must hold on the Accounts sheet. */
export function accountsChecks(
  { input, words }: TemplateContext,
  { bridge, inputs, warrants }: AccountsTables,
): Check[] {
  const { checks } = words.accounts;
  const { companies, of } = inputs;
  const common = { sheet: "Accounts", tolerance: ROUNDING, compare: "equal" } as const;
  const count = companies.lastRow - companies.firstRow + 1;
  const each = (make: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => make(i)).join("+");
  /** Excel's own straight line. */
  const charge = (i: number, life: string): string =>
    `MIN(${of("years")},${life})*SLN(${companies.cell("Capex", i)}*${of("servers")},0,${life})`;
  const change = (k: number): string =>
    each((i) => `${charge(i, companies.cell("Life", i))}-${charge(i, of(k))}`);
  const total = (area: Area, k: number): string => area.cell(LIFE_KEYS[k], count);
  const [first, last] = [LIFE_KEYS[0], LIFE_KEYS[LIFE_KEYS.length - 1]];
  const rows = warrants.lastRow - warrants.firstRow + 1;
  const of2 = (
    i: number,
  ): Record<"Price" | "Strike" | "Years" | "Shares" | "Existing", string> => ({
    Price: warrants.cell("Price", i),
    Strike: warrants.cell("Strike", i),
    Years: warrants.cell("Years", i),
    Shares: warrants.cell("Shares", i),
    Existing: warrants.cell("Existing", i),
  });
  const eachWarrant = (make: (cells: ReturnType<typeof of2>) => string): string =>
    Array.from({ length: rows }, (_, i) => make(of2(i))).join("+");
  return [
    {
      ...{ ...common, ...checks.straight },
      actual: LIFE_KEYS.map((_, k) => total(bridge.before, k)).join("+"),
      expected: LIFE_KEYS.map((_, k) => `(${change(k)})`).join("+"),
    },
    {
      ...{ ...common, ...checks.adds },
      actual: `SUM(${bridge.profit.column(first, last)})+SUM(${bridge.tax.column(first, last)})`,
      expected: `SUM(${bridge.before.column(first, last)})`,
    },
    {
      ...{ ...common, ...checks.eps },
      actual: `SUMPRODUCT(${bridge.eps.cell(last, 0)}:${bridge.eps.cell(last, count - 1).replace(/^.*!/, "")}*${companies.column("Shares")})/1000`,
      expected: total(bridge.profit, LIFE_KEYS.length - 1),
    },
    {
      ...{ ...common, ...checks.worth },
      actual: `SUM(${warrants.column("Worth")})`,
      expected: eachWarrant(
        ({ Price, Strike, Years, Shares }) =>
          `OURO.WARRANT_VALUE(${Price},${Strike},${input("AMD_volatility")},${Years},${input("Risk_free_rate")})*${Shares}/1000`,
      ),
    },
    {
      ...{ ...common, ...checks.dilution },
      actual: `SUM(${warrants.column("Dilution")})`,
      expected: eachWarrant(({ Shares, Existing }) => `OURO.DILUTED_SHARE(${Shares},${Existing})`),
    },
  ];
}
