import { tokens, type Token } from "./tokens";

/** What a formula can write down as it is; null where an argument is left out. */
export type Scalar = number | string | boolean | null;
export type Constant = Scalar | Scalar[][];

/**
 * The value of a constant as a formula writes it: a number, a share in percent, a text, TRUE, an array of them.
 * Undefined where the text is no constant.
 *
 * @example
 * constantOf("14%") // 0.14
 * constantOf('{"V",10;"A",35}') // [["V", 10], ["A", 35]]
 */
export function constantOf(text: string): Constant | undefined {
  const found = tokens(text).filter(({ kind }) => kind !== "space");
  if (found.at(0)?.text !== "{") return scalarOf(found);
  if (found.at(-1)?.text !== "}") return undefined;
  const rows = split(found.slice(1, -1), ";").map((row) => split(row, ",").map(scalarOf));
  const isWhole = rows.every(
    (row) => row.length === rows[0].length && row.every((cell) => cell !== undefined),
  );
  return isWhole ? (rows as Scalar[][]) : undefined;
}

function scalarOf(found: readonly Token[]): Scalar | undefined {
  if (found.length === 0) return null;
  const sign = /^[-+]$/.test(found[0].text) ? found[0].text : "";
  const value = found.at(sign === "" ? 0 : 1);
  const behind = found.slice(sign === "" ? 1 : 2).map(({ text }) => text);
  if (value === undefined || behind.length > 1) return undefined;
  if (value.kind === "number" && (behind.length === 0 || behind[0] === "%")) {
    return Number(sign + value.text) / (behind.length === 0 ? 1 : 100);
  }
  if (sign !== "" || behind.length > 0) return undefined;
  if (value.kind === "text" && /^".*"$/s.test(value.text) && value.text.length > 1) {
    return value.text.slice(1, -1).replaceAll('""', '"');
  }
  return value.kind === "truth" ? value.text.toUpperCase() === "TRUE" : undefined;
}

function split(found: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of found) {
    if (token.kind === "operator" && token.text === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
