import type { FormulaGuide } from "./formulaGuide";

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
