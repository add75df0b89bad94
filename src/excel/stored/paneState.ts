import * as z from "zod/mini";
import { DISTRIBUTIONS } from "../../model/risk/distribution";
import { PRESET_IDS } from "../../deals/presets";
import { inExcel } from "../inExcel";

const SETTING = "ouroboros.pane";

const cell = z.object({
  sheet: z.string(),
  address: z.string(),
  label: z.string(),
  unit: z.optional(z.string()),
  formula: z.string(),
  value: z.unknown(),
  text: z.string(),
  numberFormat: z.string(),
});
const axis = z.object({ cell: z.optional(cell), text: z.string() });
const basis = z.union([
  z.object({ of: z.literal("counted"), year: z.nullable(z.number()) }),
  z.object({
    of: z.literal("published"),
    kinds: z.readonly(z.array(z.enum(["unconditional", "uncertain", "doubled"]))),
    reading: z.optional(z.enum(["announced", "firm", "drawn"])),
  }),
]);

const schemas = {
  view: z.string(),
  preset: z.enum(PRESET_IDS),
  "formulas.search": z.string(),
  "formulas.open": z.string(),
  /** What was typed, by formula and argument. */
  "formulas.typed": z.record(z.string(), z.record(z.string(), z.string())),
  "network.source": z.enum(["loaded", "selected"]),
  "network.basis": basis,
  "network.company": z.string(),
  "whatIf.study": z.string(),
  "whatIf.result": cell,
  "whatIf.down": axis,
  "whatIf.across": axis,
  "whatIf.input": cell,
  "whatIf.target": z.string(),
  "whatIf.swings": z.array(z.object({ cell, low: z.string(), high: z.string() })),
  "whatIf.uncertain": z.array(z.object({ cell, kind: z.enum(DISTRIBUTIONS), text: z.string() })),
  "whatIf.trials": z.string(),
  "whatIf.seed": z.string(),
};

export type KeptKey = keyof typeof schemas;
export type KeptValue<K extends KeptKey> = z.infer<(typeof schemas)[K]>;

/** What was chosen in the pane, in one workbook. */
export type PaneState = { readonly [K in KeptKey]?: KeptValue<K> };

/** Parses a stored state; drops each entry that is unknown or invalid. */
export function readPaneState(value: unknown): PaneState {
  const record = z.record(z.string(), z.unknown()).safeParse(value).data ?? {};
  const entries = Object.entries(schemas).flatMap(([key, schema]) => {
    const { success, data } = schema.safeParse(record[key]);
    return success ? [[key, data] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The pane's state as this workbook stores it; empty where the pane was never used. */
export function readPane(): Promise<PaneState> {
  return inExcel({}, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load({ value: true });
    await context.sync();
    return readPaneState(setting.isNullObject ? null : setting.value);
  });
}

/** Stores the pane's state in the workbook: invisible, no undo step, saved with the file. */
export function persistPane(state: PaneState): Promise<void> {
  return inExcel({ waitForEdit: true }, async (context) => {
    context.workbook.settings.add(SETTING, state);
    await context.sync();
  });
}
