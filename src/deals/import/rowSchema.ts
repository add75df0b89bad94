import * as z from "zod/mini";
import { companyKey } from "../../model/network/companyKey";
import { LAYERS } from "../companies";
import { CONFIDENCES, DEAL_STATUSES, LEG_KINDS } from "../dealSchema";
import { IMPORT_LIMITS } from "./importLimits";
import { isCalendarDate } from "./dateText";

/** What a cell cannot hold, and half of a pair of characters. Tabs and line feeds it can. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Cs}/u;
const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)/i;
const LONGEST_TERM = 100;

/** Whether a text is an Excel error as a range or a file shows it. */
export function isErrorCell(value: unknown): boolean {
  return typeof value === "string" && ERROR.test(value);
}

const text = z.string().check(
  z.maxLength(IMPORT_LIMITS.characters),
  z.refine((value) => !isErrorCell(value)),
  z.refine((value) => !UNFIT.test(value)),
);
const name = text.check(z.minLength(1));
const amount = z.nullable(z.number().check(z.gte(0)));
const date = z.string().check(z.refine((text) => text === "" || isCalendarDate(text)));
const layer = z.enum([...LAYERS, ""]);

/** A leg as cells tell it, after `readCell`: what of a user's own rows becomes a LegRow. */
export const rowSchema = z
  .object({
    from: name,
    to: name,
    amount,
    kind: z.enum(LEG_KINDS),
    status: z.enum(DEAL_STATUSES),
    contingent: z.boolean(),
    upTo: z.boolean(),
    inArticle: z.boolean(),
    gw: amount,
    startYear: z.nullable(z.int().check(z.gte(1990), z.lte(2100))),
    years: z.nullable(z.number().check(z.gt(0), z.lte(LONGEST_TERM))),
    announced: date,
    deal: text,
    source: text,
    note: text,
    firm: amount,
    drawn: amount,
    drawnAsOf: date,
    confidence: z.enum([...CONFIDENCES, ""]),
    estimated: z.boolean(),
    fromLayer: layer,
    toLayer: layer,
    countedIn: text,
    secondHand: text,
    address: text,
  })
  .check(z.refine(({ from, to }) => companyKey(from) !== companyKey(to)));
