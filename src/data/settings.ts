import * as z from "zod/mini";
import { LANGUAGES } from "./language";

const settings = z.object({ language: z.optional(z.enum(LANGUAGES)) });

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
