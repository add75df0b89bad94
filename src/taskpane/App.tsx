import { useState } from "react";
import { Shell } from "./shell/Shell";
import { spokenLanguage } from "./language";
import type { LoadRequests } from "./commands/loadRequests";
import type { Kept } from "./kept/createKept";
import { KeptProvider } from "./kept/useKept";
import { Pane } from "./Pane";
import { GateProvider, useNewGate } from "./shell/gate";

/** The pane in Excel. */
export function App({ requests, kept }: { requests: LoadRequests; kept: Kept }) {
  const gate = useNewGate();
  // Everything reads its words while it renders, so that rendering once more is all it takes.
  const [, setSpoken] = useState(spokenLanguage());
  return (
    <Shell onLanguage={setSpoken}>
      <KeptProvider value={kept}>
        <GateProvider value={gate}>
          <Pane requests={requests} onLanguage={setSpoken} />
        </GateProvider>
      </KeptProvider>
    </Shell>
  );
}
