import type { Guide } from "../guide";

/** The guide in Chinese, in the order of the index. */
export const guides: readonly Guide[] = [];
