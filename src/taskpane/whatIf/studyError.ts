import { failureOf } from "../shell/failure";
import { strings } from "../../words/pane";

/** What is wrong and what to do, in one line beside the field. */
export function studyError(reason: unknown): string {
  const { reasons } = strings.failed;
  const code = reason === "not-a-number" ? reason : failureOf(reason).code;
  return `${reasons[code].title}. ${reasons[code].next}`;
}
