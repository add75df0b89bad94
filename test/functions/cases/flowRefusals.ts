import { refused, TOO_LARGE, type FormulaSection, type RefusalCase } from "./formulaCase";

/** Tables that cannot serve as flows. The row in a message counts from 1, header and blank rows included. */
export const BAD_FLOWS: FormulaSection["ranges"] = {
  textAmount: [
    ["From", "To", "Amount"],
    ["V", "A", 10],
    ["A", "V", "many"],
  ],
  truthAmount: [
    ["V", "A", 10],
    ["A", "V", true],
  ],
  noAmount: [
    ["V", "A", 10],
    ["A", "V", ""],
  ],
  negativeAmount: [["V", "A", -5]],
  truthName: [["V", true, 5]],
  paysItself: [
    ["V", "A", 10],
    ["v", " V", 5],
  ],
  bothOutside: [
    ["V", "A", 10],
    ["", "", ""],
    ["", "Outside", 5],
  ],
  onlyHeader: [["From", "To", "Amount"]],
  empty: [
    ["", "", ""],
    ["", "", ""],
  ],
  twoColumns: [["V", "A"]],
  tooLarge: [
    ["V", "A", 1e308],
    ["B", "A", 1e308],
  ],
};

/** Every way in which a formula over flows refuses them; `call` puts them into the formula. */
export function flowRefusals(call: (flows: string) => string): RefusalCase[] {
  const says = (rest: string) => new RegExp(`^flows${rest}`);
  const columns = "needs the columns From, To, Amount; it has";
  return [
    refused(
      call("[textAmount]"),
      "#VALUE!",
      "not-a-number",
      says(', row 3: Amount must be a number, not "many"'),
    ),
    refused(call("[truthAmount]"), "#VALUE!", "not-a-number", says(", row 2: Amount.*true")),
    refused(call("[noAmount]"), "#VALUE!", "missing", says(", row 2: Amount is missing")),
    refused(call("[negativeAmount]"), "#VALUE!", "out-of-range", says(", row 1: Amount.*-5")),
    refused(call("[truthName]"), "#VALUE!", "not-text", says(", row 1: To must be text")),
    refused(call("[paysItself]"), "#VALUE!", "pays-itself", says(", row 2: V pays itself")),
    refused(
      call("[bothOutside]"),
      "#VALUE!",
      "both-outside",
      says(", row 3: From and To are both"),
    ),
    refused(call("[onlyHeader]"), "#VALUE!", "no-rows", says(" holds no rows")),
    refused(call("[empty]"), "#VALUE!", "no-rows", says(" holds no rows")),
    refused(call("[twoColumns]"), "#VALUE!", "too-few-columns", says(` ${columns} 2`)),
    refused(call("7"), "#VALUE!", "too-few-columns", says(` ${columns} 1`)),
    refused(call("[tooLarge]"), "#NUM!", "too-large", TOO_LARGE),
  ];
}

/** A company argument that is nothing, no name, or on no row. */
export function companyRefusals(
  call: (company: string) => string,
  argument: "company" | "shocked",
): RefusalCase[] {
  const says = (rest: string) => new RegExp(`^${argument}${rest}`);
  return [
    refused(call('"Z"'), "#N/A", "unknown-company", says(': "Z" is on no row of flows')),
    refused(call('"Outside"'), "#N/A", "unknown-company", says(': "Outside" is on no row')),
    refused(call("TRUE"), "#VALUE!", "not-text", says(' must be text, not "true"')),
  ];
}

/** A company argument that must be there. */
export function missingCompany(call: (company: string) => string, argument: string): RefusalCase[] {
  const says = new RegExp(`^${argument} is missing`);
  return ["", '""', "Z99"].map((cell) => refused(call(cell), "#VALUE!", "missing", says));
}
