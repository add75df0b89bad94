import { format } from "../format";
import { strings } from "../strings";
import type { Failure } from "./loaderState";
import { Outcome } from "./Outcome";

interface Props {
  failure: Failure;
  onDismiss: () => void;
}

/** What went wrong, how the workbook stands, what to do. */
export function Failed({ failure, onDismiss }: Props) {
  const { failed } = strings;
  const { title, next } = failed.reasons[failure.code];
  const says = failure.code === "refused" || failure.code === "unexpected";
  return (
    <Outcome
      intent={failure.code === "cancelled" && failure.left.length === 0 ? "info" : "error"}
      title={title}
      onDismiss={onDismiss}
    >
      <div>{standing(failure)}</div>
      <div>{next}</div>
      {says && failure.detail !== "" && <div>{failed.excelSays(failure.detail)}</div>}
    </Outcome>
  );
}

/** How the workbook stands after a failure. */
export function standing({ code, left }: Failure): string {
  const { failed } = strings;
  if (code === "unexpected") return failed.unknownState;
  return left.length === 0 ? failed.asItWas : failed.left(format.names(left));
}
