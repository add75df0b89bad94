import { circularity } from "./circularity";
import { contagion } from "./contagion";
import { deals } from "./deals";
import { debt } from "./debt";
import type { Catalogue } from "./formulaText";
import { gpu } from "./gpu";
import { others } from "./others";

export { choices } from "./choices";

/** The Chinese texts of every formula. */
export const catalogue: Catalogue = {
  ...circularity,
  ...contagion,
  ...gpu,
  ...debt,
  ...deals,
  ...others,
};
