const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?(%?)$/i;
const TEXT = /^"(?:[^"]|"")*"$/;
const TRUTH = /^(?:TRUE|FALSE)$/i;

/** The value of a constant as a formula writes it; undefined where the text is no constant. */
export function constantOf(text: string): { cells: unknown } | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return { cells: null };
  if (trimmed.startsWith("{") && trimmed.endsWith("}")) return arrayOf(trimmed.slice(1, -1));
  const number = NUMBER.exec(trimmed);
  if (number !== null) {
    const value = Number(trimmed.replace("%", ""));
    return { cells: number[1] === "%" ? value / 100 : value };
  }
  if (TEXT.test(trimmed)) return { cells: trimmed.slice(1, -1).replaceAll('""', '"') };
  if (TRUTH.test(trimmed)) return { cells: trimmed.toUpperCase() === "TRUE" };
  return undefined;
}

/** Rows between semicolons, their values between commas; both may stand inside a text. */
function arrayOf(content: string): { cells: unknown[][] } | undefined {
  const rows = split(content, ";").map((row) => split(row, ",").map(constantOf));
  const isWhole = rows.every(
    (row) => row.length === rows[0].length && row.every((cell) => cell !== undefined),
  );
  return isWhole ? { cells: rows.map((row) => row.map((cell) => cell?.cells)) } : undefined;
}

function split(text: string, separator: string): string[] {
  const parts = [""];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
