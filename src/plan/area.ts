import { columnLetter, quoted } from "./sheetPlan";

/** A table's place on its sheet; formulas are made from it, so that no address is written twice. */
export class Area {
  constructor(
    readonly sheet: string,
    /** First and last row of the body, from 1, without the header. */
    readonly firstRow: number,
    readonly lastRow: number,
    /** The titles of its columns; the first stands in column A. */
    readonly titles: readonly string[],
  ) {}

  /** The letter of a column, by its title. */
  letter(title: string): string {
    const index = this.titles.indexOf(title);
    if (index < 0) throw new Error(`${this.sheet} has no column ${title}`);
    return columnLetter(index);
  }

  /** Rows of one column, or of several side by side, for a formula on the same sheet. */
  here(title: string, upTo = title): string {
    const { firstRow, lastRow } = this;
    return `$${this.letter(title)}$${firstRow}:$${this.letter(upTo)}$${lastRow}`;
  }

  /** The same for a formula on any sheet. */
  column(title: string, upTo = title): string {
    return `${quoted(this.sheet)}!${this.here(title, upTo)}`;
  }

  /** Rows of one column as a reference that moves to the right when its formula is copied to the right. */
  moving(title: string): string {
    const letter = this.letter(title);
    return `${quoted(this.sheet)}!${letter}$${this.firstRow}:${letter}$${this.lastRow}`;
  }

  /** One cell, by its row from 0, for a formula on any sheet. */
  cell(title: string, i: number): string {
    return `${quoted(this.sheet)}!$${this.letter(title)}$${this.firstRow + i}`;
  }

  get headerRow(): number {
    return this.firstRow - 1;
  }
}
