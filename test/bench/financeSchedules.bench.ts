import * as financial from "financial";
import { debtSchedule, type DebtSchedule } from "../../src/model/debt/debtSchedule";
import { isRefusal } from "../../src/model/refusal";
import { seeded } from "../support/seeded";
import { check, interleaved } from "./interleaved";

const draw = seeded(5);

const SCHEDULES = 10_000;
const loans = Array.from({ length: SCHEDULES }, () => ({
  principal: 1e5 * (1 + draw()),
  annualRate: 0.01 + 0.2 * draw(),
  years: 30,
  type: "annuity" as const,
  stepsPerYear: 12,
}));

function schedule(i: number): DebtSchedule {
  const rows = debtSchedule(loans[i]);
  if (isRefusal(rows)) throw new Error(rows.code);
  return rows;
}

function financialSchedule(i: number): Float64Array[] {
  const { principal, annualRate } = loans[i];
  const interest = new Float64Array(360);
  const repaid = new Float64Array(360);
  for (let k = 0; k < 360; k++) {
    interest[k] = financial.ipmt(annualRate / 12, k + 1, 360, -principal);
    repaid[k] = financial.ppmt(annualRate / 12, k + 1, 360, -principal);
  }
  return [interest, repaid];
}

for (let i = 0; i < 20; i++) {
  const [{ interest, principal, closing }, [theirInterest, theirPrincipal]] = [
    schedule(i),
    financialSchedule(i),
  ];
  check("last closing", closing[359], 0, 0);
  for (let k = 0; k < 360; k++) {
    check("interest", interest[k], theirInterest[k], 1e-6);
    check("principal", principal[k], theirPrincipal[k], 1e-6);
  }
}

interleaved("Annuity schedule, 360 steps", [
  { name: "ouroboros", run: schedule, cases: SCHEDULES },
  { name: "financial", run: financialSchedule, cases: 100, atLeast: 20 },
]);
