import type { SheetWords } from "../en";

export const deals: SheetWords["deals"] = {
  amountCoversWholeDealOften:
    "金额涵盖整笔交易，往往跨越多年，绝不是一年的现金。意向书不是合同。空白：未披露，并非零。",
  usdBnOverWholeDeals: "十亿美元，整笔交易",
  publishedAllHeadlines: "公布，全部公布金额",
  lettersIntentContingent: "意向书、或有",
  usdBnSupersededDealsAmong: "十亿美元，含已被取代的交易",
  gwAsAnnouncedSupersededDeals: "吉瓦，按公布，含已被取代的交易",
  legsWhoseAmountNotDisclosed: "金额未披露的付款",
  leftBlankNotCounted: "留空，不计入",
  flowsDealsOutsideRevenueYear: "流量：交易与外部收入，逐年",
  fromPaysUsdBnYear:
    "付款方支付给收款方，十亿美元 / 年。交易的计入金额均匀分摊到各年：这是假设，因为付款时间表很少公布。",
  outsideWorldBeyondDealsCustomers:
    "Outside 是交易之外的世界：客户、银行、电力公司。\n没有开始年份的交易自其公布之年起，否则自期间首年起。",
  presets: {
    "2025-10": {
      title: "AI 循环交易：2025 年 10 月",
      about: "2025 年 10 月 13 日的公开信息，状态截至当日。",
    },
    "2026-06": {
      title: "AI 循环交易：2026 年 6 月",
      about: "最新情况：截至 2026 年 6 月 30 日的金额与状态，取自媒体报道与公司申报文件。",
    },
  },
  fromPaysTo: "付款方支付给收款方。金额为十亿美元。",
  whatCounts: (rows) =>
    `计入 = 公布 × 概率，凡“计入与否”为 yes 者；可在该列直接键入 yes 或 no，\n逐笔决定。在末行之下添加的行也会读取，共 ${rows} 行。`,
};
