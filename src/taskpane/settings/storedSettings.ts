import * as z from "zod/mini";
import { LANGUAGES } from "../../words/language";
import { PRESET_IDS } from "../../deals/presets";

/** The units in which the pane shows amounts; the sheets hold USD bn whatever is chosen. */
export const AMOUNT_UNITS = ["bn", "m"] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** One that is not known counts as not chosen, and leaves the others. */
const chosen = <T extends readonly string[]>(known: T) =>
  z.catch(z.optional(z.enum(known)), undefined);

/** Earlier versions kept "zh" for Chinese. */
const renamed = (tag: unknown): unknown => (tag === "zh" ? "zh-CN" : tag);

const settings = z.object({
  /** Absent: as Excel. */
  language: z.pipe(z.transform(renamed), chosen(LANGUAGES)),
  /** What "Load deal template" starts with. */
  preset: chosen(PRESET_IDS),
  amounts: chosen(AMOUNT_UNITS),
});

/** What a user chose for every workbook on this computer. */
export type Settings = z.infer<typeof settings>;

/** Reads settings out of storage; what cannot be read counts as not chosen. */
export function readStoredSettings(text: string | null): Settings {
  if (text === null) return {};
  try {
    return settings.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
