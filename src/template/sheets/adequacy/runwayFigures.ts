import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { figures } from "../figures";

/** Written where the cash is never gone. */
const NEVER = "never";

/** How long the customer's cash lasts, alone and with suppliers' money. */
export function runwayFigures(
  draft: Draft,
  { input }: TemplateContext,
): { area: Area; checks: Check[] } {
  const [cash, burn, growth, vendor] = [
    ...["Customer_cash", "Cash_burn", "Burn_growth", "Vendor_money"],
  ].map(input);
  draft.section(
    "Runway: how long the cash lasts",
    "From the day of the cash figure, burn growing from year to year. Suppliers' money is taken to meet the same part of the burn every year, so it grows with it.",
  );
  const years = (net: string): string => `IFNA(OURO.RUNWAY(${cash},${net},${growth}),"${NEVER}")`;
  const net = `${burn}-${vendor}`;
  const months = (row: string): string => `=IF(ISNUMBER(${row}),12*${row},${row})`;
  const first = draft.row + 1;
  const area = figures(draft, "Runway", [
    {
      label: "Without suppliers' money",
      formula: `=${years(burn)}`,
      format: FORMATS.years,
      unit: "years",
      note: "never: nothing is burnt, or the burn shrinks faster than it eats the cash",
    },
    {
      label: "Without suppliers' money, in months",
      formula: months(`B${first}`),
      format: FORMATS.amount,
      unit: "months",
      note: "",
    },
    {
      label: "With suppliers' money",
      formula: `=${years(net)}`,
      format: FORMATS.years,
      unit: "years",
      note: "never: suppliers pay the whole burn, or it shrinks faster than it eats the cash",
    },
    {
      label: "With suppliers' money, in months",
      formula: months(`B${first + 2}`),
      format: FORMATS.amount,
      unit: "months",
      note: "",
    },
    {
      label: "Part of the burn that suppliers pay",
      formula: `=IF(${burn}=0,"–",${vendor}/${burn})`,
      format: FORMATS.share,
      unit: "share",
      note: "Above 100 %: they pay for more than is burnt",
    },
  ]);
  return {
    area,
    checks: [
      spent("without suppliers' money", area.cell("Value", 0), burn, cash, growth),
      spent("with suppliers' money", area.cell("Value", 2), `(${net})`, cash, growth),
      {
        sheet: "Adequacy",
        label: "Suppliers' money never shortens the runway, in years",
        actual: `IF(ISNUMBER(${area.cell("Value", 2)}),${area.cell("Value", 2)},1000)`,
        expected: `IF(ISNUMBER(${area.cell("Value", 0)}),${area.cell("Value", 0)},1000)`,
        tolerance: 1e-9,
        compare: "at least",
        reason: "Money in cannot bring the end nearer; never is taken as 1,000 years",
      },
    ],
  };
}

/** Adds up the burn until the runway ends, in closed form: it has to be all the cash. */
function spent(which: string, years: string, burn: string, cash: string, growth: string): Check {
  const whole = `INT(${years})`;
  const grown = `IF(${growth}=0,${whole},((1+${growth})^${whole}-1)/${growth})`;
  return {
    sheet: "Adequacy",
    label: `The cash is burnt when the runway ends, ${which}`,
    actual: `IF(ISNUMBER(${years}),${burn}*(${grown}+(${years}-${whole})*(1+${growth})^${whole}),${cash})`,
    expected: cash,
    tolerance: 1e-6,
    compare: "equal",
    reason: "Sum of a geometric series, added up by Excel's own functions",
  };
}
