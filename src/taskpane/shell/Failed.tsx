import type { ReactNode } from "react";
import { format } from "../format";
import { strings } from "../../words/pane";
import { standing, type Failure } from "./failure";
import { Outcome } from "./Outcome";

interface Props {
  failure: Failure;
  /** The way on, where it is a button. */
  children?: ReactNode;
  onDismiss: () => void;
}

/** What went wrong, how the workbook stands, what to do. */
export function Failed({ failure, children, onDismiss }: Props) {
  const { title, next } = strings.failed.reasons[failure.code];
  const detail = detailText(failure);
  return (
    <Outcome
      intent={failure.code === "cancelled" && failure.left.length === 0 ? "info" : "error"}
      title={title}
      onDismiss={onDismiss}
    >
      {detail !== undefined && <div>{detail}</div>}
      <div>{standing(failure)}</div>
      <div>{next}</div>
      {children}
    </Outcome>
  );
}

/** What the failure itself adds; where it adds nothing a user can use, nothing is said. */
function detailText({ code, detail }: Failure): string | undefined {
  const { failed } = strings;
  if (detail === "") return undefined;
  switch (code) {
    case "refused":
      return failed.excelSays(detail);
    case "not-loaded":
    case "unexpected":
      return failed.technically(detail);
    case "incomplete":
      return failed.missing(detail);
    case "full":
      return failed.room(format.count(Number(detail)));
    case "too-large":
      return failed.most(format.count(Number(detail)));
    case "not-a-number":
    case "input-twice":
    case "spilled":
    case "unsteady":
    case "edited":
    case "not-an-input":
    case "no-cell":
    case "no-study":
    case "no-deals":
    case "odd-distribution":
      return failed.cell(detail);
    case "not-reached":
      return failed.reached(detail);
    case "interrupted":
    // What is left names it.
    case "gone":
    case "cancelled":
    case "protected":
    case "busy":
    case "elsewhere":
    case "too-much":
    case "no-template":
      return undefined;
  }
}
