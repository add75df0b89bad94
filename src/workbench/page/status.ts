import type { Host } from "../host";
import { element } from "./element";
import type { Pane } from "./pane";

const REFRESH_MILLISECONDS = 150;

/** The line at the foot: what the workbench is doing, and the text behind the selected cell's error. */
export function showStatus(host: Host, pane: Pane): void {
  let selected = "";
  setInterval(() => {
    const status = statusText(host, pane);
    if (element("status").textContent !== status) element("status").textContent = status;
    const card = host.selectedError();
    const text = card ? `${card.address}: ${card.message}` : "";
    if (text === selected) return;
    selected = text;
    report(text);
  }, REFRESH_MILLISECONDS);
}

/** @param kind  what went wrong, in the colour of errors, or news */
export function report(message: string, kind: "error" | "news" = "error"): void {
  const line = element("status-message");
  line.classList.toggle("is-news", kind === "news");
  line.textContent = message;
  line.title = message;
}

function statusText(host: Host, pane: Pane): string {
  if (pane.runningCommands > 0) return "Working";
  return host.isCalculating ? "Calculating" : "Ready";
}
