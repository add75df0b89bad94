import type { SheetDraft, SheetColumn } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";
import { legOf } from "./legOf";

const COLUMNS: readonly SheetColumn[] = [
  { key: "Period", format: FORMATS.year, align: "Left" },
  { key: "Units", format: FORMATS.amount },
  { key: "Cumulative units", format: FORMATS.amount },
  { key: "Drawn", look: "result", format: FORMATS.amount },
  { key: "Cumulative drawn", format: FORMATS.amount },
  { key: "Undrawn", format: FORMATS.amount },
];

/** Nvidia's investment as power is deployed, against what is bought from Nvidia for that power. */
export function nvidiaTranches(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
): Check[] {
  const { path } = inputs;
  const commitment = input("Nvidia_commitment");
  const leg = legOf(deals, "nvda-openai-loi", "equity", words);
  draft.section(words.dealsDetail.nvidiaOpenaiMoneyStagesAs, words.dealsDetail.usdBnUnitGwLetter);
  const rows = path.lastRow - path.firstRow + 1;
  const schedule = draft.spill(
    `=OURO.TRANCHE_SCHEDULE(${commitment},${input("Nvidia_per_GW")},${path.column("Nvidia GW")})`,
    COLUMNS,
    rows,
  );
  const header = schedule.headerRow;
  const beside = Array.from({ length: rows }, (_, i) => {
    const row = schedule.firstRow + i;
    return [
      `=${path.cell("Year", i)}`,
      `=B${row}*${input("GPU_purchases_per_GW")}`,
      `=H${row}-D${row}`,
    ];
  });
  draft.put(`G${header}`, [
    [words.common.year, words.dealsDetail.purchases, words.dealsDetail.otherMoney],
    ...beside,
  ]);
  const body = (from: string, to = from): string =>
    `${from}${schedule.firstRow}:${to}${schedule.lastRow}`;
  draft.look(`G${header}:I${header}`, "header");
  draft.align(`G${header}:I${schedule.lastRow}`, "Right");
  draft.look(body("G"), "link");
  draft.look(body("H", "I"), "formula");
  draft.format(body("G"), FORMATS.year);
  draft.format(body("H", "I"), FORMATS.amount);
  draft.wrap(`A${header}:I${header}`);
  const purchases = `SUM(${body("$H").replace(/:\$?H/, ":$H")})`;
  figures(draft, words.dealsDetail.whatComes, [
    {
      label: words.dealsDetail.statusDealsSheet.label,
      formula: `=${leg.status}`,
      unit: "",
      note: words.dealsDetail.supersededShownAsWasAnnounced,
    },
    {
      label: words.dealsDetail.boughtFromNvidiaPerDollar.label,
      formula: `=${input("GPU_purchases_per_GW")}/${input("Nvidia_per_GW")}`,
      format: FORMATS.cents,
      unit: words.units["$ per $"],
      note: words.dealsDetail.newStreetResearchAbout35,
    },
    {
      label: words.dealsDetail.purchasesNvidiasMoneyCanPay.label,
      formula: `=IF(${purchases}=0,"–",SUM(${schedule.here("Drawn")})/${purchases})`,
      format: FORMATS.share,
      unit: words.units.share,
      note: words.dealsDetail.restOtherMoneyOpenaisRevenue,
    },
  ]);
  const last = (title: string): string =>
    `INDEX(${schedule.column(title)},${rowsOf(path.column("Year"))})`;
  const check = (check: Omit<Check, "sheet" | "tolerance">): Check => ({
    sheet: "Deals detail",
    tolerance: 1e-6,
    ...check,
  });
  return [
    check({
      label: words.checks.nvidiaNeverMoreDrawnThan.label,
      actual: `MAX(${schedule.column("Cumulative drawn")})`,
      expected: commitment,
      compare: "at most",
      reason: words.checks.nvidiaNeverMoreDrawnThan.reason,
    }),
    check({
      label: words.checks.nvidiaDrawnUndrawnMakeCommitment.label,
      actual: `SUM(${schedule.column("Drawn")})+${last("Undrawn")}`,
      expected: commitment,
      compare: "equal",
      reason: words.checks.nvidiaDrawnUndrawnMakeCommitment.reason,
    }),
    check({
      label: words.checks.nvidiaCommitmentInputsLegDeals.label,
      actual: commitment,
      expected: leg.published(commitment),
      compare: "equal",
      reason: words.checks.coreweaveCapInputsLegDeals.reason,
    }),
  ];
}

/** How many cells a column of a table has. */
function rowsOf(column: string): string {
  return `ROWS(${column})`;
}
