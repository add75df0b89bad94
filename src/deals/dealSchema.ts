import * as z from "zod/mini";

/** How firm a deal is. Letters of intent are not contracts; an umbrella overlaps deals listed beside it. */
export const DEAL_STATUSES = [
  "closed",
  "definitive",
  "announced",
  "disclosed",
  "reported",
  "term-sheet",
  "letter-of-intent",
  "umbrella",
  "superseded",
] as const;

export const LEG_KINDS = [
  "equity",
  "purchase",
  "cloud",
  "warrant",
  "backstop",
  "guarantee",
  "lease",
  "debt",
] as const;

/** A year, a month or a day, as precisely as the source knows it. */
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const name = z.string().check(z.trim(), z.minLength(1));
const amount = z.number().check(z.gte(0));
const year = z.int().check(z.gte(1990), z.lte(2100));

/** One payment of a deal: payer pays payee. */
const legSchema = z.strictObject({
  payer: name,
  payee: name,
  /** USD bn over the whole deal, not a year; null = not disclosed, which is not zero. */
  amountUsdBn: z.nullable(amount),
  kind: z.enum(LEG_KINDS),
  /** The amount is a headline maximum. */
  upTo: z.boolean(),
  /** Paid only if milestones or conditions are met. */
  contingent: z.boolean(),
  note: z.string(),
});

const dealSchema = z.strictObject({
  id: name,
  announced: date,
  status: z.enum(DEAL_STATUSES),
  gw: z.optional(amount),
  startYear: z.optional(year),
  years: z.optional(z.number().check(z.positive())),
  headlineUsdBn: z.optional(amount),
  supersededBy: z.optional(name),
  overlaps: z.optional(z.array(name)),
  /** In the article of October 2025 that this product starts from. */
  inArticle: z.boolean(),
  source: name,
  statusHistory: z.optional(z.array(z.tuple([date, name]))),
  legs: z.array(legSchema).check(z.minLength(1)),
});

export const presetSchema = z.strictObject({
  id: name,
  title: name,
  asOf: date,
  unit: z.literal("USD bn"),
  about: name,
  deals: z.array(dealSchema).check(
    z.minLength(1),
    z.refine((deals) => new Set(deals.map(({ id }) => id)).size === deals.length, "ids repeat"),
  ),
});

export type Leg = z.infer<typeof legSchema>;
export type Deal = z.infer<typeof dealSchema>;
export type DealStatus = Deal["status"];
export type Preset = z.infer<typeof presetSchema>;
