import { createRoot } from "react-dom/client";
import { App } from "./App";
import { registerCommands } from "./commands/registerCommands";
import { createLoadRequests } from "./commands/loadRequests";
import { Outside } from "./shell/Outside";

const pane = createRoot(document.getElementById("pane")!);

async function start(): Promise<void> {
  // The script from Microsoft's server did not arrive: offline, or a firewall.
  if (typeof Office === "undefined") {
    pane.render(<Outside reason="library" />);
    return;
  }
  const { host } = await Office.onReady();
  // Microsoft types the host as present; in a plain browser it is null.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    pane.render(<Outside reason="host" />);
    return;
  }
  const requests = createLoadRequests();
  registerCommands(requests);
  pane.render(<App requests={requests} />);
}

void start();
