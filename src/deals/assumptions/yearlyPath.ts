/** What is deployed in one of the model's years; assumptions, because schedules are not public. */
export interface YearlyPath {
  /** GW deployed under Nvidia's letter of intent in the year. */
  nvidiaGw: number;
  /** Part of the counted power in service in the year. */
  inService: number;
  reason: string;
}

const SPREAD = "Assumption: the ten GW spread to 2030";

/** One entry for each year from First_year. */
export function yearlyPath(): readonly YearlyPath[] {
  return [
    { nvidiaGw: 0, inService: 0.01, reason: "Only the first buildings of Abilene run" },
    {
      nvidiaGw: 0.5,
      inService: 0.05,
      reason: "Nvidia: first GW from the second half of 2026; taken as half of it in the year",
    },
    { nvidiaGw: 1.5, inService: 0.15, reason: `${SPREAD}; Oracle's contract begins in 2027` },
    { nvidiaGw: 2, inService: 0.3, reason: SPREAD },
    { nvidiaGw: 3, inService: 0.5, reason: SPREAD },
    { nvidiaGw: 3, inService: 0.7, reason: SPREAD },
    { nvidiaGw: 0, inService: 0.9, reason: "Assumption: nearly all runs" },
    { nvidiaGw: 0, inService: 1, reason: "Assumption: all runs" },
  ];
}
