/** A unit that a file names for its amounts, as far as it names it. */
export interface Unit {
  /** "USD", another currency as the file writes it, or undefined where none is named. */
  currency?: string;
  /** How many of them make a billion: 1 for bn, 1000 for m; undefined where only a currency is named. */
  perBn?: number;
  /** 亿 without a currency: yuan or dollars, and nothing tells. */
  unclear?: boolean;
}

/** What amounts of USD may be counted in: how many make a billion. */
export const USD_UNITS = { "USD bn": 1, "USD m": 1e3, "USD k": 1e6, USD: 1e9, 亿美元: 10 } as const;
export type UsdUnit = keyof typeof USD_UNITS;

const LONGEST = 40;
/** Longest first: HK$ before $, 万亿 before 亿. */
const DOLLARS = [
  "u.s. dollars",
  "us dollars",
  "us dollar",
  "dollars",
  "usd",
  "us$",
  "美元",
  "美金",
];
const OTHERS = [
  ...["hk$", "nt$", "a$", "c$", "s$", "r$", "€", "£", "¥", "₩", "₹", "euros", "euro", "pounds"],
  ...[
    "yen",
    "yuan",
    "rmb",
    "renminbi",
    "欧元",
    "英镑",
    "日元",
    "日圆",
    "円",
    "人民币",
    "韩元",
    "韩圆",
  ],
  ...[
    "港元",
    "臺幣",
    "新臺幣",
    "新台幣",
    "台幣",
    "日圓",
    "人民幣",
    "歐元",
    "港币",
    "新台币",
    "台币",
    "卢比",
    "eur",
    "gbp",
    "jpy",
    "cny",
    "krw",
    "hkd",
    "twd",
    "元",
  ],
];
const SCALES: readonly (readonly [string, number])[] = [
  ...(["trillions", "trillion", "trn", "tn", "万亿"] as const).map((word) => [word, 1e-3] as const),
  ...(["billions", "billion", "bln", "bn", "十亿", "b"] as const).map((word) => [word, 1] as const),
  ...(["millions", "million", "mln", "mio", "mn", "mm", "百万", "m"] as const).map(
    (word) => [word, 1e3] as const,
  ),
  ...(["thousands", "thousand", "'000", "000s", "千", "k"] as const).map(
    (word) => [word, 1e6] as const,
  ),
  ["千万", 100],
  ["亿", 10],
  ["億", 10],
  ["百萬", 1e3],
  ["萬億", 1e-3],
  ["千萬", 100],
  ["萬", 1e5],
  ["十億", 1],
  ["万", 1e5],
];
const FILLERS = [
  "amounts",
  "amount",
  "currency",
  "units",
  "unit",
  "in",
  "of",
  "单位",
  "币种",
  "货币",
];

type Part =
  { kind: "currency" | "filler"; word: string } | { kind: "scale"; word: string; perBn: number };
const PARTS: readonly Part[] = [
  ...[...DOLLARS, "$", ...OTHERS].map((word) => ({ kind: "currency", word }) as const),
  ...SCALES.map(([word, perBn]) => ({ kind: "scale", word, perBn }) as const),
  ...FILLERS.map((word) => ({ kind: "filler", word }) as const),
].sort((a, b) => b.word.length - a.word.length);

const CODES = new Set(Intl.supportedValuesOf("currency"));
const isDollars = (word: string): boolean => word === "$" || DOLLARS.includes(word);

/**
 * The unit that a whole text names; undefined where it says anything else.
 *
 * @example
 * unitIn("USD m") // { currency: "USD", perBn: 1000 }
 * unitIn("亿元") // { currency: "元", perBn: 10 }
 * unitIn("published") // undefined
 */
export function unitIn(text: string): Unit | undefined {
  if (text.length > LONGEST) return undefined;
  const unit: Unit = {};
  let chinese = false;
  let rest = text.normalize("NFKC").replaceAll("’", "'");
  for (;;) {
    rest = rest.replace(/^[\s_.,:;/\-–]+/, "");
    if (rest === "") break;
    const code = /^[A-Z]{3}(?![A-Za-z])/.exec(rest)?.[0];
    const part =
      code !== undefined && CODES.has(code)
        ? ({ kind: "currency", word: code === "USD" ? "usd" : code } as const)
        : PARTS.find(({ word }) => startsWith(rest, word));
    if (part === undefined) return undefined;
    rest = rest.slice(part.word.length);
    if (part.kind === "currency") {
      // 人民币元, "USD $" name one currency in two ways.
      const named = isDollars(part.word) ? "USD" : part.word;
      if (unit.currency !== undefined && (unit.currency === "USD") !== (named === "USD"))
        return undefined;
      unit.currency ??= named;
    } else if (part.kind === "scale") {
      if (unit.perBn !== undefined) return undefined;
      unit.perBn = part.perBn;
      chinese = /\p{sc=Han}/u.test(part.word);
    }
  }
  if (unit.currency === undefined && unit.perBn === undefined) return undefined;
  return chinese && unit.currency === undefined ? { ...unit, unclear: true } : unit;
}

/** Latin words end where the word ends: "in" is not the start of "invoice", nor "m" of "mood". */
function startsWith(text: string, word: string): boolean {
  if (text.slice(0, word.length).toLowerCase() !== word) return false;
  if (!/[a-z]$/.test(word)) return true;
  const next = text.slice(word.length);
  return !/^[a-z]/i.test(next) || (isDollars(word) && unitIn(next)?.perBn !== undefined);
}

/** An amount in USD bn; without the noise of binary fractions. */
export function inUsdBn(amount: number, perBn: number): number {
  return perBn === 1 ? amount : Number((amount / perBn).toPrecision(15));
}

/** An amount that names its own unit: "$1.5bn", "USD 300m", "12亿美元"; undefined where the text is no such thing. */
export function splitAmount(text: string): { number: string; unit: Unit } | undefined {
  const parts = /^([^\d+-]*)([+-]?\d[\d.,\s'’]*\d|[+-]?\d)([^\d]*)$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, before, number, after] = parts;
  const unit = unitIn(`${before} ${after}`);
  return unit === undefined ? undefined : { number, unit };
}
