import { FILE_COLUMNS } from "../legColumns";
import type { LegRow } from "../legRows";
import type { ImportProblem } from "./importProblem";
import { unitIn, type Unit } from "./units";

/** What a column may mean: a field of a leg, or the unit of the amount beside it. */
export type ColumnKey = keyof LegRow | "currency" | "unit";

/** Where each column of a leg is in the file. */
export type Positions = ReadonlyMap<ColumnKey, number>;

/** What the user says of columns, by their numbers from 0; null leaves one out. */
export type ColumnChoices = ReadonlyMap<number, ColumnKey | null>;

/** A column of the file and what it is taken for; null where it is left out. */
export interface FoundColumn {
  at: number;
  header: string;
  key: ColumnKey | null;
  /** The first cell below it that is not blank, to know the column by. */
  sample?: string;
}

/** Longer ones are no headers of ours, and nothing is searched in them. */
const LONGEST_HEADER = 100;
const REQUIRED: readonly ColumnKey[] = ["from", "to", "amount"];

/** What else a column may be called: the preset files' names, the Deals sheet's in either language, people's. */
const ALIASES: Partial<Record<ColumnKey, readonly string[]>> = {
  from: ["payer", "payor", "paidby", "付款方", "付款人", "付款公司", "支付方", "出资方", "出資方"],
  to: ["payee", "paidto", "recipient", "receiver", "收款方", "收款人", "收款公司", "接收方"],
  amount: [
    ...["amounts", "published", "dealvalue", "dealsize"],
    ...["金额", "金額", "公布", "交易金额", "交易金額"],
  ],
  kind: ["type", "dealtype", "category", "类型", "類型", "种类", "種類", "类别", "類別"],
  status: ["stage", "firmness", "状态", "狀態", "阶段", "階段"],
  contingent: ["conditional", "附条件", "附條件", "或有"],
  upTo: ["maximum", "上限额", "上限額", "上限"],
  gw: ["gigawatts", "power", "吉瓦"],
  startYear: ["start", "firstyear", "开始年份", "開始年份", "起始年份"],
  years: ["term", "duration", "tenor", "termyears", "年数", "年數", "年限", "期限"],
  announced: [
    ...["date", "dateannounced", "announceddate", "announcementdate", "announcedon", "dealdate"],
    ...["公布日期", "宣布日期", "日期", "公告日期"],
  ],
  deal: ["dealid", "dealname", "transaction", "交易", "交易名称", "交易名稱"],
  source: ["sources", "link", "url", "reference", "来源", "來源", "出处", "出處"],
  note: [
    ...["notes", "comment", "comments", "remark", "remarks"],
    ...["备注", "備註", "说明", "說明", "附注"],
  ],
  inArticle: ["文章提及"],
  firm: ["firmusdbn", "不可撤销"],
  drawn: ["drawnusdbn", "已支付"],
  drawnAsOf: ["支付截至"],
  confidence: ["依据"],
  estimated: ["估计"],
  fromLayer: ["付款方层级"],
  toLayer: ["收款方层级"],
  countedIn: ["已计入"],
  secondHand: ["转引自"],
  address: ["网址"],
  currency: ["currency", "ccy", "currencycode", "币种", "幣種", "货币", "貨幣"],
  unit: ["unit", "units", "scale", "amountunit", "单位", "單位"],
};

/** What a column may mean where no other says it more plainly. */
const WEAK: Partial<Record<ColumnKey, readonly string[]>> = {
  from: ["buyer", "customer", "investor", "lender", "sender", "买方", "買方", "投资方", "投資方"],
  to: [
    ...["seller", "supplier", "vendor", "investee", "borrower", "target"],
    ...["卖方", "賣方", "被投资方", "被投資方", "供应商", "供應商"],
  ],
  amount: ["value", "weight", "size", "sum", "total", "headline", "数额", "數額"],
};

const KEYS: ReadonlyMap<string, ColumnKey> = new Map([
  ...FILE_COLUMNS.map(({ key, header }) => [plain(header), key] as const),
  ...named(ALIASES),
]);
const WEAK_KEYS: ReadonlyMap<string, ColumnKey> = new Map(named(WEAK));

function named(words: Partial<Record<ColumnKey, readonly string[]>>): [string, ColumnKey][] {
  return Object.entries(words).flatMap(([key, all]) =>
    all.map((word): [string, ColumnKey] => [word, key as ColumnKey]),
  );
}

/** The column that a header or a property names, whatever its case and signs: "Up to", "upTo", "UP_TO". */
export function columnOf(header: unknown): ColumnKey | undefined {
  return readHeader(header).key;
}

interface ReadHeader {
  key?: ColumnKey;
  /** What it may mean where no other column does. */
  weak?: ColumnKey;
  /** Of an amount: "Amount (USD m)", usd_bn, 金额(亿美元). */
  unit?: Unit;
  unitText?: string;
}

