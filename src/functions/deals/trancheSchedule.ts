import { trancheSchedule as schedule } from "../../model/deals/trancheSchedule";
import { isRefusal } from "../../model/refusal";
import { numberList } from "../cells/list";
import { number } from "../cells/number";
import { formula } from "../formula";

const HEADER = ["Period", "Units", "Cumulative units", "Drawn", "Cumulative drawn", "Undrawn"];

const parameters = {
  commitment: number({ min: 0 }),
  perUnit: number({ min: 0 }),
  unitsByPeriod: numberList({ min: 0 }),
};

export const trancheScheduleFormula = formula("TRANCHE_SCHEDULE", parameters, (args) => {
  const rows = schedule(args.commitment, args.perUnit, args.unitsByPeriod);
  if (isRefusal(rows)) return rows;
  const cells = rows.map((row) => [
    ...[row.period, row.units, row.cumulativeUnits, row.drawn, row.cumulativeDrawn, row.undrawn],
  ]);
  return [HEADER, ...cells];
});

/**
 * Staged draws of a commitment: each unit deployed draws perUnit until the commitment is used up. Period, Units, Cumulative units, Drawn, Cumulative drawn, Undrawn.
 * @customfunction TRANCHE_SCHEDULE
 * @param commitment Total committed, in any currency unit.
 * @param perUnit Draw per unit deployed (such as a gigawatt), in that unit.
 * @param unitsByPeriod One row or column: units deployed in each period.
 * @returns A table with a header, a row for each period.
 * @remarks Units beyond the commitment draw nothing; a unit that only part of the commitment is
 *   left for draws that part.
 * @see NVIDIA and OpenAI, joint release of 22 September 2025: up to 100 USD bn, in steps with each
 *   gigawatt
 * @example 100 in steps of 10 a gigawatt.
 *   =OURO.TRANCHE_SCHEDULE(100,10,{1,3,7,2})
 * @throws =OURO.TRANCHE_SCHEDULE(100,10,{1;"two"})
 */
export declare function TRANCHE_SCHEDULE(
  commitment: unknown,
  perUnit: unknown,
  unitsByPeriod: unknown[][],
): unknown[][];
