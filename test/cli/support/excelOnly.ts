import { parseAddress } from "../../../src/formulaText/addresses";
import { tokens } from "../../../src/formulaText/tokens";
import type { FileCell } from "./fileCells";

type Area = NonNullable<ReturnType<typeof parseAddress>>["area"];
type Place = { readonly sheet: string; readonly area: Area };

/** An add-in's functions, and those of Excel's that LibreOffice 7.4, of Debian 12, does not have. */
const FOREIGN = new RegExp(
  String.raw`_xldudf_|_xlfn\.(?:_xlws\.)?(?:ANCHORARRAY|ARRAYTOTEXT|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|
  FIELDVALUE|FILTER|GROUPBY|HSTACK|IMAGE|ISOMITTED|LAMBDA|LET|MAKEARRAY|MAP|PERCENTOF|PIVOTBY|RANDARRAY|REDUCE|
  REGEXEXTRACT|REGEXREPLACE|REGEXTEST|SCAN|SEQUENCE|SORT|SORTBY|STOCKHISTORY|TAKE|TEXTAFTER|TEXTBEFORE|
  TEXTSPLIT|TOCOL|TOROW|TRANSLATE|TRIMRANGE|UNIQUE|VALUETOTEXT|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH)\(`.replace(
    /\s+/g,
    "",
  ),
  "i",
);
/** What these read cannot be seen in the formula. */
const UNTRACEABLE = /\b(?:INDIRECT|OFFSET)\(/i;

/**
 * The formula cells whose formulas, and all they depend on by cells, ranges and names, use none but functions that
 * both Excel and LibreOffice have.
 *
 * @param names  of the workbook, in small letters, with their formulas
 */
export function excelOnly(
  cells: ReadonlyMap<string, FileCell>,
  names: ReadonlyMap<string, string>,
): Set<string> {
  const users = new Users(cells.keys());
  const foreign: string[] = [];
  for (const [address, { formula, array }] of cells) {
    const sheet = address.slice(0, address.lastIndexOf("!"));
    // Whatever an array's formula reads reaches all that it fills.
    if (array !== null) users.add(placeOf(array, sheet), address);
    if (formula === null) continue;
    const text = withNames(formula, names);
    if (FOREIGN.test(text)) foreign.push(address);
    for (const place of references(text, sheet)) users.add(place, address);
  }
  const spread = users.reachedFrom(foreign);
  return new Set(
    [...cells]
      .filter(([address, { formula }]) => formula !== null && !spread.has(address))
      .map(([address]) => address),
  );
}

/** The formula, followed by those of the names in it and of the names in these. */
function withNames(formula: string, names: ReadonlyMap<string, string>): string {
  const found = new Map<string, string>();
  const look = (text: string): void => {
    for (const token of tokens(text)) {
      const key = token.text.toLowerCase();
      const meaning = names.get(key);
      if (token.kind !== "name" || meaning === undefined || found.has(key)) continue;
      found.set(key, meaning);
      look(meaning);
    }
  };
  look(formula);
  return [formula, ...found.values()].join(" ");
}

/** @throws where a formula says in another way than by cells, ranges and names what it reads */
function references(formula: string, sheet: string): Place[] {
  const parts = tokens(formula);
  if (UNTRACEABLE.test(formula) || parts.some(({ kind }) => kind === "structured")) {
    throw new Error(`What ${formula} reads cannot be traced yet`);
  }
  const found: Place[] = [];
  for (const { kind, text } of parts) {
    const address = kind === "reference" ? parseAddress(text) : null;
    if (address) found.push({ sheet: address.sheetName ?? sheet, area: address.area });
  }
  return found;
}

function placeOf(address: string, sheet: string): Place {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`${address} is no area`);
  return { sheet, area };
}

/** Which cells read which; an area that is read stands between its cells and those that read it. */
class Users {
  readonly #of = new Map<string, Set<string>>();
  readonly #bySheet = new Map<string, { address: string; area: Area }[]>();

  constructor(addresses: Iterable<string>) {
    for (const address of addresses) {
      const sheet = address.slice(0, address.lastIndexOf("!"));
      const { area } = placeOf(address.slice(sheet.length + 1), sheet);
      this.#bySheet.set(sheet, [...(this.#bySheet.get(sheet) ?? []), { address, area }]);
    }
  }

  add({ sheet, area }: Place, user: string): void {
    const { startRow, endRow, startColumn, endColumn } = area;
    const key = [sheet, startRow, endRow, startColumn, endColumn].join("|");
    const users = this.#of.get(key);
    if (users) {
      users.add(user);
      return;
    }
    this.#of.set(key, new Set([user]));
    for (const { address, area: cell } of this.#bySheet.get(sheet) ?? []) {
      const isInside =
        cell.startRow >= startRow &&
        cell.startRow <= endRow &&
        cell.startColumn >= startColumn &&
        cell.startColumn <= endColumn;
      if (isInside) this.#of.set(address, (this.#of.get(address) ?? new Set()).add(key));
    }
  }

  reachedFrom(start: readonly string[]): Set<string> {
    const reached = new Set(start);
    // A set takes in, while it is walked, what is added to it.
    for (const at of reached) for (const user of this.#of.get(at) ?? []) reached.add(user);
    return reached;
  }
}
