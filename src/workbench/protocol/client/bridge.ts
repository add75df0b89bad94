import type { ClientGlobals } from "./installClient";
import { installClient } from "./installClient";
import { kindOf } from "./office";
import type { FromPane, ToPane } from "./messages";
import { HELLO } from "./messages";
import { refuseMissingApis } from "./requirements";
import { runCommand } from "./runCommand";
import { supportUndoGroups } from "./undoGroups";

/**
 * Runs in the task pane before Microsoft's library and stands in for office.js: gives the library its bridge and
 * relays its messages to the workbench page around the frame.
 */
const page = window as unknown as Window &
  Partial<ClientGlobals> & {
    Excel?: Parameters<typeof supportUndoGroups>[0];
    OfficeExtension?: Parameters<typeof refuseMissingApis>[0];
  };

const { port1: port, port2: farEnd } = new MessageChannel();
const post = (message: FromPane): void => {
  port.postMessage(message);
};
const client = installClient(
  page,
  (text) => {
    post({ kind: "library", text });
  },
  kindOf(window.parent.location),
);

port.onmessage = ({ data }: MessageEvent<ToPane>) => {
  if (data.kind === "library") client.deliver(data.text);
  else void runCommand(client.office, data.id).then(post);
};
window.parent.postMessage(HELLO, window.location.origin, [farEnd]);

// "interactive" comes when the library has run and the add-in's deferred scripts have not.
document.addEventListener("readystatechange", () => {
  if (document.readyState !== "interactive" || !page.Excel) return;
  if (page.OfficeExtension) refuseMissingApis(page.OfficeExtension);
  supportUndoGroups(page.Excel, (isOpen) => {
    post({ kind: "undo-group", isOpen });
  });
});
window.addEventListener("load", () => {
  post({ kind: "ready" });
});
