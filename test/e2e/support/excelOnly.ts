import { parseAddress } from "../../../src/workbench/host/book/address";
import { tokens } from "../../../src/workbench/xlsx/formula/tokens";
import type { FileCell } from "./fileCells";

/** Excel's functions that LibreOffice has had only since release 24.8, or has not. */
const YOUNG =
  /_xlfn\.(_xlws\.)?(ANCHORARRAY|FILTER|HSTACK|LAMBDA|LET|RANDARRAY|SEQUENCE|SORT|SORTBY|TAKE|TOCOL|TOROW|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH)\(/;

/**
 * The formula cells whose formulas, and all they depend on by cells, ranges, names and tables, use none but Excel's
 * own functions.
 */
export function excelOnly(
  cells: ReadonlyMap<string, FileCell>,
  names: ReadonlyMap<string, string>,
): Set<string> {
  const foreign = new Set<string>();
  const users = new Map<string, string[]>();
  const byPlace = [...cells.keys()];
  for (const [address, { formula, array }] of cells) {
    const sheet = address.slice(0, address.lastIndexOf("!"));
    if (formula === null && array === null) continue;
    const anchor = array === null ? null : `${sheet}!${array.split(":")[0]}`;
    if (anchor !== null && anchor !== address) depend(users, anchor, address);
    if (formula === null) continue;
    if (/_xldudf_/i.test(formula) || YOUNG.test(formula)) foreign.add(address);
    for (const { from, area } of references(formula, sheet, names)) {
      if ((area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1) <= 1) {
        depend(users, from(area.startRow, area.startColumn), address);
        continue;
      }
      for (const other of byPlace) {
        const place = parseAddress(other);
        const inside =
          place?.sheetName === from.sheet &&
          place.area.startRow >= area.startRow &&
          place.area.startRow <= area.endRow &&
          place.area.startColumn >= area.startColumn &&
          place.area.startColumn <= area.endColumn;
        if (inside) depend(users, other, address);
      }
    }
  }
  const spread = [...foreign];
  for (let next = spread.pop(); next !== undefined; next = spread.pop()) {
    for (const user of users.get(next) ?? []) {
      if (foreign.has(user)) continue;
      foreign.add(user);
      spread.push(user);
    }
  }
  return new Set(
    byPlace.filter((address) => cells.get(address)?.formula !== null && !foreign.has(address)),
  );
}

function depend(users: Map<string, string[]>, on: string, user: string): void {
  users.set(on, [...(users.get(on) ?? []), user]);
}

function references(formula: string, sheet: string, names: ReadonlyMap<string, string>) {
  const found: {
    from: ((row: number, column: number) => string) & { sheet: string };
    area: Area;
  }[] = [];
  const parts = tokens(formula);
  for (let at = 0; at < parts.length; at++) {
    if (parts[at].kind !== "word") continue;
    let text = parts[at].text;
    while (["!", ":"].includes(parts[at + 1]?.text) && parts[at + 2]?.kind === "word") {
      text += parts[at + 1].text + parts[at + 2].text;
      at += 2;
    }
    const meaning = names.get(text.toLowerCase()) ?? text;
    const address = parseAddress(meaning);
    if (!address) continue;
    const on = address.sheetName ?? sheet;
    const from = Object.assign((row: number, column: number) => `${on}!${cellName(row, column)}`, {
      sheet: on,
    });
    found.push({ from, area: address.area });
  }
  return found;
}

type Area = NonNullable<ReturnType<typeof parseAddress>>["area"];

function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
