import { HURDLE_TESTS, warrantValue as value } from "../../model/options/warrantValue";
import {
  warrantTranches as valued,
  type WarrantTranche,
} from "../../model/options/warrantTranches";
import { isRefusal } from "../../model/refusal";
import { checkedNumber, number, optionalNumber, type Reader } from "../cells/number";
import { isBlank, rangeRows } from "../cells/range";
import { choice } from "../cells/text";
import { refuse } from "../errors/inputRefusal";
import { formula, longFormula, type Table } from "../formula";

/** @customenum {string} */
export enum HurdleTest {
  /** No hurdle is tested */
  none = "none",
  /** The price at expiry is at least the hurdle */
  terminal = "terminal",
  /** The price has reached the hurdle at any time */
  touch = "touch",
}

/** Beyond these nothing is priced: 10,000 % volatility, a thousand years. */
const VOLATILITY = { min: 0, max: 5, isDecimal: true } as const;
const CONTINUOUS_RATE = { min: -3, max: 3, isDecimal: true } as const;
const YEARS = { min: 0, max: 1000 };

const market = {
  spot: number({ above: 0 }),
  strike: number({ min: 0 }),
  volatility: number(VOLATILITY),
};
const carry = {
  riskFree: optionalNumber(0, CONTINUOUS_RATE),
  dividendYield: optionalNumber(0, CONTINUOUS_RATE),
};

const valueParameters = {
  ...market,
  years: number(YEARS),
  ...carry,
  hurdle: optionalNumber(null, { min: 0 }),
  test: choice(HURDLE_TESTS, "none"),
};

export const warrantValueFormula = formula(
  "WARRANT_VALUE",
  valueParameters,
  ({ hurdle, test, ...warrant }) => value(warrant, hurdle, test),
);

const COLUMNS = ["Shares", "Hurdle", "Probability", "Years"] as const;

const tranches: Reader<WarrantTranche[]> = (range, argument) =>
  rangeRows(range, argument, COLUMNS, "Shares").map(({ row, cells }) => {
    const read = (column: number, rules: { min: number; max?: number }) => {
      const place = { argument, row, column: COLUMNS[column] };
      const cell = cells[column];
      return isBlank(cell)
        ? refuse({ code: "missing", ...place })
        : checkedNumber(cell, place, rules);
    };
    return {
      shares: read(0, { min: 0 }),
      hurdle: isBlank(cells[1]) ? null : read(1, { min: 0 }),
      probability: read(2, { min: 0, max: 1 }),
      years: read(3, YEARS),
    };
  });

const trancheParameters = { tranches, ...market, ...carry, test: choice(HURDLE_TESTS, "touch") };

export const warrantTranchesFormula = longFormula(
  "WARRANT_TRANCHES",
  trancheParameters,
  (args) => {
    const rows = valued(args.tranches, args, args.test);
    if (isRefusal(rows)) return rows;
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    return [
      ["Tranche", "Shares", "Hurdle", "Probability", "Value per share", "Expected value"],
      ...rows.map((row, i) => [
        ...[i + 1, row.shares, row.hurdle ?? "", row.probability],
        ...[row.valuePerShare, row.expectedValue],
      ]),
      ["Total", sum(rows.map((r) => r.shares)), "", "", "", sum(rows.map((r) => r.expectedValue))],
    ] as Table;
  },
  ({ tranches }) => 15 * tranches.length,
);

/**
 * Value of a warrant on one share, in the currency of spot: a Black-Scholes-Merton call, paying only if a hurdle price is met where one is tested. Rates are per year, continuously compounded.
 * @customfunction WARRANT_VALUE
 * @param spot Share price today.
 * @param strike Exercise price.
 * @param volatility Per year, as a decimal: 0.5 is 50 %.
 * @param years To expiry.
 * @param riskFree Continuously compounded rate, as a decimal. Default 0.
 * @param dividendYield Continuously compounded yield, as a decimal. Default 0.
 * @param hurdle Share price to be reached. Default: none.
 * @param test "none" (default), "terminal" (price at expiry at or above the hurdle) or "touch" (price reaches the hurdle at any time).
 * @returns Value per share.
 * @remarks At volatility 0 or at expiry it is the discounted payoff. "terminal" pays spot at expiry
 *   less strike only if the price then is at or above the hurdle; "touch" only if the price has
 *   been there at any time, watched continuously. Dilution is not in it: see DILUTED_SHARE.
 * @see F. Black & M. Scholes, "The pricing of options and corporate liabilities", Journal of
 *   Political Economy 81, 1973
 * @see R. C. Merton, "Theory of rational option pricing", Bell Journal of Economics 4, 1973
 * @see M. Rubinstein & E. Reiner, "Breaking down the barriers", Risk 4, 1991 (touch)
 * @example At the money, one year, 20 % volatility, 5 % risk-free.
 *   =OURO.WARRANT_VALUE(100,100,0.2,1,0.05)
 * @example A penny warrant that pays only if 160 becomes 600 within five years.
 *   =OURO.WARRANT_VALUE(160,0.01,0.6,5,0.04,0,600,"touch")
 * @throws =OURO.WARRANT_VALUE(0,100,0.2,1)
 * @throws =OURO.WARRANT_VALUE(100,100,0.2,1,0.05,0,-5,"touch")
 */
export declare function WARRANT_VALUE(
  spot: unknown,
  strike: unknown,
  volatility: unknown,
  years: unknown,
  riskFree?: unknown,
  dividendYield?: unknown,
  hurdle?: unknown,
  test?: HurdleTest,
): number;

/**
 * Value of a warrant that vests in tranches: Tranche, Shares, Hurdle, Probability, Value per share, Expected value (shares × probability × value), then Total.
 * @customfunction WARRANT_TRANCHES
 * @param tranches Range with the columns Shares, Hurdle (share price; may be blank), Probability of the milestone (0 to 1), Years to expiry.
 * @param spot Share price today.
 * @param strike Exercise price.
 * @param volatility Per year, as a decimal: 0.5 is 50 %.
 * @param riskFree Continuously compounded rate, as a decimal. Default 0.
 * @param dividendYield Continuously compounded yield, as a decimal. Default 0.
 * @param test "touch" (default: the price reaches the hurdle at any time), "terminal" (price at expiry) or "none".
 * @returns A table with a header and a last row "Total", in the currency of spot.
 * @remarks Milestones are taken to be independent of the share price. A tranche with a blank hurdle
 *   is a plain call.
 * @see As WARRANT_VALUE
 * @example =OURO.WARRANT_TRANCHES({20,"",0.9,3;20,300,0.6,4;20,600,0.3,5},160,0.01,0.6,0.04)
 * @throws =OURO.WARRANT_TRANCHES({20,"",1.2,3},160,0.01,0.6)
 */
export declare function WARRANT_TRANCHES(
  tranches: unknown[][],
  spot: unknown,
  strike: unknown,
  volatility: unknown,
  riskFree?: unknown,
  dividendYield?: unknown,
  test?: HurdleTest,
): unknown[][];
