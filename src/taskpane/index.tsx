import { createRoot } from "react-dom/client";
import { App } from "./App";
import { registerCommands } from "./commands/registerCommands";
import { createLoadRequests } from "./commands/loadRequests";
import { languageFor, type Language } from "../data";
import { speakLanguage } from "./language";
import { formatAs } from "./format";
import { readSettings } from "./settings";
import { Outside } from "./shell/Outside";

const pane = createRoot(document.getElementById("pane")!);

async function start(): Promise<void> {
  // Where a language does not arrive the pane speaks English.
  const speak = (language: Language): Promise<void> =>
    speakLanguage(language).catch(() => undefined);
  // The script from Microsoft's server did not arrive: offline, or a firewall.
  if (typeof Office === "undefined") {
    await speak(languageFor(navigator.language));
    pane.render(<Outside reason="library" />);
    return;
  }
  const { host } = await Office.onReady();
  // Microsoft types the host as present; in a plain browser it is null.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    await speak(languageFor(navigator.language));
    pane.render(<Outside reason="host" />);
    return;
  }
  formatAs({ unit: readSettings().amounts ?? "bn" });
  await speak(readSettings().language ?? languageFor(Office.context.displayLanguage));
  const requests = createLoadRequests();
  registerCommands(requests);
  pane.render(<App requests={requests} />);
}

void start();
