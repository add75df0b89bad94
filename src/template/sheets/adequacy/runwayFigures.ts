import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { figures } from "../figures";
import type { SheetWords } from "../../../words/sheets/en";

/** How long the customer's cash lasts, alone and with suppliers' money. */
export function runwayFigures(
  draft: SheetDraft,
  { input, words }: TemplateContext,
): { area: Area; checks: Check[] } {
  const [cash, burn, growth, vendor] = [
    ...["Customer_cash", "Cash_burn", "Burn_growth", "Vendor_money"],
  ].map(input);
  draft.section(words.adequacy.runwayHowLongCashLasts, words.adequacy.fromDayCashFigureBurn);
  const years = (net: string): string =>
    `IFNA(OURO.RUNWAY(${cash},${net},${growth}),"${words.common.never}")`;
  const net = `${burn}-${vendor}`;
  const months = (row: string): string => `=IF(ISNUMBER(${row}),12*${row},${row})`;
  const first = draft.row + 1;
  const area = figures(draft, words.adequacy.runway, [
    {
      label: words.adequacy.withoutSuppliersMoney.label,
      formula: `=${years(burn)}`,
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
      formula: `=${years(net)}`,
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
  return {
    area,
    checks: [
      spent("without", area.cell("Value", 0), burn, cash, growth, words),
      spent("with", area.cell("Value", 2), `(${net})`, cash, growth, words),
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

/** Adds up the burn until the runway ends, in closed form: it has to be all the cash. */
function spent(
  which: "without" | "with",
  years: string,
  burn: string,
  cash: string,
  growth: string,
  words: SheetWords,
): Check {
  const whole = `INT(${years})`;
  const grown = `IF(${growth}=0,${whole},((1+${growth})^${whole}-1)/${growth})`;
  return {
    sheet: "Adequacy",
    label: words.checks.cashBurnt[which],
    actual: `IF(ISNUMBER(${years}),${burn}*(${grown}+(${years}-${whole})*(1+${growth})^${whole}),${cash})`,
    expected: cash,
    tolerance: 1e-6,
    compare: "equal",
    reason: words.checks.cashBurntWhenRunwayEnds.reason,
  };
}
