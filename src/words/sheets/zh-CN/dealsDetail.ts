import type { SheetWords } from "../en";

export const dealsDetail: SheetWords["dealsDetail"] = {
  total: "合计",
  amdOpenaiWarrantVestsGigawatts: "AMD 与 OpenAI：随购买的吉瓦归属的认股权证",
  sharesMillionsHurdleValueShare:
    "股数以百万计，门槛价与价值为美元 / 股，期望价值（百万美元）= 股数 × 概率 × 价值。\n公开的只有总数、行权价、1 至 6 吉瓦与最后的门槛价 $600；",
  everyTranchesSizeProbabilityYears:
    "各批的规模、概率与年数以及其他门槛价均为假设（“假设”表）。价值：\nBlack–Scholes–Merton，仅在达到门槛价时支付。来源：AMD 8-K，2025-10-06。",
  vests: "归属条件",
  whatComes: "合计结果",
  expectedValue: {
    label: "期望价值",
  },
  whatAmdGivesCustomerAverage: "AMD 平均给予客户的金额：以股份支付的返利",
  sameEachGwPurchase: {
    label: "同上，按每吉瓦采购计",
  },
  oneTrancheGw: "每吉瓦一批",
  ifAllVestedAtTodays: {
    label: "若按今日股价全部归属",
  },
  notForecastLastTrancheAsks: "并非预测：最后一批要求股价达到 $600",
  newSharesOverExistingShares: {
    label: "新股 ÷ 现有股份",
  },
  headlineUp10PercentAmd: "公布的说法：至多为 AMD 的 10%",
  openaisShareOnceAllHas: {
    label: "全部归属后 OpenAI 的份额",
  },
  newOverExistingNew: "新股 ÷（现有 + 新股）",
  notDealsSheet: "不在“交易”表上",
  nvidiaCoreweaveBackstopUnsoldCapacity: "英伟达与 CoreWeave：对未售出容量的兜底",
  nvidiaPaysMinCapUnsold:
    "英伟达在整个期限内支付 min(上限, 未售出 × 价格)。上限与到期日据 CoreWeave\n2025-09-15 的 8-K；被兜底的容量、价格与未售出比例为假设（“假设”表）。",
  worthCapacityCovered: {
    label: "被兜底容量的价值",
  },
  capacityYearsPriceYear: "容量 × 年数 × 每年价格",
  unsoldShareAtWhichCap: {
    label: "达到上限时的未售出比例",
  },
  beyondEveryFurtherUnsoldHour:
    "超过此数，多一小时未售出都是 CoreWeave 的损失；大于 100%：永远达不到",
  nvidiaOpenaiMoneyStagesAs: "英伟达与 OpenAI：随功率部署分期投入",
  usdBnUnitGwLetter:
    "十亿美元；一单位为一吉瓦。意向书不是合同，各年的吉瓦数为假设（“假设”表）。\n来源：英伟达与 OpenAI，2025-09-22；New Street Research。",
  purchases: "采购",
  otherMoney: "其他资金",
  statusDealsSheet: {
    label: "在“交易”表上的状态",
  },
  supersededShownAsWasAnnounced: "若已被取代：按公布时的样子列出，不计入任何地方",
  boughtFromNvidiaPerDollar: {
    label: "每投资一美元向英伟达的采购",
  },
  newStreetResearchAbout35: "New Street Research：每 10 约 35",
  purchasesNvidiasMoneyCanPay: {
    label: "英伟达的资金所能支付的采购",
  },
  restOtherMoneyOpenaisRevenue: "其余为“其他资金”：OpenAI 的收入、投资者与贷款人",
  oracleOpenaiTakeOrPay: "甲骨文与 OpenAI：逐年的照付不议合同",
  paidMaxUsedMinimumPrice:
    "支付 = max(使用量, 最低量) × 价格；价格 = 合同 ÷（容量 × 年数）。容量均匀、\n使用量与最低量均为假设；合同见于报道（WSJ，2025-09-10），条款未公开。",
  partYearUnderContract: {
    label: "当年处于合同期的部分",
  },
  capacityPartYear: "容量 × 当年的部分",
  used: {
    label: "使用量",
  },
  minimumBePaid: {
    label: "须付款的最低量",
  },
  paidOracle: {
    label: "付给甲骨文",
  },
  whichIdleCapacity: {
    label: "其中为闲置容量",
  },
  whatTakeOrPayMoves: "照付不议把多少风险从甲骨文转给 OpenAI",
  dealsDetailHowTermsFour: "交易细节：四笔交易的条款如何运作",
  eachBlockTakesDealAt:
    "每一块按公布的条款处理一笔交易，无论“交易”表是否计入；未公开的内容是“假设”表上的假设。",
  amountsOverSeveralYearsNever:
    "跨越多年的金额绝不是一年的现金。这里的内容不进入流量：它们说明“交易”表中单独几行背后的机制。",
};
