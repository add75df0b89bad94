import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createLoadRequests, type LoadRequests } from "../../src/taskpane/commands";
import { createPersisted } from "../../src/taskpane/persisted/createPersisted";
import { standInForBrowser } from "./standInForBrowser";

// Fluent UI is slow in jsdom, and the machine may have other work.
configure({ asyncUtilTimeout: 15_000 });
/** The pane as it opens in Excel, with a user before it. */
export function openPane(): { user: UserEvent; requests: LoadRequests } {
  standInForBrowser();
  const requests = createLoadRequests();
  const user = userEvent.setup();
  render(<App requests={requests} kept={createPersisted()} />);
  return { user, requests };
}
