import { languageFor, type Language } from "../../words/language";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { wording } from "../../words/refusals/wording";

/** The Excel error that stands for each refusal (docs/formulas.md). */
export function errorCode({ code }: AnyRefusal): CustomFunctions.ErrorCode {
  switch (code) {
    case "missing":
    case "not-a-number":
    case "stored-as-text":
    case "undisclosed":
    case "percentage":
    case "not-a-date":
    case "totals-row":
    case "not-finite":
    case "not-text":
    case "out-of-range":
    case "not-whole":
    case "not-a-choice":
    case "error-cell":
    case "not-one-cell":
    case "too-few-columns":
    case "no-rows":
    case "result-too-large":
    case "text-too-long":
    case "too-many-inputs":
    case "nothing-varied":
    case "input-twice":
    case "parameter-not-taken":
    case "not-square":
    case "not-symmetric":
    case "impossible-correlations":
    case "too-much-work":
    case "pays-itself":
    case "both-outside":
    case "not-in-flows":
    case "listed-twice":
    case "no-equity":
    case "too-entangled":
    case "too-many-companies":
    case "uneven-steps":
    case "needs-residual":
    case "too-few-cashflows":
    case "different-lengths":
    case "not-a-list":
      return CustomFunctions.ErrorCode.invalidValue;
    case "too-large":
    case "no-breakeven":
    case "no-rate":
    case "every-rate":
    case "no-solution":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "in-preview":
    case "unknown-name":
    case "not-published":
    case "unknown-company":
    case "no-outside-funds":
    case "no-loop":
    case "never-pays-back":
    case "never-runs-out":
    case "no-burn":
    case "no-trial-answered":
      return CustomFunctions.ErrorCode.notAvailable;
    case "no-receipts":
    case "no-payments":
    case "no-resources":
    case "nothing-flows":
    case "no-revenue":
    case "no-shares":
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}

/** The error object that Excel shows in the cell, with the reason as its message. */
export function excelError(refusal: AnyRefusal): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(refusal), wording(refusal, shownLanguage()));
}

/** Errors that carry their reason; with more, the answer would outgrow what Excel on the web takes (5 MB). */
const WITH_REASON = 5000;

/** Turns answers into cells of a table: a refusal becomes that cell's own error. */
export function errorCells<V extends string | number>(): (
  answer: V | AnyRefusal,
) => V | CustomFunctions.Error {
  const shared = new Map<string, CustomFunctions.Error>();
  let made = 0;
  return (answer) => {
    if (typeof answer !== "object") return answer;
    if (made < WITH_REASON) {
      made++;
      return excelError(answer);
    }
    const known = shared.get(answer.code);
    if (known !== undefined) return known;
    const error = new CustomFunctions.Error(excelError(answer).code);
    shared.set(answer.code, error);
    return error;
  };
}

/**
 * The language in which reasons are shown: the pane's where it runs in this page, else that of Excel. Asked when a
 * formula is refused, because the pane starts after the functions and may change its language.
 */
export function shownLanguage(): Language {
  return languageFor(globalThis.ouroborosLanguage ?? excelLanguage());
}

/** Excel's, once its library is ready; there is none in a bare virtual machine. */
function excelLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage;
}
