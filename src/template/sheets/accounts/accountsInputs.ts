import {
  BURRY,
  LIVES_COMPARED,
  policies,
  PURCHASES,
  SERVER_SHARE,
  TAX_RATE,
} from "../../../deals/assumptions/accounts";
import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";

const SCALARS = ["servers", "years", "tax", "burry"] as const;
type Scalar = (typeof SCALARS)[number];

export interface AccountsInputs {
  /** Columns Company, Capex, Life, Profit, Shares. */
  companies: Area;
  /** A scalar's cell, or the cell of a life compared, by its number. */
  of: (input: Scalar | number) => string;
  /** Whether the preset knows a published gap to set beside. */
  knowsGap: boolean;
}

/** The sheet's own inputs; capex is linked to the supply layer on Inputs. */
export function accountsInputs(
  draft: SheetDraft,
  context: TemplateContext,
  { supply }: InputsSheet,
): AccountsInputs {
  const { accounts: say, units, columns } = context.words;
  // What was published later has no row: the sheet knows nothing of it.
  const knowsGap = BURRY.since <= context.preset.asOf;
  const shown = SCALARS.filter((one) => one !== "burry" || knowsGap);
  draft.section(say.inputs, context.words.inputs.supply.secondHand);
  const cells: Record<Scalar, { value: number | string; unit: string; format: string }> = {
    servers: { value: SERVER_SHARE, unit: units["share of capex"], format: FORMATS.share },
    years: { value: PURCHASES, unit: units.years, format: "0.0" },
    tax: { value: TAX_RATE, unit: units.share, format: FORMATS.share },
    burry: { value: BURRY.value, unit: units["USD bn"], format: FORMATS.whole },
  };
  const right = { look: "input" as const, align: "Right" as const };
  const scalars = draft.table(
    [
      { title: say.input, key: "Input", look: "label" },
      { key: "Value", ...right },
      { key: "Unit", look: "unit" },
      { title: "", key: "Room" },
      { key: "Reason", look: "source" },
    ],
    [
      ...shown.map((one) => [
        ...[say.rows[one].label, cells[one].value, cells[one].unit, ""],
        say.rows[one].reason,
      ]),
      ...LIVES_COMPARED.map((life, i) => [
        ...[say.life(i + 1), life, units.years, "", context.words.inputs.assumption],
      ]),
    ],
  );
  shown.forEach((one, i) => {
    draft.format(`B${scalars.firstRow + i}`, cells[one].format);
  });
  const buyers = supply.capex;
  const companies = draft.table(
    [
      { key: "Company", look: "label" },
      { title: say.capex, key: "Capex", look: "link", format: FORMATS.amount, align: "Right" },
      { title: say.published, key: "Life", format: "0.0", ...right },
      { title: say.lifeBefore, key: "Before", format: "0.0", ...right },
      { title: say.effect, key: "Effect", format: FORMATS.changeCents, ...right },
      { title: say.netIncome, key: "Profit", format: FORMATS.amount, ...right },
      { title: say.shares, key: "Shares", format: FORMATS.whole, ...right },
      { title: `${say.published}: ${columns.Source}`, key: "Source", look: "source" },
      ...(["Room 1", "Room 2", "Room 3", "Room 4"] as const).map((key) => ({ title: "", key })),
      { title: `${say.netIncome}: ${columns.Source}`, key: "Whose", look: "source" },
    ],
    policies(context.id).map((policy) => (row: number) => {
      const { company, life, before, effect, source, profit, shares, year } = policy;
      const at = `MATCH($A${row},${buyers.column("Buyer")},0)`;
      return [
        company,
        `=IFERROR(INDEX(${buyers.column("AI capex")},${at}),0)`,
        ...[life, before ?? "", effect ?? "", profit, shares, source],
        ...["", "", "", "", year],
      ];
    }),
  );
  draft.wrap(`A${companies.headerRow}:G${companies.headerRow}`);
  return {
    ...{ companies, knowsGap },
    of: (input) =>
      scalars.cell(
        "Value",
        typeof input === "number" ? shown.length + input : shown.indexOf(input),
      ),
  };
}
