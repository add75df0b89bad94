import { scalarAssumptions } from "../deals/assumptions/assumptionGroups";
import type { Preset } from "../deals/dealSchema";
import type { PresetId } from "../deals/presets";
import { quoted } from "../plan/sheetPlan";
import type { SheetKey } from "./sheetKeys";
import type { ResultName, TemplateNames } from "./templateNames";
import type { SheetWords } from "../words/sheets/en";

/** Where the Checks sheet keeps the state of all checks as a sentence. */
const MASTER_CHECK = "$A$4";

/** What every sheet of a template is made from. */
export interface TemplateContext {
  id: PresetId;
  preset: Preset;
  names: TemplateNames;
  /** What the sheets say, in the template's language. */
  words: SheetWords;
  /** The name of a sheet in this workbook. */
  sheet: (key: SheetKey) => string;
  /** A cell of a sheet as a formula writes it. */
  at: (key: SheetKey, cell: string) => string;
  /** The name of a scalar input as a formula writes it. */
  input: (name: string) => string;
  /** The name of a result as a formula writes it. */
  result: (name: ResultName) => string;
  /** The cell that says whether all checks hold. */
  masterCheck: string;
}

export function templateContext(
  id: PresetId,
  preset: Preset,
  names: TemplateNames,
  words: SheetWords,
): TemplateContext {
  const known = new Set(scalarAssumptions(id, words).map(({ name }) => name));
  const at = (key: SheetKey, cell: string): string => `${quoted(names.sheets[key])}!${cell}`;
  return {
    id,
    preset,
    names,
    words,
    sheet: (key) => names.sheets[key],
    at,
    input: (name) => {
      if (!known.has(name)) throw new Error(`No assumption is called ${name}`);
      return name + names.suffix;
    },
    result: (name) => name + names.suffix,
    masterCheck: at("Checks", MASTER_CHECK),
  };
}
