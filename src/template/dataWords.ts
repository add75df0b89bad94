import type { Content, SheetPlan } from "../plan/sheetPlan";
import type { Language } from "../words/language";
import { wordIn } from "../words/sheets/dataWords";

/** A plan with the words of its data in a language: in cells, in lists to choose from, and in what formulas compare. */
export function inDataWords(plan: SheetPlan, language: Language): SheetPlan {
  if (language === "en") return plan;
  return {
    ...plan,
    blocks: plan.blocks.map(({ at, rows }) => ({
      at,
      rows: rows.map((row) => row.map((content) => contentIn(language, content))),
    })),
    choices: plan.choices.map(({ range, options }) => ({
      range,
      options: optionsIn(language, options),
    })),
    states: plan.states?.map((state) => ({
      ...state,
      formula: comparing(language, state.formula),
    })),
  };
}

/** A cell's content with the words of the data in a language. */
export function contentIn<T extends Content | boolean>(language: Language, content: T): T | string {
  if (language === "en" || typeof content !== "string") return content;
  return content.startsWith("=") ? comparing(language, content) : wordIn(language, content);
}

/** What a cell may hold, separated by commas. */
export function optionsIn(language: Language, options: string): string {
  return options
    .split(",")
    .map((option) => wordIn(language, option))
    .join(",");
}

/** A formula whose texts are words of the data, or conditions such as "<>superseded", in a language. */
function comparing(language: Language, formula: string): string {
  return formula.replaceAll(
    /"(<>|=)?((?:[^"]|"")*)"/g,
    (_, condition: string | undefined, text: string) =>
      `"${condition ?? ""}${wordIn(language, text)}"`,
  );
}
