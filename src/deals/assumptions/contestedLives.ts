import type { SheetWords } from "../../words/sheets/en";

/** How long a GPU is said to last, and by whom. */
export interface ContestedLife {
  /** Who says so, in a few words. */
  view: string;
  years: number;
  source: string;
}

const ARTICLE = "National Business Daily, October 2025";

/** Lives that are argued about, shortest first. */
export function contestedLives(words: SheetWords): readonly ContestedLife[] {
  return [
    {
      view: words.inputs.heavyUse,
      years: 2,
      source:
        "Tech Fund, in Tom's Hardware, October 2024: 1–2 years at 60–70 %; the person is not verified",
    },
    {
      view: words.inputs.googleArchitectAsQuoted,
      years: 3,
      source: `${ARTICLE}: at most 3 years at high utilisation; the person is not verified`,
    },
    {
      view: words.inputs.lendersLowEnd,
      years: 4,
      source: `${ARTICLE}: GPU-backed debt assumes 4–6 years`,
    },
    {
      view: words.inputs.lendersHighEnd,
      years: 6,
      source: `${ARTICLE}: GPU-backed debt assumes 4–6 years`,
    },
  ];
}
