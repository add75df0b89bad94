import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createLoadRequests, type LoadRequests } from "../../src/taskpane/commands";
import { createPersisted } from "../../src/taskpane/persisted/createPersisted";
import { standInForBrowser } from "./standInForBrowser";

// Fluent UI is slow in jsdom, and the machine may have other work.
configure({ asyncUtilTimeout: 15_000 });

/**
 * Of Fluent UI's styles those that hide something: they decide what a user finds. jsdom matches every rule with every
 * element that a query looks at, which takes as long as all else.
 */
const styles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /display: ?none|visibility: ?hidden/.test(rule),
});

/** The pane as it opens in Excel, with a user before it. */
export function openPane(): { user: UserEvent; requests: LoadRequests } {
  standInForBrowser();
  const requests = createLoadRequests();
  const user = userEvent.setup();
  render(
    <RendererProvider renderer={styles}>
      <App requests={requests} kept={createPersisted()} />
    </RendererProvider>,
  );
  return { user, requests };
}
