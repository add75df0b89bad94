import * as z from "zod/mini";
import { useEffect, useState } from "react";
import type { Language } from "../../words/language";
import { helpPage, spokenLanguage } from "../language";

const formula = z.object({
  /** Without the namespace, such as "GPU_PAYBACK". */
  id: z.string(),
  group: z.string(),
  description: z.string(),
  returns: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      meaning: z.string(),
      /** What holds where it is left out; null where it is required. */
      fallback: z.nullable(z.string()),
      /** Whether it takes a range. */
      range: z.boolean(),
      /** The words that it takes, where it takes only these. */
      choices: z.array(z.object({ word: z.string(), meaning: z.string() })),
    }),
  ),
  examples: z.array(
    z.object({
      caption: z.string(),
      formula: z.string(),
      /** The upper left part of what it shows. */
      result: z.array(z.array(z.string())),
      rows: z.number(),
      columns: z.number(),
    }),
  ),
  sources: z.array(z.string()),
  /** Its page, below the folder of the language. */
  page: z.string(),
});

/** What is said about a formula, in the language of its file. */
export type FormulaGuide = z.infer<typeof formula>;
export type FormulaParameter = FormulaGuide["parameters"][number];

/** Reads the file that the build makes; throws where it is another. */
export const readFormulaGuide = (json: unknown): FormulaGuide[] => z.array(formula).parse(json);

interface Found {
  language: Language;
  /** Undefined where the file did not arrive or is another. */
  guide: FormulaGuide[] | undefined;
}

/** What is known about the formulas in the pane's language; undefined while it is on its way. */
export function useFormulaGuide(): { found: Found | undefined; again: () => void } {
  const language = spokenLanguage();
  const [attempt, setAttempt] = useState(1);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isOver = false;
    const settle = (guide: FormulaGuide[] | undefined): void => {
      if (!isOver) setFound({ language, guide });
    };
    fetch(helpPage("formulas.json"))
      .then(async (response) => readFormulaGuide(await response.json()))
      .then(settle, () => {
        settle(undefined);
      });
    return () => {
      isOver = true;
    };
  }, [language, attempt]);
  return {
    found: found?.language === language ? found : undefined,
    again: () => {
      setFound(undefined);
      setAttempt(attempt + 1);
    },
  };
}

/** The formulas in which every word of a search is found: names first, then what is said about them. */
export function findFormulas(guide: readonly FormulaGuide[], search: string): FormulaGuide[] {
  const words = search
    .toLowerCase()
    .split(/[\s_]+/)
    .filter((word) => word !== "");
  const isIn = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const named = guide.filter(({ id }) => isIn(id));
  const described = guide.filter((one) => !named.includes(one) && isIn(textOf(one)));
  return [...named, ...described];
}

const textOf = ({ id, group, description, returns, parameters }: FormulaGuide): string =>
  [id, group, description, returns, ...parameters.map(({ name }) => name)].join(" ");
