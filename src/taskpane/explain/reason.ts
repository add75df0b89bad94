import { spokenLanguage } from "../language";
import type { AnyRefusal } from "../../words/refusals/refusal";
import { wording } from "../../words/refusals/wording";

/** Why a formula shows an error, in the words of the cell's own message and the pane's language. */
export const reasonOf = (refusal: AnyRefusal): string => wording(refusal, spokenLanguage());
