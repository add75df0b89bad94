import type { Deal } from "../../deals/dealSchema";
import { disputeNote } from "../../deals/legRows";

/** The answer for each field of a deal; null where it is not disclosed. */
export const dealFields = {
  payer: ({ legs }) => listed(legs.map(({ payer }) => payer)),
  payee: ({ legs }) => listed(legs.map(({ payee }) => payee)),
  amount: ({ legs }) => total(legs.map(({ amountUsdBn }) => amountUsdBn)),
  undisclosed: ({ legs }) => legs.filter(({ amountUsdBn }) => amountUsdBn === null).length,
  headline: ({ headlineUsdBn }) => headlineUsdBn ?? null,
  status: ({ status }) => status,
  kind: ({ legs }) => listed(legs.map(({ kind }) => kind)),
  contingent: ({ legs }) => shared(legs.map(({ contingent }) => contingent)),
  upTo: ({ legs }) => shared(legs.map(({ upTo }) => upTo)),
  gw: ({ gw }) => gw ?? null,
  startYear: ({ startYear }) => startYear ?? null,
  years: ({ years }) => years ?? null,
  announced: ({ announced }) => announced,
  supersededBy: ({ supersededBy }) => supersededBy ?? "",
  overlaps: ({ overlaps }) => listed(overlaps ?? []),
  source: ({ source }) => source,
  note: ({ legs }) =>
    legs
      .flatMap((leg) => [leg.note, disputeNote(leg)])
      .filter((note) => note !== "")
      .join("; "),
  legs: ({ legs }) => legs.length,
  firm: ({ legs }) => total(legs.map(({ firmUsdBn }) => firmUsdBn ?? null)),
  drawn: ({ legs }) => total(legs.map(({ drawnUsdBn }) => drawnUsdBn ?? null)),
  confidence: ({ legs }) => listed(legs.flatMap(({ confidence }) => confidence ?? [])),
} satisfies Record<string, (deal: Deal) => string | number | null>;

/** The known amounts added up: an unknown one is no zero, so without any there is no total. */
function total(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** Each once, in the order of the legs. */
function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

function shared(flags: readonly boolean[]): string {
  if (flags.every(Boolean)) return "yes";
  return flags.some(Boolean) ? "partly" : "no";
}
