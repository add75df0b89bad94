import { spokenLanguage } from "../language";
import type { AnyRefusal } from "../../functions/errors/inputRefusal";
import { wording } from "../../functions/errors/wording/wording";

/** Why a formula shows an error, in the words of the cell's own message and the pane's language. */
export const reasonOf = (refusal: AnyRefusal): string => wording(refusal, spokenLanguage());