function readHeader(header: unknown): ReadHeader {
  if (typeof header !== "string" || header.length > LONGEST_HEADER) return {};
  const text = header.normalize("NFKC");
  const inBrackets = /[([](.*?)[)\]]/.exec(text)?.[1];
  const bare = text.replace(/[([].*?[)\]]/g, "");
  const key = KEYS.get(plain(bare));
  const weak = WEAK_KEYS.get(plain(bare));
  if (key !== undefined || weak !== undefined) {
    const unit = inBrackets === undefined ? undefined : unitIn(inBrackets);
    const isAmount = (key ?? weak) === "amount" && unit !== undefined;
    return { ...(key ? { key } : { weak }), ...(isAmount && { unit, unitText: inBrackets }) };
  }
  return amountHeader(inBrackets === undefined ? bare : `${bare} ${inBrackets}`);
}

const AMOUNTS = [...KEYS, ...WEAK_KEYS].flatMap(([word, key]) => (key === "amount" ? [word] : []));

/** A header that is a unit, with or without a word for amounts before or behind it. */
function amountHeader(text: string): ReadHeader {
  const whole = unitIn(text);
  // "USD" alone heads amounts; "EUR" too, which are refused then.
  if (whole?.currency !== undefined) return { key: "amount", unit: whole, unitText: text.trim() };
  const name = plain(text);
  const word = AMOUNTS.find((amount) => name.startsWith(amount) || name.endsWith(amount));
  if (word === undefined) return {};
  for (let cut = 1; cut < text.length; cut++) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    const rest = plain(head) === word ? tail : plain(tail) === word ? head : undefined;
    const unit = rest === undefined ? undefined : unitIn(rest);
    if (unit !== undefined) return { key: "amount", unit, unitText: rest?.trim() };
  }
  return {};
}

/** Header of a column on our own sheets, as problems name it. */
export function headerOf(key: ColumnKey): string {
  return FILE_COLUMNS.find((column) => column.key === key)?.header ?? key;
}

export interface FoundColumns {
  /** The row that names the columns; 0 in JSON. */
  headerRow: number;
  positions: Positions;
  columns: FoundColumn[];
  ignored: string[];
  problems: ImportProblem[];
  /** Of the amounts, as the header says. */
  unit?: Unit;
  unitText?: string;
}

/** Finds the columns by their headers, or by what the user says of them; further columns are left out. */
export function positionsOf(
  headers: readonly unknown[],
  row: number,
  choices: ColumnChoices = new Map(),
): FoundColumns {
  const read = headers.map(readHeader);
  const hasTarget = headers.some(
    (header) => typeof header === "string" && plain(header) === "target",
  );
  // In a list of edges Source and Target are the two ends, else Source is where a leg was read.
  if (hasTarget && !read.some(({ key }) => key === "from"))
    read.forEach((one) => {
      if (one.key === "source") one.key = "from";
    });
  const strong = new Set(read.map(({ key }) => key));
  for (const one of read) {
    if (one.key === undefined && one.weak !== undefined && !strong.has(one.weak)) {
      one.key = one.weak;
      strong.add(one.weak);
    }
  }
  const keys = read.map(({ key }, i) =>
    choices.has(i) ? (choices.get(i) ?? null) : (key ?? null),
  );
  const problems: ImportProblem[] = [];
  const positions = new Map<ColumnKey, number>();
  keys.forEach((key, i) => {
    if (key === null) return;
    if (positions.has(key)) problems.push({ code: "column-twice", row, column: headerOf(key) });
    else positions.set(key, i);
  });
  const missing = REQUIRED.filter((key) => !positions.has(key));
  problems.push(
    ...missing.map((key) => ({ code: "missing-column", row, column: headerOf(key) }) as const),
  );
  const columns = headers.map((header, at) => ({ at, header: nameOf(header), key: keys[at] }));
  const amount = positions.get("amount");
  return {
    headerRow: row,
    positions,
    columns: columns.filter(({ header, key }) => header !== "" || key !== null),
    ignored: columns.filter(({ header, key }) => header !== "" && key === null).map(nameIn),
    problems,
    ...(amount !== undefined && { unit: read[amount].unit, unitText: read[amount].unitText }),
  };
}

const nameIn = ({ header }: FoundColumn): string => header;
const nameOf = (header: unknown): string => (typeof header === "string" ? header.trim() : "");

/** The columns of a table without a header: those of DEALS, in their order, but for what the user says. */
export function defaultPositions(width: number, choices: ColumnChoices = new Map()): FoundColumns {
  const headers = FILE_COLUMNS.map(({ header }) => header).slice(0, width);
  const found = positionsOf(
    [...headers, ...Array<string>(Math.max(0, width - headers.length)).fill("")],
    1,
    choices,
  );
  return {
    ...found,
    columns: Array.from({ length: width }, (_, at) => ({
      at,
      header: "",
      key: found.columns.find((column) => column.at === at)?.key ?? null,
    })),
    ignored: [],
    problems: found.problems.filter(({ code }) => choices.size > 0 || code !== "missing-column"),
  };
}

/** A header's letters and digits, without what stands in brackets: "Amount (USD bn)" is "amount". */
function plain(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\(.*?\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
