import type { SheetWords } from "../en";

export const deals: SheetWords["deals"] = {
  amountCoversWholeDealOften:
    "金额涵盖整笔交易，往往跨越多年，绝不是一年的现金。意向书不是合同。空白：未披露，并非零。",
  announced: "公布",
  firm: "不可撤销",
  drawn: "已支付",
  usdBnEveryLegOnce: "十亿美元，整笔交易，每笔计一次，含意向书",
  usdBnCannotBeCancelled: "十亿美元，已知不可撤销的部分",
  usdBnPaidSoFar: "十亿美元，已知迄今已支付或交付的部分",
  usdBnWeighted: "十亿美元，按“假设”表的开关计入，按概率加权",
  lettersIntentContingent: "意向书、或有",
  partOfAnnounced: "十亿美元，公布金额的一部分",
  leftOut: "各项合计均不含",
  supersededUmbrellaCountedIn: "十亿美元，已被取代、总括性或已计入其他交易",
  gwAsAnnounced: "吉瓦，按公布，每笔交易计一次",
  legsWhoseAmountNotDisclosed: "金额未披露的付款",
  leftBlankNotCounted: "留空，不计入",
  flowsDealsOutsideRevenueYear: "流量：交易与外部收入，逐年",
  fromPaysUsdBnYear:
    "付款方支付给收款方，十亿美元 / 年，均匀分摊到交易各年（假设）。Outside 是交易之外的世界：客户、银行、电力公司。",
  presets: {
    "2025-10": {
      title: "AI 循环交易：2025 年 10 月",
      about: "2025 年 10 月 13 日的公开信息，状态截至当日。",
    },
    "2026-06": {
      title: "AI 循环交易：2026 年 6 月",
      about: "截至 2026 年 6 月 30 日的金额与状态，取自媒体报道与公司申报文件。",
    },
    "2026-10": {
      title: "AI 循环交易：2026 年 10 月",
      about: "最新情况：截至 2026 年 10 月 31 日的金额与状态，多为转引。",
    },
  },
  fromPaysTo: "付款方支付给收款方。金额为十亿美元。",
  whatCounts: (rows) =>
    `计入 = 公布 × 概率，凡“计入与否”为“是”者；可在该列直接键入“是”或“否”，逐笔决定。\n“已计入”列写有交易者不计：资金在该交易之中。末行之下添加的行也会读取，共 ${rows} 行。`,
};
