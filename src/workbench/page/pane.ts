import type { FromPane, ToPane } from "../protocol/client/messages";
import { HELLO } from "../protocol/client/messages";
import { element } from "./element";
import { signal } from "./signal";

export interface Pane {
  /** The add-in's page is loaded and its commands can be called. */
  readonly ready: Promise<void>;
  /** Commands begun and not completed. */
  readonly runningCommands: number;
  readonly load: (url: string, title: string) => void;
  readonly show: (isShown: boolean) => void;
  readonly sendToLibrary: (text: string) => void;
  /** Runs a command to its event.completed(); answers with what went wrong, or null. */
  runCommand(id: string): Promise<string | null>;
}

export interface PaneListeners {
  readonly onLibraryMessage: (text: string) => void;
  readonly onUndoGroup: (isOpen: boolean) => void;
}

/** The task pane's frame. Closing it hides it: with a shared runtime the add-in runs on. */
export function openPane({ onLibraryMessage, onUndoGroup }: PaneListeners): Pane {
  const frame = element("pane-frame") as HTMLIFrameElement;
  const show = (isShown: boolean): void => {
    element("pane").hidden = !isShown;
    element("splitter").hidden = !isShown;
  };
  const running = new Map<string, (failure: string | null) => void>();
  const ready = signal();
  let port: MessagePort | null = null;
  const post = (message: ToPane): void => {
    port?.postMessage(message);
  };
  const receive = (message: FromPane): void => {
    switch (message.kind) {
      case "library":
        onLibraryMessage(message.text);
        break;
      case "undo-group":
        onUndoGroup(message.isOpen);
        break;
      case "ready":
        ready.happen();
        break;
      case "command-done":
        running.get(message.id)?.(message.failure);
    }
  };
  window.addEventListener("message", ({ data, origin, source, ports }) => {
    if (origin !== window.location.origin || source !== frame.contentWindow || data !== HELLO)
      return;
    port = ports.at(0) ?? null;
    if (!port) return;
    port.onmessage = ({ data: message }: MessageEvent<FromPane>) => {
      receive(message);
    };
  });
  element("pane-close").addEventListener("click", () => {
    show(false);
  });
  return {
    ready: ready.happened,
    show,
    get runningCommands() {
      return running.size;
    },
    load: (url, title) => {
      element("pane-title").textContent = title;
      frame.title = `${title} task pane`;
      frame.src = url;
    },
    sendToLibrary: (text) => {
      post({ kind: "library", text });
    },
    runCommand: async (id) => {
      await ready.happened;
      return new Promise((resolve) => {
        running.set(id, (failure) => {
          running.delete(id);
          resolve(failure);
        });
        post({ kind: "command", id });
      });
    },
  };
}
