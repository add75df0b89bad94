import { spokenLanguage } from "../language";
import { wording, type AnyRefusal } from "../../functions/explain";

/** Why a formula shows an error, in the words of the cell's own message and the pane's language. */
export const reasonOf = (refusal: AnyRefusal): string => wording(refusal, spokenLanguage());
