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
  /** Amounts are USD bn; another unit would be misread by a thousand or an exchange rate. */
  | { code: "not-usd-bn"; row: 0; found: string }
  /** The header. `row` is its row; in JSON 0. */
  | ({ code: "missing-column" } & AtCell)
  | ({ code: "column-twice" } & AtCell)
  /** One row. */
  | { code: "open-quote"; row: number }
  | { code: "too-many-cells"; row: number; found: number; limit: number }
  | { code: "not-a-row"; row: number; found: string }
  | { code: "pays-itself"; row: number; company: string }
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
