import { useState } from "react";
import { Shell } from "./shell/Shell";
import { spokenLanguage } from "./language";
import type { LoadRequests } from "./commands";
import type { Persisted } from "./persisted/createPersisted";
import { PersistedProvider } from "./persisted/usePersisted";
import { Pane } from "./Pane";
import { LockProvider, useNewLock } from "./shell/lock";

/** The pane in Excel. */
export function App({ requests, kept }: { requests: LoadRequests; kept: Persisted }) {
  const lock = useNewLock();
  // Everything reads its words while it renders, so that rendering once more is all it takes.
  const [, setSpoken] = useState(spokenLanguage());
  return (
    <Shell onLanguage={setSpoken}>
      <PersistedProvider value={kept}>
        <LockProvider value={lock}>
          <Pane requests={requests} onLanguage={setSpoken} />
        </LockProvider>
      </PersistedProvider>
    </Shell>
  );
}
