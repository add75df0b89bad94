import { Caption1 } from "@fluentui/react-components";
import { strings } from "../../words/pane";
import { useLasting } from "./useLasting";

/** Excel answers no add-in while a cell is being typed in or a dialog is open. */
const SILENT_MS = 10_000;

/** Says what to do where Excel does not answer; its key is the last sign of life. */
export function Silence() {
  const isSilent = useLasting(true, SILENT_MS);
  return (
    isSilent && (
      <Caption1 block role="alert">
        {strings.silent}
      </Caption1>
    )
  );
}
