/** @jest-environment jsdom */
import { createLoadRequests, registerCommands } from "../../src/taskpane/commands";

type Command = (event: { completed: () => void }) => void;

/** Presses the ribbon's Load deal template and answers with what happened, in order. */
async function press(showAsTaskpane: () => Promise<void>): Promise<string[]> {
  const log: string[] = [];
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve(),
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: {
        showAsTaskpane: () => {
          log.push("show");
          return showAsTaskpane();
        },
      },
    },
  });
  const requests = createLoadRequests();
  requests.subscribe(() => log.push("load"));
  registerCommands(requests);
  await new Promise<void>((completed) => {
    commands.get("loadDeals")?.({ completed });
  });
  return [...log, "completed"];
}

test("Load deal template on the ribbon shows the pane, starts loading and tells Excel that it is done", async () => {
  expect(await press(() => Promise.resolve())).toEqual(["show", "load", "completed"]);
});

describe("requests", () => {
  test("that come before the view is there are kept for it, once", () => {
    const requests = createLoadRequests();
    const take = jest.fn();
    requests.send();
    requests.send();
    requests.subscribe(take);
    expect(take).toHaveBeenCalledTimes(1);
    requests.send();
    expect(take).toHaveBeenCalledTimes(2);
  });

  test("go to nobody who has left", () => {
    const requests = createLoadRequests();
    const take = jest.fn();
    const leave = requests.subscribe(take);
    leave();
    requests.send();
    expect(take).not.toHaveBeenCalled();
  });
});
