import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";

const COLUMNS: readonly SheetColumn[] = [
  { key: "Tranche", format: FORMATS.year, align: "Left" },
  { key: "Shares", format: FORMATS.amount },
  { key: "Hurdle", format: FORMATS.whole },
  { key: "Probability", format: FORMATS.share },
  { key: "Value per share", format: FORMATS.cents },
  { key: "Expected value", look: "result", format: FORMATS.whole },
];

/** AMD's warrant, tranche by tranche. */
export function amdTranches(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { tranches }: InputsSheet,
): Check[] {
  const market = [
    ...["AMD_price", "Warrant_strike", "AMD_volatility", "Risk_free_rate"],
    ...["AMD_dividend_yield", "Hurdle_test"],
  ].map(input);
  const count = tranches.lastRow - tranches.firstRow + 1;
  draft.section(
    words.dealsDetail.amdOpenaiWarrantVestsGigawatts,
    words.dealsDetail.sharesMillionsHurdleValueShare,
    words.dealsDetail.everyTranchesSizeProbabilityYears,
  );
  const values = draft.spill(
    `=OURO.WARRANT_TRANCHES(${tranches.column("Shares", "Years")},${market.join(",")})`,
    COLUMNS,
    count + 1,
  );
  const header = values.headerRow;
  draft.put(`G${header}`, [
    [words.dealsDetail.vests],
    ...Array.from({ length: count }, (_, i) => [`=${tranches.cell("Tranche", i)}`]),
  ]);
  draft.look(`G${header}:I${header}`, "header");
  draft.look(`G${values.firstRow}:G${values.lastRow}`, "link");
  draft.look(`A${values.lastRow}:F${values.lastRow}`, "total");
  draft.wrap(`A${header}:I${header}`);
  const shares = input("Warrant_shares");
  const existing = input("Existing_shares");
  const total = `INDEX(${values.here("Expected value")},${count === 0 ? 1 : `ROWS(${tranches.column("Shares")})+1`})`;
  figures(draft, words.dealsDetail.whatComes, [
    {
      label: words.dealsDetail.expectedValue.label,
      formula: `=${total}/1000`,
      format: FORMATS.amount,
      unit: words.units["USD bn"],
      note: words.dealsDetail.whatAmdGivesCustomerAverage,
    },
    {
      label: words.dealsDetail.sameEachGwPurchase.label,
      formula: `=${total}/1000/ROWS(${tranches.column("Shares")})`,
      format: FORMATS.amount,
      unit: words.units["USD bn per GW"],
      note: words.dealsDetail.oneTrancheGw,
    },
    {
      label: words.dealsDetail.ifAllVestedAtTodays.label,
      formula: `=${shares}*(${input("AMD_price")}-${input("Warrant_strike")})/1000`,
      format: FORMATS.amount,
      unit: words.units["USD bn"],
      note: words.dealsDetail.notForecastLastTrancheAsks,
    },
    {
      label: words.dealsDetail.newSharesOverExistingShares.label,
      formula: `=${shares}/${existing}`,
      format: FORMATS.share,
      unit: words.units.share,
      note: words.dealsDetail.headlineUp10PercentAmd,
    },
    {
      label: words.dealsDetail.openaisShareOnceAllHas.label,
      formula: `=OURO.DILUTED_SHARE(${shares},${existing})`,
      format: FORMATS.share,
      unit: words.units.share,
      note: words.dealsDetail.newOverExistingNew,
    },
  ]);
  const weights = `${tranches.column("Shares")}*${tranches.column("Probability")}`;
  const perShare = `${values.cell("Value per share", 0)}:${values.cell("Value per share", count - 1).replace(/^.*!/, "")}`;
  return [
    {
      sheet: "Deals detail",
      label: words.checks.amdTranchesSharesMakeWarrants.label,
      actual: `SUM(${tranches.column("Shares")})`,
      expected: shares,
      tolerance: 1e-6,
      compare: "equal",
      reason: words.checks.amdTranchesSharesMakeWarrants.reason,
    },
    {
      sheet: "Deals detail",
      label: words.checks.amdSharesProbabilityValueAdd.label,
      actual: `INDEX(${values.column("Expected value")},ROWS(${tranches.column("Shares")})+1)`,
      expected: `SUMPRODUCT(${weights}*${perShare})`,
      tolerance: 1e-3,
      compare: "equal",
      reason: words.checks.amdSharesProbabilityValueAdd.reason,
    },
    {
      sheet: "Deals detail",
      label: words.checks.amdWarrantShareWorthNo.label,
      actual: `MAX(${perShare})`,
      expected: input("AMD_price"),
      tolerance: 1e-6,
      compare: "at most",
      reason: words.checks.amdWarrantShareWorthNo.reason,
    },
  ];
}
