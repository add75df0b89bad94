import { parseArgs } from "node:util";
import { DEFAULT_PRESET, PRESET_IDS, type PresetId } from "../deals/presets";
import { LANGUAGES, type Language } from "../words/language";

export const USAGE = `Writes the deal template as an .xlsx file.

  npm run template -- --preset ${DEFAULT_PRESET} --out deals.xlsx

  --preset    ${PRESET_IDS.join(" or ")}; ${DEFAULT_PRESET} if left out
  --language  of the sheets: ${LANGUAGES.join(" or ")}; en if left out
  --static    values instead of formulas, for a reader without the add-in; the formulas are listed on a sheet
  --out       the file to write; deals-<preset>.xlsx if left out, deals-<preset>-static.xlsx with --static
  --help      this text`;

export interface Options {
  readonly preset: PresetId;
  readonly language: Language;
  readonly static: boolean;
  readonly out: string;
}

/** Reads the command line; null where help is asked for. @throws Error in words for the user */
export function readOptions(argv: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      preset: { type: "string", default: DEFAULT_PRESET },
      language: { type: "string", default: "en" },
      static: { type: "boolean", default: false },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  const preset = PRESET_IDS.find((id) => id === values.preset);
  if (!preset) {
    throw new Error(`There is no preset "${values.preset}"; there are ${PRESET_IDS.join(", ")}.`);
  }
  const language = LANGUAGES.find(
    (one) => one === values.language || one.startsWith(`${values.language}-`),
  );
  if (!language) {
    throw new Error(
      `The sheets do not speak "${values.language}"; they speak ${LANGUAGES.join(", ")}.`,
    );
  }
  const out = values.out ?? `deals-${preset}${values.static ? "-static" : ""}.xlsx`;
  return { preset, language, static: values.static, out };
}
