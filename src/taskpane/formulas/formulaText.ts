import type { FormulaGuide } from "./formulaGuide";

const CELLS =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*|#)?$/iu;
const COLUMNS = /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/iu;
const CONSTANT = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?|true|false)$/i;
/** The names of the template: words joined by underscores. */
const NAME = /^[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$/u;
/** An expression of its own: a call, a text in quotes, an array. */
const EXPRESSION = /^(?:".*"|\{.*\}|.*[()+*/&^].*)$/s;

/** What somebody typed as an argument, as a formula writes it: text that is nothing else goes in quotes. */
export function argumentText(typed: string): string {
  const text = typed.trim().replace(/^=/, "");
  if (text === "") return "";
  const isFormula = [CELLS, COLUMNS, CONSTANT, NAME, EXPRESSION].some((kind) => kind.test(text));
  return isFormula ? text : `"${text.replaceAll('"', '""')}"`;
}

/** The formula with what was typed; arguments left out at its end are left off. */
export function formulaText(
  { id, parameters }: Pick<FormulaGuide, "id" | "parameters">,
  typed: ReadonlyMap<string, string>,
): string {
  const given = parameters.map(({ name }) => argumentText(typed.get(name) ?? ""));
  while (given.at(-1) === "") given.pop();
  return `=OURO.${id}(${given.join(",")})`;
}

/** The arguments that are required and were not given. */
export function missingArguments(
  { parameters }: Pick<FormulaGuide, "parameters">,
  typed: ReadonlyMap<string, string>,
): string[] {
  return parameters
    .filter(({ name, fallback }) => fallback === null && (typed.get(name) ?? "").trim() === "")
    .map(({ name }) => name);
}
