import type { LoadRequests } from "./commands/loadRequests";
import { DealsView } from "./deals/DealsView";
import { Shell } from "./shell/Shell";

/** The pane in Excel. */
export function App({ requests }: { requests: LoadRequests }) {
  return (
    <Shell>
      <DealsView requests={requests} />
    </Shell>
  );
}
