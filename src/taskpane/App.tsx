import { Shell } from "./shell/Shell";
import type { LoadRequests } from "./commands/loadRequests";
import { Pane } from "./Pane";
import { GateProvider, useNewGate } from "./shell/gate";

/** The pane in Excel. */
export function App({ requests }: { requests: LoadRequests }) {
  const gate = useNewGate();
  return (
    <Shell>
      <GateProvider value={gate}>
        <Pane requests={requests} />
      </GateProvider>
    </Shell>
  );
}
