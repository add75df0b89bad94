import type { SheetWords } from "../en";

export const circularity: SheetWords["circularity"] = {
  circularShareReceiptsTraced: "循环占收款的比例，按比例追踪",
  shareReceipts: "占收款的比例",
  countedMoneyDealsKind: "交易的计入金额，按类型",
  bottleneckSmallestPaymentLoopUsd:
    "瓶颈：循环上最小的付款，整个期间，十亿美元；\n循环的金额不会更多。没有最弱的付款，循环就断开。",
  thereNoLoop: "没有循环。",
  originFundsOverHorizon: "整个期间毛收款的来源，未扣任何运营成本",
  whoseOwnMoneyResources: "向上游按比例追溯，",
  ultimatelyTracedUpstreamProportionChoose: " 的资金最终是谁的钱。请在“假设”表选择公司。",
  originCompanyFundedFromOutside:
    "来源是由外部提供资金、或支出多于收款的公司：资金来自其客户、股东、贷款人。",
  moneyOnlyGoesRoundOr: "其资金只在内部循环，或不在任何交易中。",
  receiptsWhatEachCompanyPaid: "收款：其他公司与外部世界付给每家公司的款项",
  yearUsdBnHorizonEight: "逐年，十亿美元。整个期间：八年视为一个网络。",
  paidReceivedFromSameParty: "与同一对手方互相付款：对各对手方取两者中的较小者，再求和。",
  smallestAmountHasBeOwn: "无论怎样追踪，必定是其自有资金的最小金额。",
  eachCompanyPaysOutOne: "每家公司都从一个混合资金池中按比例付款：这是一种约定，也是通常的约定。",
  largestAmountCouldBeOwn: "无论怎样追踪，可能是其自有资金的最大金额。",
  vendorFinancingCommitmentsCustomersOver: "供应商融资：对客户的承诺 ÷ 收入",
  bewareCommitmentsRunOverSeveral:
    "请注意：承诺跨越多年，收入只计一年。已公布的比率正是如此，为便于比较，这里也如此。",
  nvidiasPublishedFigure: "英伟达公布的指标：",
  lucent: "朗讯",
  nvidiaAsPublished: "英伟达，据公布",
  nvidiaOverLucent: "英伟达 ÷ 朗讯",
  earlierVersionPost: "该文的早期版本：",
  against: " 对 ",
  times: " 倍",
  openaisContractOracle: "OpenAI 与甲骨文的合同",
  dealsSheetOver: "“交易”表 ÷ ",
  aboutFiveYearsPaymentsFrom: "。约五年的付款，自 2027 年起",
  countedHere: "，此处计入",
  countedLegsKindsInputsCalls: "“假设”表列为融资类型的计入款项 ÷ “假设”表上的收入",
  allHeadlines: "，全部公布金额",
  sameAtPublishedAmountsLetters: "同上，按公布金额，含意向书与或有付款",
  overHorizonHowMuchWhat: "整个期间：公司收到的款项中，多少是自己的钱流了回来",
  leastMostHardBoundsTraced:
    "下界与上界是硬界限。追踪是两者之间的一种约定；直接只看双方往来，可能低于下界。",
  indeterminateMostLessLeastAbove: "无法判定：上界减下界超过收款的 ",
  receiptsSoShareSaysMore: "，占比反映的更多是追踪方式而非交易。",
  dealsTracedShareWhatDeals:
    "“仅交易”：只看交易所付款项的追踪占比，每笔按公布金额，\n含意向书与或有付款；不含已被取代的交易与框架协议。",
  indeterminate: "无法判定",
  determinate: "可判定",
  noReceipts: "没有收款",
  networkYearCountedMoneyDeals: "逐年的网络：交易的计入金额，按类型",
  indexFinnPartAllCompanies:
    "指数（Finn）：所有公司的资金中，按比例追踪后流回原付款公司的部分；0 至 1。",
  wholeNetwork: "整个网络",
  dealsAllKinds: "交易，全部类型",
  outsideRevenue: "外部收入",
  circularTracedCompaniesListed: "追踪的循环金额：所列公司",
  circularityIndex: "循环指数",
  circularityHowMuchMoneyCompanys: "循环融资：收到的钱中，多少是公司自己的钱流了回来",
  fromFlowsSheetDealsCount:
    "取自“资金流”表：计入的交易（按概率加权并分摊到各年）与外部收入。由“假设”表决定哪些计入。",
  circularShareNoVerdictMoney:
    "循环占比不是定论：资金途中也许换来了有价值的东西。\n它只说明收款中有多少取决于公司自己的支出。",
  currentYear: {
    title: "当前年份：付给下列公司的款项中，多少是自己的钱流了回来：",
    in: "，",
    boundsHoldForListed:
      "最小与最大是所列款项的硬性边界，并非整个世界的边界：已知缺少的内容列在下方。",
    outside: "不在期间内",
    traced: "通常的约定：每家公司都从一个混合资金池中按比例付款",
    least: "就所列款项而言，任何追踪方式都不会更少",
    most: "就所列款项而言，任何追踪方式都不会更多",
    reading: "无法判定：边界之间的距离超过“假设”表所允许的范围",
  },
  knownMissing: {
    title: "已知缺少的内容",
    undisclosed: " 笔“交易”表中的款项未披露金额：不计入。",
    others: [
      "芯片供应商与云之间的服务器制造商：芯片视为直接向供应商购买。",
      "未列出的公司、国家以及模型公司自行购买的芯片。",
      "云之间互相租用的容量，以及客户的预付款。",
      "同时为双方出资的股东与贷款人；股息与股票回购。",
      "以股份和认股权证支付的部分没有现金；只列出已公布的价值。",
    ],
  },
  byYear: {
    title: "逐年：付给下列公司的款项的循环占比：",
    pooledHorizonBeside:
      "每年各为一个网络。\n最后一列把所有年份合在一起：2026 年的资金在那里与此后各年的收款相遇，因此占比更低。",
  },
  unusual: {
    title: "是否异常？追踪占比与随机情形相比：",
    drawn: "与随机网络相比：每个付款方保留其各笔付款，每个收款方保留收款笔数，谁付给谁由抽签决定。",
    reading: "若其中很少有同样循环的网络，偶然性就解释不了谁付给谁；检验并不说明原因。",
    found:
      "{trials} 个随机网络中有 {share} 的循环程度不低于 {observed}；其中九成介于 {low} 与 {high} 之间，平均 {mean}。",
  },
  measures: {
    Direct: { amount: "各年的直接循环金额", share: "各年的直接循环占比" },
    Least: { amount: "各年的循环金额下界", share: "各年的循环占比下界" },
    Traced: { amount: "各年的追踪循环金额", share: "各年的追踪循环占比" },
    Most: { amount: "各年的循环金额上界", share: "各年的循环占比上界" },
  },
  loops: (rows) => `整个期间的循环：最强的 ${rows} 条`,
};
