import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createLoadRequests, registerCommands } from "./commands";
import { type Language, languageFor } from "../words/language";
import { persistPane } from "../excel/stored/paneState";
import { readPane } from "../excel/stored/paneState";
import { createPersisted } from "./persisted/createPersisted";
import { speakLanguage } from "./language";
import { formatAs } from "./format";
import { readSettings } from "./persisted/settings";
import { Outside } from "./shell/Outside";
import { noteVersion } from "../excel/addin";
import { version } from "./version";

/** So long the first drawing waits for what the workbook keeps; what comes later is shown when it comes. */
const PATIENCE_MS = 400;

const pane = createRoot(document.getElementById("pane")!);
const requests = createLoadRequests();
// Undefined where Microsoft's library did not arrive.
if (typeof Office !== "undefined") registerCommands(requests);

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
  const kept = createPersisted({ read: readPane, write: persistPane });
  document.addEventListener("visibilitychange", kept.flush);
  await Promise.all([
    speak(readSettings().language ?? languageFor(Office.context.displayLanguage)),
    inTime(kept.ready, PATIENCE_MS),
  ]);
  pane.render(<App requests={requests} kept={kept} />);
  noteVersion(version);
}

void start();

/** Waits for something, but no longer than so many milliseconds. */
function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  return Promise.race([
    work,
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  ]);
}
