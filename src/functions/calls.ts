/** One call of a formula with the cells that Excel passed. */
export interface FormulaCall {
  readonly id: string;
  readonly cells: readonly unknown[];
}

type Listener = (call: FormulaCall) => void;

/** Formulas and pane are two scripts of one page; the page is where they can meet. */
const page = globalThis as { ouroborosCalls?: Listener };

/** Tells whoever listens that a formula was called. */
export function tellCall(id: string, cells: readonly unknown[]): void {
  page.ouroborosCalls?.({ id, cells });
}

/** Hears of every call of a formula in this page until what is answered is called; one listener at a time. */
export function listenToCalls(listener: Listener): () => void {
  page.ouroborosCalls = listener;
  return () => {
    if (page.ouroborosCalls === listener) delete page.ouroborosCalls;
  };
}
