import * as z from "zod/mini";
import { flattenDeals } from "./flattenDeals";
import { positionsOf } from "./importColumns";
import { IMPORT_LIMITS } from "./importLimits";
import { importRows, refused, type ImportChoices, type ImportedDeals } from "./importRows";
import { rawLegs, type RawLeg } from "./rawLegs";
import { unitIn, type Unit } from "./units";

/** So much of another unit helps to know the file again. */
const SHOWN = 40;

const list = z.optional(z.array(z.unknown()));
const fileSchema = z
  .object({ rows: list, deals: list, unit: z.optional(z.string()) })
  .check(z.refine(({ rows, deals }) => (rows ?? deals) !== undefined));

/**
 * A user's own deals out of a JSON file: a list of legs, `{rows: [legs]}` as `dealsJson` writes it, or
 * `{deals: [{id, …, legs: [legs]}]}` as the presets are kept. A leg's properties are called as the columns
 * of DEALS or as in the presets (payer, payee, amountUsdBn). Rows are counted over all legs, from 1.
 */
export function parseDealsJson(text: string, choices: ImportChoices = {}): ImportedDeals {
  const { bytes: limit } = IMPORT_LIMITS;
  const found = new Blob([text]).size;
  if (found > limit) return refused({ code: "file-too-large", row: 0, found, limit });
  const value = parsed(text.replace(/^\uFEFF/, ""));
  if (value === undefined) return refused({ code: "not-json", row: 0 });
  const file = fileSchema.safeParse(Array.isArray(value) ? { rows: value as unknown[] } : value);
  if (!file.success) return refused({ code: "not-deals", row: 0 });
  const { unit, deals, rows = [] } = file.data;
  const named = unit === undefined ? undefined : unitIn(unit);
  if (unit !== undefined && named?.currency !== "USD") {
    return refused({ code: "not-usd-bn", row: 0, found: unit.slice(0, SHOWN) });
  }
  const { legs, problems } = deals === undefined ? rawLegs(rows) : flattenDeals(deals);
  return problems.length > 0
    ? refused(...problems)
    : fromLegs(legs, choices, named && { unit: named, unitText: unit });
}

/** Every property of any leg is a column; a leg without it has a blank there. */
function fromLegs(
  legs: readonly RawLeg[],
  choices: ImportChoices,
  unit: { unit: Unit; unitText: string | undefined } | undefined,
): ImportedDeals {
  if (legs.length === 0) return refused({ code: "no-rows", row: 0 });
  const names = [...new Set(legs.flatMap((leg) => [...leg.keys()]))];
  const found = { ...positionsOf(names, 0, choices.columns), ...unit };
  const rows = legs.map((leg) => names.map((name) => leg.get(name)));
  const read = importRows({ found, rows, firstRow: 1, otherwise: "point" }, choices);
  return found.problems.length > 0 ? { ...read, rows: [], problems: found.problems } : read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
