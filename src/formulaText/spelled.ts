/**
 * A cell's content without what Excel respells of a formula: spaces, case, an "@" before a function that may spill,
 * A1 for a range A1:A1. Text is trimmed.
 */
export function spelled(content: string): string {
  if (!content.startsWith("=")) return content.trim();
  return content
    .replaceAll(/\s|@(?=[\p{L}_])/gu, "")
    .replaceAll(/(\$?[A-Z]+\$?\d+):\1(?!\d)/gi, "$1")
    .toLowerCase();
}
