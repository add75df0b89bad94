import type { LoadRequests } from "./loadRequests";

/** Connects the ribbon's buttons; the names are those of the manifest. */
export function registerCommands(requests: LoadRequests): void {
  Office.actions.associate("loadDeals", (event: Office.AddinCommands.Event) => {
    void Office.addin
      .showAsTaskpane()
      .then(requests.send)
      .finally(() => {
        // Without it Excel keeps the button waiting, and in time takes the add-in for hung.
        event.completed();
      });
  });
}
