import * as z from "zod/mini";
import { layerOf } from "../companies";
import { dealNote, disputeNote, joined } from "../legRows";
import type { ImportProblem } from "./importProblem";
import { notARow, propertiesOf, rawLegs, type RawLeg, type RawLegs } from "./rawLegs";

/** What a deal says of itself that `legRows` puts into the note of its first leg. */
const aboutSchema = z.object({
  headlineUsdBn: z.optional(z.number().check(z.gte(0))),
  supersededBy: z.optional(z.string()),
  overlaps: z.optional(z.array(z.string())),
});

/** Legs of deals as the presets are kept: each leg takes what its deal says, as in `legRows`. */
export function flattenDeals(deals: readonly unknown[]): RawLegs {
  const flat: RawLegs = { legs: [], problems: [] };
  let row = 1;
  for (const value of deals) {
    const { legs, problems, counted } = flattenDeal(value, row);
    flat.legs.push(...legs);
    flat.problems.push(...problems);
    row += counted;
  }
  return flat;
}

function flattenDeal(value: unknown, row: number): RawLegs & { counted: number } {
  const deal = propertiesOf(value);
  const listed = deal?.get("legs");
  if (deal === undefined || !Array.isArray(listed)) {
    const problems = [notARow(row, deal === undefined ? value : listed)];
    return { legs: [], problems, counted: 1 };
  }
  const about = aboutSchema.safeParse(Object.fromEntries(deal));
  const { legs, problems } = rawLegs(listed, row);
  if (!about.success)
    problems.push(...about.error.issues.map(({ path }) => aboutProblem(path, row)));
  const notes = about.success ? dealNote(about.data, true) : "";
  return {
    legs: legs.map((leg, i) => withDeal(leg, deal, i === 0 ? notes : null)),
    problems,
    counted: Math.max(1, listed.length),
  };
}

/** `notes` null: not the first leg, which alone carries the gigawatts and notes of the deal. */
function withDeal(leg: RawLeg, deal: RawLeg, notes: string | null): RawLeg {
  const shared = [
    "announced",
    "status",
    "startYear",
    "years",
    "inArticle",
    "source",
    "address",
  ] as const;
  const note = leg.get("note") ?? "";
  const disputed = leg.get("disputed");
  const doubts = typeof disputed === "string" ? disputeNote({ disputed }) : "";
  return new Map<string, unknown>([
    ["deal", deal.get("id")],
    ["gw", notes === null ? undefined : deal.get("gw")],
    ["secondHand", listed(deal.get("secondHand"))],
    ["fromLayer", layerIn(leg.get("payer"))],
    ["toLayer", layerIn(leg.get("payee"))],
    ...shared.map((name) => [name, deal.get(name)] as const),
    ...leg,
    ["note", typeof note === "string" ? joined([note, doubts, notes ?? ""]) : note],
  ]);
}

/** A list of texts as one; what is no list stays, for the schema to refuse. */
function listed(value: unknown): unknown {
  return Array.isArray(value) ? value.join(", ") : value;
}

function layerIn(company: unknown): string {
  return typeof company === "string" ? layerOf(company) : "";
}

function aboutProblem(path: readonly PropertyKey[], row: number): ImportProblem {
  const column = String(path[0]);
  const code = column === "headlineUsdBn" ? "not-a-number" : "not-text";
  return { code, row, column, found: column };
}
