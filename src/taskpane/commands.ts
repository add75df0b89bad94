/** Requests to load deals from outside the pane's own view, queued until the view is there to take them. */
export interface LoadRequests {
  send: () => void;
  /** Calls `take` for each request; returns unsubscribe. */
  subscribe: (take: () => void) => () => void;
}

/** One taker at a time; a request that came before the taker is handed over at once. */
export function createLoadRequests(): LoadRequests {
  let waiting = false;
  let taker: (() => void) | undefined;
  return {
    send() {
      if (taker === undefined) waiting = true;
      else taker();
    },
    subscribe(take) {
      taker = take;
      if (waiting) {
        waiting = false;
        take();
      }
      return () => {
        if (taker === take) taker = undefined;
      };
    },
  };
}

/**
 * Connects the ribbon's buttons; the names are those of the manifest. Call it at the top level of the script: Excel
 * may ask for a command before Office is ready, and then finds none. The request waits until Office and the view are.
 */
export function registerCommands(requests: LoadRequests): void {
  Office.actions.associate("loadDeals", (event: Office.AddinCommands.Event) => {
    void Office.onReady()
      .then(() => Office.addin.showAsTaskpane())
      .then(requests.send)
      .finally(() => {
        // Without it Excel keeps the button waiting, and in time takes the add-in for hung.
        event.completed();
      });
  });
}
