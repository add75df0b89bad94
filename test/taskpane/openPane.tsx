import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createLoadRequests, type LoadRequests } from "../../src/taskpane/commands/loadRequests";
import { standInForBrowser } from "./standInForBrowser";

/** The pane as it opens in Excel, with a user before it. */
export function openPane(): { user: UserEvent; requests: LoadRequests } {
  standInForBrowser();
  const requests = createLoadRequests();
  const user = userEvent.setup();
  render(<App requests={requests} />);
  return { user, requests };
}
