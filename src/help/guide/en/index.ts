import type { Guide } from "../guide";
import { amounts } from "./amounts";
import { limits } from "./limits";
import { measures } from "./measures";
import { privacy } from "./privacy";
import { sources } from "./sources";
import { support } from "./support";
import { template } from "./template";
import { tutorial } from "./tutorial";

/** The guide in English, in the order of the index. */
export const guides: readonly Guide[] = [
  tutorial,
  measures,
  limits,
  amounts,
  template,
  sources,
  support,
  privacy,
];
