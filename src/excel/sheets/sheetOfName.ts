/** The sheet of a name's formula such as "='Deals detail'!$B$2"; empty where it points to none. */
export function sheetOfName(formula: string): string {
  const sheet = /^=(.+)!/.exec(formula)?.[1] ?? "";
  return sheet.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
}
