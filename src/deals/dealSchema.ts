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

/** Whose word a leg's amount rests on, best first. */
export const CONFIDENCES = ["filing", "company statement", "press report", "rumour"] as const;

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
  /** Where this leg is further, or less far, than its deal: the part of a round that is paid. */
  status: z.optional(z.enum(DEAL_STATUSES)),
  /** The amount is a headline maximum. */
  upTo: z.boolean(),
  /** Paid only if milestones or conditions are met. */
  contingent: z.boolean(),
  /** USD bn that cannot be cancelled; left out = not known, which is not zero. */
  firmUsdBn: z.optional(amount),
  /** USD bn paid, delivered or called by `drawnAsOf`; left out = not known. */
  drawnUsdBn: z.optional(amount),
  drawnAsOf: z.optional(date),
  confidence: z.optional(z.enum(CONFIDENCES)),
  /** The amount, or how it is split, is computed or inferred: no source states it. */
  estimated: z.optional(z.boolean()),
  /** Id of a deal whose legs hold this money: it is left out of every sum. */
  countedIn: z.optional(name),
  /** What the sources disagree about. */
  disputed: z.optional(name),
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
  /** Deals that meet some of the same money; what is left out of sums is said by a leg's `countedIn`. */
  overlaps: z.optional(z.array(name)),
  /** In the article of October 2025 that this product starts from. */
  inArticle: z.boolean(),
  source: name,
  /** Where the figures were read, if not in the source itself. */
  secondHand: z.optional(z.array(name)),
  /** Where the source is on the web. */
  address: z.optional(z.url()),
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
export type Confidence = NonNullable<Leg["confidence"]>;
export type Deal = z.infer<typeof dealSchema>;
export type DealStatus = Deal["status"];
export type Preset = z.infer<typeof presetSchema>;
