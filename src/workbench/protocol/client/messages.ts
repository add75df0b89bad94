/** What the pane's frame and the workbench page around it say to each other, over one MessagePort. */
export type FromPane =
  | { readonly kind: "library"; readonly text: string }
  | { readonly kind: "undo-group"; readonly isOpen: boolean }
  /** The page's scripts have run, so its commands can be called. */
  | { readonly kind: "ready" }
  | { readonly kind: "command-done"; readonly id: string; readonly failure: string | null };

export type ToPane =
  | { readonly kind: "library"; readonly text: string }
  | { readonly kind: "command"; readonly id: string };

/** The one window message, by which the pane hands its port to the page. */
export const HELLO = "ouroboros-workbench";
