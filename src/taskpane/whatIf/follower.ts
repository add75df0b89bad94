import { createContext, useContext } from "react";
import type { CellFacts } from "../../studies/types";

/** The fields that can take the cell that is clicked in the sheet. */
export type Place = "result" | "down" | "across" | "input";

/** Takes what is clicked in the sheet to the field that waits for it. */
export interface Follower {
  /** The field that waits. */
  place: Place | undefined;
  follow: (place: Place | undefined) => void;
  /** What a field does with a cell; the answer takes it back. */
  register: (place: Place, take: (cell: CellFacts) => void) => () => void;
  /** Fields in which something is typed that is no cell yet, or cannot be one. */
  unfinished: ReadonlySet<Place>;
  setUnfinished: (place: Place, isUnfinished: boolean) => void;
}

const FollowerContext = createContext<Follower>({
  place: undefined,
  follow: () => undefined,
  register: () => () => undefined,
  unfinished: new Set(),
  setUnfinished: () => undefined,
});

export const FollowerProvider = FollowerContext.Provider;
export const useFollower = (): Follower => useContext(FollowerContext);
