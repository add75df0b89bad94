import type { DataValidation, Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { formatArea, parseAddress } from "../../../formulaText/addresses";
import type { Book } from "../../book/book";
import { shownFormula } from "../formula/shownFormula";
import { VALIDATION_OPERATORS, VALIDATION_TYPES } from "../validationWords";

export function openValidations(book: Book, sheetId: string, from: FileSheet): void {
  const { validation } = book.facts.of(sheetId);
  for (const [key, given] of Object.entries(from.dataValidations.model)) {
    const area = parseAddress(key.replace("range:", ""))?.area;
    const rule = given && ruleOf(given);
    if (!area || !rule) continue;
    validation.set(formatArea(area), { rule, ...wordsOf(given) });
  }
}

function ruleOf(given: DataValidation): Record<string, unknown> | null {
  if (given.type === "any") return null;
  const kind = [...VALIDATION_TYPES].find(([, type]) => type === given.type)?.[0];
  const formula1 = given.formulae.map(String).at(0);
  const formula2 = given.formulae.map(String).at(1);
  if (!kind || formula1 === undefined) return null;
  if (kind === "list") {
    const quoted = /^"([\s\S]*)"$/.exec(formula1)?.[1];
    return { list: { inCellDropDown: true, source: quoted ?? shownFormula(formula1) } };
  }
  if (kind === "custom") return { custom: { formula: shownFormula(formula1) } };
  const operator =
    [...VALIDATION_OPERATORS].find(([, word]) => word === given.operator)?.[0] ?? "Between";
  const bounds = {
    formula1: bound(formula1),
    ...(formula2 !== undefined && { formula2: bound(formula2) }),
  };
  return { [kind]: { ...bounds, operator } };
}

/** A number as a number, anything else as a formula. */
function bound(text: string): number | string {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : shownFormula(text);
}

function wordsOf(given: DataValidation): Record<string, unknown> {
  const { error, errorTitle, errorStyle, prompt, promptTitle } = given;
  const style = errorStyle && errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1);
  const hasAlert = error ?? errorTitle;
  return {
    ignoreBlanks: given.allowBlank === true,
    ...(hasAlert && {
      errorAlert: {
        showAlert: given.showErrorMessage === true,
        title: errorTitle ?? "",
        message: error ?? "",
        style: style ?? "Stop",
      },
    }),
    ...((prompt ?? promptTitle) && {
      prompt: {
        showPrompt: given.showInputMessage === true,
        title: promptTitle ?? "",
        message: prompt ?? "",
      },
    }),
  };
}
