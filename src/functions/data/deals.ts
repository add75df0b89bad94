import { DEFAULT_PRESET, PRESET_IDS, presetDeals, type PresetId } from "../../deals/presets";
import { LEG_COLUMNS } from "../../deals/legColumns";
import { legRows, type LegRow } from "../../deals/legRows";
import { oneCell } from "../cells/cell";
import type { Reader, ScalarReader } from "../cells/number";
import { choice, text } from "../cells/text";
import { refuse } from "../errors/inputRefusal";
import { formula, type Table } from "../formula";
import { dealFields } from "./dealFields";
import { nearNames } from "../../model/network/nearNames";

/** @customenum {string} */
export enum DealPreset {
  /** What was public on 13 October 2025 */
  October2025 = "2025-10",
  /** As of 30 June 2026 */
  June2026 = "2026-06",
  /** The latest view, as of 31 October 2026 */
  October2026 = "2026-10",
}

/** @customenum {string} */
export enum DealField {
  /** Who pays; all payers of its legs */
  payer = "payer",
  /** Who is paid; all payees of its legs */
  payee = "payee",
  /** USD bn: the disclosed legs added up */
  amount = "amount",
  /** Number of legs whose amount is not disclosed */
  undisclosed = "undisclosed",
  /** USD bn that were announced, where they are more than the legs */
  headline = "headline",
  /** How firm it is: definitive, letter-of-intent, … */
  status = "status",
  /** equity, purchase, cloud, … */
  kind = "kind",
  /** Whether payments depend on milestones: yes, no or partly */
  contingent = "contingent",
  /** Whether amounts are headline maxima: yes, no or partly */
  upTo = "upTo",
  /** Gigawatts */
  gw = "gw",
  /** First year of payments */
  startYear = "startYear",
  /** Length in years */
  years = "years",
  /** Date of the announcement */
  announced = "announced",
  /** Id of the deal that replaced it */
  supersededBy = "supersededBy",
  /** Ids of deals that hold part of the same money */
  overlaps = "overlaps",
  /** Whose report or filing it is from */
  source = "source",
  /** Conditions and doubts */
  note = "note",
  /** Number of payments */
  legs = "legs",
  /** USD bn that cannot be cancelled: the legs that say so added up */
  firm = "firm",
  /** USD bn paid or delivered so far: the legs that say so added up */
  drawn = "drawn",
  /** Whose word the amounts rest on: filing, company statement, press report, rumour */
  confidence = "confidence",
}

const HEADER = LEG_COLUMNS.map(({ header }) => header);

/** A preset's name; typed into a cell, Excel makes a date of "2025-10", the first of that month. */
const preset: ScalarReader<PresetId> = Object.assign(
  (cell: unknown, argument: string) => {
    const value = oneCell(cell, { argument });
    const read = choice(PRESET_IDS, DEFAULT_PRESET);
    return read(typeof value === "number" && value > 0 ? monthOf(value) : value, argument);
  },
  { rules: null },
);

/** "2025-10" for 45931; a day that is no first of a month stays the number that it is. */
function monthOf(date: number): string | number {
  // Excel's day 0 is 30 December 1899, for every date that matters here.
  const day = new Date(Date.UTC(1899, 11, 30 + date));
  return day.getUTCDate() === 1 ? day.toISOString().slice(0, 7) : date;
}

/** Undisclosed legs are left out: a blank amount is no flow, and zero would be a claim. */
export const dealsFormula = formula("DEALS", { preset }, ({ preset }) => [
  HEADER,
  ...legRows(presetDeals(preset))
    .filter(({ amount }) => amount !== null)
    .map((leg): Table[number] => LEG_COLUMNS.map(({ key }) => cellOf(leg[key]))),
]);

/** A field of a leg as a cell; blank where it is not known. */
function cellOf(field: LegRow[keyof LegRow]): Table[number][number] {
  return typeof field === "boolean" ? (field ? "yes" : "no") : (field ?? "");
}

/**
 * The legs of a preset whose amounts are disclosed, as a table that serves as flows: From pays To Amount
 * USD bn over the whole deal, not a year. Letters of intent, contingent, superseded and umbrella legs, and
 * legs counted in another deal, are in it: see Status, Contingent and Counted in.
 * @customfunction DEALS
 * @param preset Which dataset: "2025-10" (default), "2026-06" or "2026-10".
 * @returns The legs with their kind, status, size in GW, dates, source and note, what of them is firm
 *   (cannot be cancelled) and drawn (paid or delivered so far), whose word they rest on, and the layers of payer
 *   and payee, under a header row. Blank: not known, which is not zero.
 * @remarks The first three columns serve as flows as they stand, but count everything: filter by
 *   Status, Contingent and Counted in first, or use the template, whose switches do so. Legs without a
 *   disclosed amount are left out.
 * @see The column Source names it for each leg
 * @example =OURO.DEALS("2025-10")
 * @throws =OURO.DEALS("2024-01")
 */
export declare function DEALS(preset?: DealPreset): unknown[][];

const FIELDS = Object.values(DealField);

/** A choice without a default. */
const field: Reader<DealField> = (cell, argument) =>
  choice(FIELDS, DealField.amount)(text(cell, argument), argument);

export const dealFormula = formula(
  "DEAL",
  { deal: text, field, preset },
  ({ deal: id, field, preset }): number | string => {
    const { deals } = presetDeals(preset);
    const wanted = id.toLowerCase();
    const found = deals.find((deal) => deal.id.toLowerCase() === wanted);
    if (found === undefined) {
      const near = nearNames(
        id,
        deals.map((deal) => deal.id),
      );
      return refuse({ code: "unknown-name", argument: "deal", found: id, near });
    }
    return (
      dealFields[field](found) ?? refuse({ code: "not-published", name: found.id, field, has: [] })
    );
  },
);

/**
 * One field of one deal of a preset, such as its amount in USD bn over the whole deal, its status or its
 * source. #N/A where the preset has no such deal, or the field is not disclosed.
 * @customfunction DEAL
 * @param deal The deal's id in any case, as in the column Deal of DEALS: "oracle-openai".
 * @param field What is asked: "amount", "status", "source", "gw", "payer", …
 * @param preset Which dataset: "2025-10" (default), "2026-06" or "2026-10".
 * @returns A number or a text.
 * @remarks An amount adds up the deal's disclosed legs; "undisclosed" says how many are left out of
 *   it.
 * @see The field "source" names it for each deal
 * @example =OURO.DEAL("openai-coreweave","amount")
 * @example =OURO.DEAL("nvda-openai-loi","status")
 * @throws =OURO.DEAL("oracle","amount")
 * @throws =OURO.DEAL("amd-openai","amount")
 */
export declare function DEAL(deal: unknown, field: DealField, preset?: DealPreset): unknown;
