/** How the bytes of a text file may be read, most usual first. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
  "windows-1252",
  "shift_jis",
  "euc-kr",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The text of bytes that are read as an encoding; a byte that has no meaning there becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * The encoding of a text file: what a byte order mark says; else UTF-8 where all of it is valid UTF-8; else the most
 * plausible of those in which Excel saves CSV files: GB18030, Big5 and the Western code page.
 *
 * GB 2312 and Big5 both list their usual characters first, so the bytes of a text tell which it is: the share of
 * usual characters is near 1 when they are read rightly and about a half when not. Western letters with accents
 * stand between ASCII letters, not in pairs.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (isValid(bytes, "utf-8")) return "utf-8";
  const scores: [Encoding, number][] = [
    ["windows-1252", westernShare(bytes)],
    ["gb18030", usualShare(bytes, isUsualGb)],
    ["big5", usualShare(bytes, isUsualBig5)],
  ];
  const valid = scores.filter(
    ([encoding]) => encoding === "windows-1252" || isValid(bytes, encoding),
  );
  return valid.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

type Pair = (lead: number, trail: number) => boolean;
const within = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

/** GB 2312 level 1, its 3,755 usual characters, and the punctuation and full-width forms before them. */
const isUsualGb: Pair = (lead, trail) =>
  trail >= 0xa1 && (within(lead, 0xb0, 0xd7) || lead === 0xa1 || lead === 0xa3);

/** Big5 level 1, its 5,401 usual characters, and the punctuation before them. */
const isUsualBig5: Pair = (lead, trail) =>
  (within(lead, 0xa4, 0xc6) || within(lead, 0xa1, 0xa2)) &&
  (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe));

/** Share of the two-byte characters that are usual ones. */
function usualShare(bytes: Uint8Array, isUsual: Pair): number {
  let [pairs, usual] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue;
    pairs++;
    if (isUsual(bytes[i], bytes[i + 1] ?? 0)) usual++;
    i++;
  }
  return pairs === 0 ? 0 : usual / pairs;
}

/** Share of the bytes beyond ASCII that are accented letters, or signs such as € and “, and stand alone. */
function westernShare(bytes: Uint8Array): number {
  let [high, alone] = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return;
    high++;
    const isAlone = (bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80;
    if (isAlone && (byte >= 0xc0 || within(byte, 0x80, 0xa3) || byte === 0xa0)) alone++;
  });
  return high === 0 ? 0 : alone / high;
}
