import type { AnyRefusal } from "./inputRefusal";
import { shownLanguage } from "./shownLanguage";
import { wording } from "./wording/wording";

/** The Excel error that stands for each refusal (functions.md, "Errors"). */
export function errorCode({ code }: AnyRefusal): CustomFunctions.ErrorCode {
  switch (code) {
    case "missing":
    case "not-a-number":
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
    case "too-much-work":
    case "pays-itself":
    case "both-outside":
    case "not-in-flows":
    case "listed-twice":
    case "no-equity":
    case "too-entangled":
    case "uneven-steps":
    case "needs-residual":
    case "too-few-cashflows":
    case "different-lengths":
    case "not-a-list":
      return CustomFunctions.ErrorCode.invalidValue;
    case "too-large":
    case "no-breakeven":
    case "no-rate":
    case "no-solution":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "unknown-name":
    case "not-published":
    case "unknown-company":
    case "no-outside-funds":
    case "no-loop":
    case "never-pays-back":
    case "never-runs-out":
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
