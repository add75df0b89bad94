import { tokens, type Token } from "../../../formulaText/tokens";
import { argumentsOf } from "./localNames";

const ANCHOR = "_xlfn.ANCHORARRAY";

/** A stored formula as Excel shows it, from "=": the reverse of storedFormula. */
export function shownFormula(stored: string): string {
  const found = tokens(stored.replace(/^=/, ""));
  return `=${shown(found)}`;
}

function shown(found: readonly Token[]): string {
  let text = "";
  for (let at = 0; at < found.length; at += 1) {
    const token = found[at];
    if (token.kind === "function" && token.text.toUpperCase() === ANCHOR.toUpperCase()) {
      const { args, end } = argumentsOf(found, at + 1);
      text += `${shown(args[0])}#`;
      at = end;
    } else if (isMarkedCall(found, at)) {
      // "@" before a function, which changes nothing where it answers with one value.
      const { args, end } = argumentsOf(found, at + 1);
      text += shown(args[0]);
      at = end;
    } else text += shownName(token);
  }
  return text;
}

/** A function in _xlfn.SINGLE, which Excel shows as "@". Of a range it takes one cell, and so it stays. */
function isMarkedCall(found: readonly Token[], at: number): boolean {
  const isSingle = found[at].kind === "function" && /^_xlfn\.SINGLE$/i.test(found[at].text);
  return isSingle && found.at(at + 2)?.kind === "function";
}

function shownName({ kind, text }: Token): string {
  if (kind !== "function" && kind !== "name") return text;
  const plain = text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(plain);
  return kind === "function" && custom ? `${custom[1]}.${custom[2]}` : plain;
}
