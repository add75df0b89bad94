import type { Language } from "../language";

/** By the word of the English sheets, which is what the code, exports and presets say. */
const chinese = {
  yes: "是",
  no: "否",

  equity: "股权",
  purchase: "采购",
  cloud: "云服务",
  warrant: "认股权证",
  backstop: "兜底",
  guarantee: "担保",
  lease: "租赁",
  debt: "债务",
  "outside revenue": "外部收入",
  "chip supply": "芯片供应",
  "other AI capex": "其他 AI 资本开支",
  "rent-back": "回租",

  closed: "已完成",
  definitive: "已签约",
  announced: "已公布",
  disclosed: "已披露",
  reported: "据报道",
  "term-sheet": "条款清单",
  "letter-of-intent": "意向书",
  umbrella: "框架协议",
  superseded: "已被取代",

  filing: "申报文件",
  "company statement": "公司声明",
  "press report": "媒体报道",
  rumour: "传闻",

  chips: "芯片",
  power: "电力",
  infrastructure: "基础设施",
  models: "模型",
  users: "应用",
  finance: "资金方",

  counted: "计入",
  firm: "不可撤销",
  drawn: "已支付",

  bear: "悲观",
  base: "基准",
  bull: "乐观",

  above: "高于",
  below: "低于",
  relative: "相对",
  added: "加减",
};

export type DataWord = keyof typeof chinese;

/**
 * The words that cells hold and formulas compare, by language: always at hand, because a sheet is read in whatever
 * language it is written. No two words of a language are the same. What OURO takes as an argument is not among them.
 */
export const DATA_WORDS: Readonly<Record<Language, Readonly<Record<DataWord, string>>>> = {
  en: Object.fromEntries(Object.keys(chinese).map((word) => [word, word])) as typeof chinese,
  "zh-CN": chinese,
};

const english = new Map(Object.entries(chinese).map(([word, said]) => [said, word]));

/** The English word for a word of the data in any language; any other text as it is. */
export function englishWord(text: string): string {
  return english.get(text.trim()) ?? text;
}

/** A word of the data in a language; any other text as it is. */
export function wordIn(language: Language, text: string): string {
  return Object.hasOwn(chinese, text) ? DATA_WORDS[language][text as DataWord] : text;
}
