import { isRefusal } from "../refusal";
import { stepsOnly, type Workings } from "../workings";
import { normalCdf } from "./normalCdf";
import { warrantTranches, type WarrantTranche } from "./warrantTranches";
import { warrantValue, type HurdleTest, type Warrant } from "./warrantValue";

/** Black–Scholes–Merton without a hurdle, on the way to the value with it. */
function withoutHurdle(warrant: Warrant): Workings {
  const { spot, strike, volatility, years, riskFree, dividendYield } = warrant;
  const spread = volatility * Math.sqrt(years);
  const forward = spot * Math.exp((riskFree - dividendYield) * years);
  const unhurdled = warrantValue(warrant, null, "none");
  const odds =
    spread > 0 && strike > 0
      ? normalCdf(Math.log(forward / strike) / spread - spread / 2)
      : Number(forward >= strike);
  return stepsOnly(
    { term: "spread", value: spread, unit: "share" },
    { term: "forward", value: forward, unit: "amount" },
    { term: "probabilityInTheMoney", value: odds, unit: "share" },
    ...(isRefusal(unhurdled)
      ? []
      : [{ term: "unhurdled", value: unhurdled, unit: "amount" } as const]),
  );
}

function tranches(
  args: Omit<Warrant, "years"> & { tranches: WarrantTranche[]; test: HurdleTest },
): Workings {
  const rows = warrantTranches(args.tranches, args, args.test);
  if (isRefusal(rows)) return stepsOnly();
  const value = rows.reduce((sum, { expectedValue }) => sum + expectedValue, 0);
  return stepsOnly({ term: "expectedValue", value, unit: "amount" });
}

/** By the formula whose result they lead to. */
export const optionsWorkings = { WARRANT_VALUE: withoutHurdle, WARRANT_TRANCHES: tranches };
