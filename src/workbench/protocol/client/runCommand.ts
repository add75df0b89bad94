import type { FromPane } from "./messages";
import type { OfficeGlobal } from "./office";

type CommandDone = Extract<FromPane, { kind: "command-done" }>;

/** Calls what the add-in associated with a ribbon command, and waits for its event.completed(). */
export function runCommand(office: OfficeGlobal, id: string): Promise<CommandDone> {
  return new Promise((resolve) => {
    const done = (failure: string | null): void => {
      resolve({ kind: "command-done", id, failure });
    };
    const action = office.actions._association.mappings[id.toUpperCase()];
    if (!isCommand(action)) {
      done(`The add-in has no command ${id}`);
      return;
    }
    const event = {
      source: { id },
      completed: () => {
        done(null);
      },
    };
    try {
      const result = action(event);
      Promise.resolve(result).catch((error: unknown) => {
        done(String(error));
      });
    } catch (error) {
      done(String(error));
    }
  });
}

function isCommand(action: unknown): action is (event: object) => unknown {
  return typeof action === "function";
}
