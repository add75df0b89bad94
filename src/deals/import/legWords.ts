import { DATA_WORDS, type DataWord } from "../../words/sheets/dataWords";
import { DEAL_STATUSES, LEG_KINDS, type DealStatus, type Leg } from "../dealSchema";

export type LegKind = Leg["kind"];

/** What else people call a kind of leg. */
const KINDS: Record<LegKind, readonly string[]> = {
  equity: [
    ...["investment", "equity-investment", "stake", "shares", "stock", "common-stock", "preferred"],
    ...["股权", "股權", "股权投资", "股權投資", "投资", "投資", "入股", "股份"],
  ],
  purchase: [
    ...["purchases", "purchase-order", "order", "orders", "supply", "hardware", "chips", "gpus"],
    ...["采购", "採購", "购买", "購買", "订单", "訂單", "供货", "供貨"],
  ],
  cloud: [
    "cloud-services",
    "cloud-contract",
    "compute",
    "capacity",
    "云",
    "雲",
    "云服务",
    "雲服務",
    "算力",
  ],
  warrant: ["warrants", "认股权证", "認股權證", "认股证", "認股證"],
  backstop: ["backstops", "兜底", "兜底承诺", "兜底承諾", "支持承诺", "支持承諾"],
  guarantee: ["guarantees", "guaranty", "担保", "擔保", "保证", "保證"],
  lease: ["leases", "leasing", "rent", "rental", "租赁", "租賃", "租约", "租約"],
  debt: [
    ...["loan", "loans", "bond", "bonds", "notes", "credit", "credit-facility", "term-loan"],
    ...["债务", "債務", "贷款", "貸款", "借款", "债券", "債券"],
  ],
};

/** What else people call a status. */
const STATUSES: Record<DealStatus, readonly string[]> = {
  closed: ["completed", "complete", "done", "paid", "已完成", "完成", "已交割", "交割"],
  definitive: [
    ...[
      "signed",
      "contract",
      "contracted",
      "binding",
      "definitive-agreement",
      "executed",
      "agreed",
    ],
    ...[
      "已签署",
      "已簽署",
      "签署",
      "簽署",
      "已签约",
      "已簽約",
      "签约",
      "簽約",
      "最终协议",
      "最終協議",
    ],
  ],
  announced: ["announcement", "已公布", "公布", "已宣布", "宣布"],
  disclosed: ["disclosure", "filed", "已披露", "披露"],
  reported: ["press", "media", "据报道", "據報道", "报道", "報道"],
  "term-sheet": ["terms", "条款清单", "條款清單", "条款书", "條款書"],
  "letter-of-intent": [
    ...["loi", "letters-of-intent", "mou", "memorandum-of-understanding", "non-binding", "intent"],
    ...["意向书", "意向書", "谅解备忘录", "諒解備忘錄", "备忘录", "備忘錄", "意向"],
  ],
  umbrella: ["framework", "framework-agreement", "框架", "框架协议", "框架協議"],
  superseded: ["replaced", "cancelled", "canceled", "已取代", "已取消", "已失效"],
};

/** A word as it is looked up: "Letter of intent", "LETTER_OF_INTENT" as letter-of-intent. */
export function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_./-]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The kind that a word names; undefined where it names none, and the user is asked. */
export const kindOf = lookedUp(LEG_KINDS, KINDS);
/** The status that a word names. */
export const statusOf = lookedUp(DEAL_STATUSES, STATUSES);

function lookedUp<T extends DataWord>(
  all: readonly T[],
  others: Record<T, readonly string[]>,
): (text: string) => T | undefined {
  const words = new Map(
    all.flatMap((one) =>
      [one, plainWord(DATA_WORDS["zh-CN"][one]), ...others[one]].map((word) => [word, one]),
    ),
  );
  return (text) => words.get(plainWord(text));
}
