import { Spinner } from "@fluentui/react-components";
import { Silence } from "./Silence";

/** That the workbook is being read, which as a rule is done in a moment. */
export function Reading({ label }: { label: string }) {
  return (
    <div>
      <Spinner size="small" label={label} />
      <Silence />
    </div>
  );
}
