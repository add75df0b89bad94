import type { FoundColumns } from "./importColumns";
import type { ImportNote, ImportProblem } from "./importProblem";
import { isBlankCell, readAmount, type CellStyle } from "./readCell";
import { inUsdBn, splitAmount, unitIn, USD_UNITS, type Unit, type UsdUnit } from "./units";

/** How many of a row's unit make a billion dollars, and what the file calls it. */
interface RowUnit {
  perBn: number;
  text: string;
  /** Whether the file or the user names the unit, so that "$5" says all. */
  isNamed: boolean;
}

/** What the amounts of a file are in: the header says it, a column beside them, the amount itself, or the user. */
export class RowUnits {
  /** What is wrong with the unit of all amounts. */
  readonly problems: ImportProblem[] = [];
  /** The unit of the last amount, where it was none of ours. */
  refused: string | undefined;
  private readonly all: RowUnit;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly found: FoundColumns,
    choice: UsdUnit | undefined,
  ) {
    const { unit, unitText = "" } = found;
    this.all = { perBn: perBnOf(unit), text: unitText, isNamed: unit !== undefined };
    if (isForeign(unit) || (unit?.unclear === true && choice === undefined)) {
      this.problems.push({
        code: "not-usd-bn",
        row: found.headerRow,
        column: "Amount",
        found: unitText,
      });
    } else if (choice !== undefined) {
      this.all = { perBn: USD_UNITS[choice], text: choice, isNamed: true };
    }
  }

  /** The unit of all amounts among those that can be chosen. */
  get shown(): UsdUnit {
    const { perBn } = this.all;
    const known = Object.entries(USD_UNITS) as [UsdUnit, number][];
    return known.find(([, each]) => each === perBn)?.[0] ?? "USD bn";
  }

  /** The unit of one row: its own columns for it, then that of all amounts. */
  of(cells: readonly unknown[], row: number): RowUnit | { problem: ImportProblem } {
    const parts: Unit[] = [];
    const texts: string[] = [];
    for (const key of ["currency", "unit"] as const) {
      const cell = cells[this.found.positions.get(key) ?? -1];
      if (isBlankCell(cell)) continue;
      const text = String(cell).trim();
      const part = unitIn(text);
      if (part === undefined || isForeign(part))
        return { problem: { code: "not-usd-bn", row, column: key, found: text } };
      parts.push(part);
      // A currency alone leaves the number of dollars to the header; in a column for units it is dollars.
      texts.push(key === "unit" || part.perBn !== undefined ? text : "");
    }
    const scale = parts.find(({ perBn }) => perBn !== undefined)?.perBn;
    if (texts.every((text) => text === "")) return this.all;
    return { perBn: scale ?? USD_UNITS.USD, text: texts.join(" ").trim(), isNamed: true };
  }

  /** An amount in USD bn; as it is where it cannot be read. */
  amount(cell: unknown, unit: RowUnit, style: CellStyle): unknown {
    const plain = readAmount(cell, style);
    if (typeof plain === "number") return this.converted(plain, unit);
    const split = typeof plain === "string" ? splitAmount(plain) : undefined;
    if (split === undefined) return plain;
    if (isForeign(split.unit) || split.unit.unclear === true) {
      this.refused ??= String(plain).trim();
      return plain;
    }
    const number = readAmount(split.number, style);
    if (typeof number !== "number") return plain;
    const { perBn } = split.unit;
    if (perBn === undefined) return unit.isNamed ? this.converted(number, unit) : plain;
    return this.converted(number, { ...unit, perBn, text: textOf(split.unit) });
  }

  /** Why the last amount is none: its own unit. */
  refusal(row: number): ImportProblem {
    return { code: "not-usd-bn", row, column: "Amount", found: this.refused ?? "" };
  }

  notes(): ImportNote[] {
    return [...this.counts].map(([unit, count]) => ({ code: "converted", unit, count }));
  }

  private converted(amount: number, { perBn, text }: RowUnit): number {
    if (perBn !== 1) this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
    return inUsdBn(amount, perBn);
  }
}

function isForeign(unit: Unit | undefined): boolean {
  return unit?.currency !== undefined && unit.currency !== "USD";
}

/** A header that names only dollars means dollars; one that names nothing means our own unit. */
function perBnOf(unit: Unit | undefined): number {
  return unit === undefined ? 1 : (unit.perBn ?? USD_UNITS.USD);
}

function textOf({ perBn }: Unit): string {
  return Object.entries(USD_UNITS).find(([, each]) => each === perBn)?.[0] ?? "USD";
}
