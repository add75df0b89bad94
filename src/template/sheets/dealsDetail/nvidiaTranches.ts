import type { Column, Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import { figures } from "../figures";
import type { InputsSheet } from "../inputsSheet";
import { legOf } from "./legOf";

const COLUMNS: readonly Column[] = [
  { title: "Period", format: FORMATS.year, align: "Left" },
  { title: "Units", format: FORMATS.amount },
  { title: "Cumulative units", format: FORMATS.amount },
  { title: "Drawn", look: "result", format: FORMATS.amount },
  { title: "Cumulative drawn", format: FORMATS.amount },
  { title: "Undrawn", format: FORMATS.amount },
];

/** Nvidia's investment as power is deployed, against what is bought from Nvidia for that power. */
export function nvidiaTranches(
  draft: Draft,
  { input }: TemplateContext,
  inputs: InputsSheet,
  deals: DealsSheet,
): Check[] {
  const { path } = inputs;
  const commitment = input("Nvidia_commitment");
  const leg = legOf(deals, "nvda-openai-loi", "equity");
  draft.section(
    "Nvidia and OpenAI: money in stages, as power is deployed",
    "USD bn; a unit is a GW. A letter of intent is not a contract, and the GW of each year are an assumption (Inputs). Sources: NVIDIA and OpenAI, 2025-09-22; New Street Research.",
  );
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
  draft.put(`G${header}`, [["Year", "Purchases", "Other money"], ...beside]);
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
  figures(draft, "What it comes to", [
    {
      label: "Status on the Deals sheet",
      formula: `=${leg.status}`,
      unit: "",
      note: "Superseded: shown as it was announced, counted nowhere",
    },
    {
      label: "Bought from Nvidia per dollar invested",
      formula: `=${input("GPU_purchases_per_GW")}/${input("Nvidia_per_GW")}`,
      format: FORMATS.cents,
      unit: "$ per $",
      note: "New Street Research: about 35 for every 10",
    },
    {
      label: "Purchases that Nvidia's money can pay",
      formula: `=IF(${purchases}=0,"–",SUM(${schedule.here("Drawn")})/${purchases})`,
      format: FORMATS.share,
      unit: "share",
      note: "The rest is Other money: OpenAI's revenue, investors and lenders",
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
      label: "Nvidia: never more drawn than committed",
      actual: `MAX(${schedule.column("Cumulative drawn")})`,
      expected: commitment,
      compare: "at most",
      reason: "The commitment is a ceiling",
    }),
    check({
      label: "Nvidia: drawn and undrawn make the commitment",
      actual: `SUM(${schedule.column("Drawn")})+${last("Undrawn")}`,
      expected: commitment,
      compare: "equal",
      reason: "Nothing is lost between the stages",
    }),
    check({
      label: "Nvidia: the commitment on Inputs is the leg on Deals",
      actual: commitment,
      expected: leg.published(commitment),
      compare: "equal",
      reason: "One deal, two sheets: change both",
    }),
  ];
}

/** How many cells a column of a table has. */
function rowsOf(column: string): string {
  return `ROWS(${column})`;
}
