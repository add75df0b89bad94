import { excelError } from "./excelError";
import type { AnyRefusal } from "./inputRefusal";

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
