import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";

const COLUMNS: readonly Column[] = [
  { title: "Tranche", format: FORMATS.year, align: "Left" },
  { title: "Shares", format: FORMATS.amount },
  { title: "Hurdle", format: FORMATS.whole },
  { title: "Probability", format: FORMATS.share },
  { title: "Value per share", format: FORMATS.cents },
  { title: "Expected value", look: "result", format: FORMATS.whole },
];

/** AMD's warrant, tranche by tranche. */
export function amdTranches(
  draft: Draft,
  { input }: TemplateContext,
  { tranches }: InputsSheet,
): Check[] {
  const market = [
    ...["AMD_price", "Warrant_strike", "AMD_volatility", "Risk_free_rate"],
    ...["AMD_dividend_yield", "Hurdle_test"],
  ].map(input);
  const count = tranches.lastRow - tranches.firstRow + 1;
  draft.section(
    "AMD and OpenAI: a warrant that vests with gigawatts bought",
    "Shares in millions, hurdle and value in $ a share, expected value in $ m = shares × probability × value. Only the total, the strike, 1 to 6 GW and the last hurdle of $600 are public;",
    "every tranche's size, probability and years and the other hurdles are assumptions (Inputs). Value: Black–Scholes–Merton, paid only if the hurdle is met. Source: AMD 8-K, 2025-10-06.",
  );
  const values = draft.spill(
    `=OURO.WARRANT_TRANCHES(${tranches.column("Shares", "Years")},${market.join(",")})`,
    COLUMNS,
    count + 1,
  );
  const header = values.headerRow;
  draft.put(`G${header}`, [
    ["Vests with"],
    ...Array.from({ length: count }, (_, i) => [`=${tranches.cell("Tranche", i)}`]),
  ]);
  draft.look(`G${header}:I${header}`, "header");
  draft.look(`G${values.firstRow}:G${values.lastRow}`, "link");
  draft.look(`A${values.lastRow}:F${values.lastRow}`, "total");
  draft.wrap(`A${header}:I${header}`);
  const shares = input("Warrant_shares");
  const existing = input("Existing_shares");
  const total = `INDEX(${values.here("Expected value")},${count === 0 ? 1 : `ROWS(${tranches.column("Shares")})+1`})`;
  figures(draft, "What it comes to", [
    {
      label: "Expected value",
      formula: `=${total}/1000`,
      format: FORMATS.amount,
      unit: "USD bn",
      note: "What AMD gives its customer on average: a rebate paid in shares",
    },
    {
      label: "The same for each GW of the purchase",
      formula: `=${total}/1000/ROWS(${tranches.column("Shares")})`,
      format: FORMATS.amount,
      unit: "USD bn per GW",
      note: "One tranche a GW",
    },
    {
      label: "If all vested at today's price",
      formula: `=${shares}*(${input("AMD_price")}-${input("Warrant_strike")})/1000`,
      format: FORMATS.amount,
      unit: "USD bn",
      note: "Not a forecast: the last tranche asks for a price of $600",
    },
    {
      label: "New shares ÷ existing shares",
      formula: `=${shares}/${existing}`,
      format: FORMATS.share,
      unit: "share",
      note: "The headline: up to 10 % of AMD",
    },
    {
      label: "OpenAI's share once all has vested",
      formula: `=OURO.DILUTED_SHARE(${shares},${existing})`,
      format: FORMATS.share,
      unit: "share",
      note: "New ÷ (existing + new)",
    },
  ]);
  const weights = `${tranches.column("Shares")}*${tranches.column("Probability")}`;
  const perShare = `${values.cell("Value per share", 0)}:${values.cell("Value per share", count - 1).replace(/^.*!/, "")}`;
  return [
    {
      sheet: "Deals detail",
      label: "AMD: the tranches' shares make the warrant's total, in millions",
      actual: `SUM(${tranches.column("Shares")})`,
      expected: shares,
      tolerance: 1e-6,
      compare: "equal",
      reason: "AMD 8-K, 2025-10-06: up to 160 m shares",
    },
    {
      sheet: "Deals detail",
      label: "AMD: shares × probability × value add up to the expected value, in $ m",
      actual: `INDEX(${values.column("Expected value")},ROWS(${tranches.column("Shares")})+1)`,
      expected: `SUMPRODUCT(${weights}*${perShare})`,
      tolerance: 1e-3,
      compare: "equal",
      reason: "The total, added up a second time by Excel's own functions",
    },
    {
      sheet: "Deals detail",
      label: "AMD: a warrant on a share is worth no more than the share",
      actual: `MAX(${perShare})`,
      expected: input("AMD_price"),
      tolerance: 1e-6,
      compare: "at most",
      reason: "The right to buy a share cannot be worth more than the share",
    },
  ];
}
