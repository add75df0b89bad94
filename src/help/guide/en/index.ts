import type { Guide } from "../guide";

/** The guide in English, in the order of the index. */
export const guides: readonly Guide[] = [];
