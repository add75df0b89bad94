import { wording, type AnyRefusal } from "../../functions/explain";

/** Why a formula shows an error, as the cell's own message says it. */
export const reasonOf = (refusal: AnyRefusal): string => wording(refusal);
