/** Where a problem is: `row` counts from 1 in the file or range, its header included; in JSON, the rows or legs. */
interface AtCell {
  row: number;
  /** The column's header as in LEG_COLUMNS, whatever the file calls it. */
  column: string;
}

/**
 * Every reason a user's deals can be refused, as data: the wording is the pane's.
 * Any problem means that nothing may be written.
 */
export type ImportProblem =
  /** The whole file. `row` is 0. */
  | { code: "file-too-large"; row: 0; found: number; limit: number }
  | { code: "too-many-rows"; row: 0; found: number; limit: number }
  | { code: "no-rows"; row: 0 }
  /** Not JSON, or JSON that holds neither a list of rows nor deals with legs. */
  | { code: "not-json"; row: 0 }
  | { code: "not-deals"; row: 0 }
  /** Not an amount of USD, or nothing says of what: of all amounts, or of one row. */
  | { code: "not-usd-bn"; row: number; column?: string; found: string }
  /** The header. `row` is its row; in JSON 0. */
  | ({ code: "missing-column" } & AtCell)
  | ({ code: "column-twice" } & AtCell)
  /** One row. */
  | { code: "open-quote"; row: number }
  | { code: "too-many-cells"; row: number; found: number; limit: number }
  | { code: "not-a-row"; row: number; found: string }
  | { code: "pays-itself"; row: number; company: string }
  /** A blank end is the world outside; a payment from it to itself is none. */
  | { code: "both-outside"; row: number }
  /** One cell. */
  | ({ code: "missing" } & AtCell)
  | ({ code: "error-cell"; found: string } & AtCell)
  | ({ code: "not-text"; found: string } & AtCell)
  | ({ code: "too-long"; found: number; limit: number } & AtCell)
  /** A character that no cell can hold. */
  | ({ code: "control-character" } & AtCell)
  | ({ code: "not-a-number"; found: string } & AtCell)
  /** 1,234 is a thousand in one country and a little more than one in another, and nothing in the file tells. */
  | ({ code: "ambiguous-number"; found: string } & AtCell)
  | ({ code: "not-finite"; found: string } & AtCell)
  | ({ code: "not-whole"; found: string } & AtCell)
  | ({ code: "too-small"; found: string; minimum: number; inclusive: boolean } & AtCell)
  | ({ code: "too-big"; found: string; maximum: number } & AtCell)
  | ({ code: "not-a-choice"; found: string; choices: readonly string[] } & AtCell)
  | ({ code: "not-a-date"; found: string } & AtCell);

/** What was read otherwise than it is written, or left out: said before anything is written. */
export type ImportNote =
  /** Amounts in another unit than USD bn. */
  | { code: "converted"; unit: string; count: number }
  /** Lines above the header. */
  | { code: "above"; rows: number[] }
  | { code: "totals"; rows: number[] }
  /** Lines of text below the legs. */
  | { code: "below"; rows: number[] }
  /** Rows whose From or To is blank. */
  | { code: "outside"; rows: number[] }
  /** A word that stands for one of ours; "" for rows that name none. */
  | TakenFor;

export interface TakenFor {
  code: "taken-for";
  column: "kind" | "status";
  found: string;
  as: string;
  count: number;
}
