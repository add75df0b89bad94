import { useEffect, useState } from "react";
import { readFormulaGuide, type FormulaGuide } from "./formulaGuide";
import type { Language } from "../../words/language";
import { spokenLanguage } from "../language";

/** The folder of a language below help/. */
export const helpFolder = (language: Language): string => `help/${language}`;

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
    fetch(`${helpFolder(language)}/formulas.json`)
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
