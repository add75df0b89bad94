/** One call of a formula with the cells that Excel passed. */
export interface FormulaCall {
  readonly id: string;
  readonly cells: readonly unknown[];
}

/** How many calls of formulas began in this page, and how many of them were answered. */
export interface CallCounts {
  readonly begun: number;
  readonly answered: number;
}

type Listener = (call: FormulaCall) => void;

/** Both bundles share `globalThis`; this is their only channel. */
const page = globalThis as {
  ouroborosCalls?: Listener;
  ouroborosCallCounts?: { begun: number; answered: number };
};

/** Counts a formula call and publishes it to the subscriber, if any; returns what to call when it is answered. */
export function tellCall(id: string, cells: readonly unknown[]): () => void {
  const counts = (page.ouroborosCallCounts ??= { begun: 0, answered: 0 });
  counts.begun++;
  page.ouroborosCalls?.({ id, cells });
  return () => {
    counts.answered++;
  };
}

/** The counts as they are now. */
export const callCounts = (): CallCounts => ({
  ...(page.ouroborosCallCounts ?? { begun: 0, answered: 0 }),
});

/** Subscribes to formula calls; returns unsubscribe. One listener. */
export function listenToCalls(listener: Listener): () => void {
  page.ouroborosCalls = listener;
  return () => {
    if (page.ouroborosCalls === listener) delete page.ouroborosCalls;
  };
}
