/** Requests to load deals from outside the pane's own view, kept until the view is there to take them. */
export interface LoadRequests {
  send: () => void;
  /** Calls `take` for each request; answers with the way to stop. */
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
