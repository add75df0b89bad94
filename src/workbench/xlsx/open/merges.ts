import { parseAddress } from "../../../formulaText/addresses";
import type { Area } from "../../../formulaText/area";
import { contains, intersection } from "../../../formulaText/area";
import { attribute } from "./plainSheet";

/** A merged area over more rows than these is looked at for every cell. */
const TALL = 100;

/**
 * The merged areas of a sheet. Read here because the library compares each with all others: 50,000 would take minutes.
 * One that lies over another, which Excel would not write, is left out.
 */
export class Merges {
  readonly areas: Area[] = [];
  readonly #byRow = new Map<number, Area[]>();
  readonly #tall: Area[] = [];

  constructor(xml: string) {
    for (const [element] of xml.matchAll(/<mergeCell\b[^>]*>/g)) {
      const area = parseAddress(attribute(element, "ref") ?? "")?.area;
      if (area && !this.#near(area).some((other) => intersection(other, area) !== null)) {
        this.#add(area);
      }
    }
  }

  /** Whether the cell lies under another that it is merged with. */
  covers(row: number, column: number): boolean {
    const merge = this.#near({ startRow: row, endRow: row }).find((area) =>
      contains(area, row, column),
    );
    return merge !== undefined && (merge.startRow !== row || merge.startColumn !== column);
  }

  #add(area: Area): void {
    this.areas.push(area);
    if (area.endRow - area.startRow > TALL) {
      this.#tall.push(area);
      return;
    }
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const there = this.#byRow.get(row);
      if (there) there.push(area);
      else this.#byRow.set(row, [area]);
    }
  }

  /** Those that may have a cell of these rows. */
  #near({ startRow, endRow }: Pick<Area, "startRow" | "endRow">): readonly Area[] {
    if (endRow - startRow > TALL) return this.areas;
    const found = [...this.#tall];
    for (let row = startRow; row <= endRow; row += 1) found.push(...(this.#byRow.get(row) ?? []));
    return found;
  }
}

/** A sheet's XML without them, for the library. */
export const withoutMerges = (xml: string): string =>
  xml.replace(/<mergeCells\b[^>]*>.*?<\/mergeCells>/s, "");
