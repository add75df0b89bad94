import type { ReactElement } from "react";

/** A page of the guide. */
export interface Guide {
  /** Its file name, the same in every language. */
  readonly slug: string;
  readonly title: string;
  /** One line for the index. */
  readonly summary: string;
  readonly Body: () => ReactElement;
}
