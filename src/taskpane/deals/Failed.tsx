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
  return (
    <Outcome
      intent={failure.code === "cancelled" && failure.left.length === 0 ? "info" : "error"}
      title={title}
      onDismiss={onDismiss}
    >
      <div>{standing(failure)}</div>
      <div>{next}</div>
      {failure.detail !== "" && <Detail failure={failure} />}
    </Outcome>
  );
}

/** The words that help whoever looks into it; for the rest ours say it better. */
function Detail({ failure: { code, detail } }: { failure: Failure }) {
  const { failed } = strings;
  if (code === "refused") return <div>{failed.excelSays(detail)}</div>;
  return code === "unexpected" ? <div>{failed.technically(detail)}</div> : null;
}

/** How the workbook stands after a failure. */
export function standing({ code, left }: Failure): string {
  const { failed } = strings;
  if (code === "unexpected") return failed.unknownState;
  return left.length === 0 ? failed.asItWas : failed.left(format.names(left));
}
