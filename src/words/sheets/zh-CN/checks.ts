import type { SheetWords } from "../en";

export const checks: SheetWords["checks"] = {
  watch: {
    reason: "此处的疏忽会改变结果而不报错",
    company: (column) => ({
      label: `预设交易的 ${column} 均为其中的公司`,
      what: "预设交易中没有此公司；是否拼写有误？",
    }),
    blanks: (column) => ({
      label: `${column} 中的名称没有多余的空格`,
      what: "名称首尾或中间有多余的空格：请删除",
    }),
    oneEnd: {
      label: "每笔付款都有付款方和收款方",
      what: "付款方或收款方为空：网络之外请填写 Outside",
    },
    text: {
      label: "每个公布金额都是数字",
      what: "以文本形式存储：请重新输入",
    },
    size: {
      label: "每个公布金额介于 0 与 1,000 十亿美元之间",
      what: "金额（十亿美元）不合理；单位是否为百万？",
    },
    yesOrNo: (column) => ({
      label: `每笔付款的 ${column} 为“是”或“否”`,
      what: "请填写“是”或“否”",
    }),
    probability: {
      label: "每笔付款的概率介于 0 与 1 之间",
      what: "不是概率",
    },
    counted: {
      label: "每笔付款均由公式计入",
      what: "没有公式：请从上一行复制",
    },
    limits: (first, last) => `假设表第 ${first} 至 ${last} 行的数字和文字均在允许范围内`,
    limitsFault: "不是允许范围内的数字，或名称有多余的空格",
    thresholds: {
      label: "每个信号先达到黄色阈值，后达到红色阈值",
      reason: "阈值颠倒会把预警视为正常",
      what: "黄色与红色颠倒，或方向既非“高于”也非“低于”",
    },
    named: {
      label: "假设中指定的公司均出现在“资金流”表中",
      reason: "没有付款的公司没有结果",
      what: "没有此公司",
    },
    formulas: (sheet, part) =>
      part === "" ? `${sheet} 上没有公式被覆盖` : `${sheet} 上没有公式被覆盖（${part}）`,
    formulasFault: "公式被覆盖：请撤销，或重新载入模板",
  },
  legsBelowRowsModelReads: {
    label: "模型读取范围以下的付款",
  },
  gwDealsArticleNvidiaAmd: {
    label: "文章所述交易的吉瓦：英伟达、AMD、甲骨文与 OpenAI",
    reason: "文章：超过 20 吉瓦，由 10、6 与 4.5 组成",
  },
  usdBnBuildThoseGw: {
    label: "建设这些吉瓦所需的十亿美元，按英伟达每吉瓦资本开支的下端",
    reason: "文章：超过一万亿美元",
  },
  everyCountedAmountSpreadFull: {
    label: "每笔计入金额都已分摊完毕：期间之前、之内与之后",
    reason: "把交易分摊到各年，既不能少钱，也不能多钱",
  },
  outsideRevenueReported: {
    label: "外部收入：首年每家公司都有数字",
    reason: "早于公司收入年份的各年取自公布数字，不按增长率倒推",
  },
  gpusKwPuePowerAgain: {
    label: "GPU 数 × 千瓦 × PUE 还原为功率，吉瓦",
    reason: "百万千瓦即吉瓦",
  },
  countedPowerNoMoreThan: {
    label: "计入的功率不超过客户全部交易的功率",
    reason: "概率至多为 1",
  },
  articlesPowerReactorsAbout1: {
    label: "文章的功率等于其反应堆数，每座约 1 吉瓦",
    reason: "《每日经济新闻》，2025 年 10 月：超过 20 吉瓦，20 座反应堆",
  },
  requiredRevenuePublishedCaseAuthors: {
    label: (n) => `已公布的测算 ${n}：所需收入等于作者的数字，十亿美元`,
    reason: "Kupperman：400，10 年与 5 年，25%；红杉资本：GPU 50，两倍，50%",
  },
  suppliersMoneyNeverShortensRunway: {
    label: "供应商资金不会缩短可维持时间，年",
    reason: "投入资金不会使终点提前；“不会发生”按 1,000 年计",
  },
  cashBurntWhenRunwayEnds: {
    reason: "逐年消耗加总至现金用尽之日",
  },
  requiredRevenueMarginLifeRepays: {
    label: "所需收入 × 毛利率 × 年限，收回末年投入使用部分的资本开支",
    reason: "定义，不含回报",
  },
  requiredRevenueReturnExcelsOwn: {
    label: "含回报的所需收入等于 Excel 自身的 PMT ÷ 毛利率",
    reason: "年金，独立计算",
  },
  checksDoesModelHoldTogether: "检查：模型是否自洽？",
  checkComparesWhatSheetsSay:
    "一项检查把各表所示与已公布的指标，或与以另一方法得出的同一数量相比较。出现错误值即不通过。",
  lineBelowRepeatedAtTop: "下一行在每张表的顶部重复。容差是可以放过的最大差异，单位与各表相同。",
  fail: "不通过",
  all: "全部 ",
  checksHold: " 项检查通过",
  of: " / ",
  checksFailSee: (sheet) => ` 项检查不通过：见 ${sheet}`,
  observedShareIsTheSheets: {
    label: "随机检验所观察的占比即供应商的追踪占比",
    reason: "检验与逐年表读取相同的资金流；占比不同，就是另一个网络",
  },
  sharesAllOriginsTracedCompanys: {
    label: "被追溯公司各资金来源的份额合计为全部",
    reason: "公司的每一分钱都有出处；不足则说明有行被截去",
  },
  n0LeastTracedMostReceipts: {
    label: "0 ≤ 下界 ≤ 追踪 ≤ 上界 ≤ 收款，且直接 ≤ 上界，每家公司每一年",
    reason: "下界与上界是一切追踪方式的界限；数字为最大的超出额，十亿美元",
  },
  receiptsAllCompaniesAmountsFlows: {
    label: "整个期间所有公司的收款等于“资金流”表上的金额",
    reason: "公式读取区域的每一行，且没有一行读两次",
  },
  npvAtInternalRateReturn: {
    label: "按内部收益率，每种年限的净现值均为 0",
    reason: "收益率的定义",
  },
  npvAtBreakEvenRent: {
    label: "按盈亏平衡租金，每种年限的净现值均为 0",
    reason: "该租金的定义",
  },
  discountedCashLastYearNpv: {
    label: "最后一年的折现累计等于按会计折旧年限的净现值",
    reason: "两个公式，同一现金流",
  },
  netCashYearsNetCash: {
    label: "各年的净现金等于各步的净现金",
    reason: "按年加总不能有遗漏",
  },
  revenueLessCostsCapexResidual: {
    label: "收入减成本与资本开支，加残值，等于最后的累计",
    reason: "净现金的定义",
  },
  debtClosesAt0: {
    label: "债务最终为 0",
    reason: "到期限结束时还清",
  },
  loansYearlyServiceExcelsOwn: {
    label: "贷款每年的还本付息等于 Excel 自身的 PMT",
    reason: "等额本息，独立计算",
  },
  tenorLivesFitIntoYears: {
    label: "期限与年限都在所列年份之内",
    reason: "更长的会被截去",
  },
  amdTranchesSharesMakeWarrants: {
    label: "AMD：各批股数之和等于认股权证的总数，百万股",
    reason: "AMD 8-K，2025-10-06：至多 1.6 亿股",
  },
  amdSharesProbabilityValueAdd: {
    label: "AMD：股数 × 概率 × 价值之和等于期望价值，百万美元",
    reason: "合计，由 Excel 自身的函数再加一遍",
  },
  amdWarrantShareWorthNo: {
    label: "AMD：一股的认股权证不比股份本身更值钱",
    reason: "购买一股的权利，价值不可能超过该股份",
  },
  coreweaveNvidiaNeverPaysMore: {
    label: "CoreWeave：英伟达的付款不超过上限",
    reason: "上限是订单覆盖的最大金额",
  },
  coreweaveWhatNvidiaPaysCoreweave: {
    label: "CoreWeave：英伟达支付与 CoreWeave 承担之和等于未售出部分",
    reason: "每一小时未售出的容量都有人承担",
  },
  coreweaveCapInputsLegDeals: {
    label: "CoreWeave：“假设”表上的上限等于“交易”表上的付款",
    reason: "一笔交易，两张表：请一并更改",
  },
  nvidiaNeverMoreDrawnThan: {
    label: "英伟达：提取额不超过承诺额",
    reason: "承诺额是上限",
  },
  nvidiaDrawnUndrawnMakeCommitment: {
    label: "英伟达：已提取与未提取之和等于承诺额",
    reason: "各期之间没有遗漏",
  },
  nvidiaCommitmentInputsLegDeals: {
    label: "英伟达：“假设”表上的承诺额等于“交易”表上的付款",
  },
  oracleYearlyPaymentsAddUp: {
    label: "甲骨文：各年付款之和等于合同中已使用或已付款的部分",
    reason: "最低量为 100% 时共 300（WSJ，2025-09-10）；期间之外的年份除外",
  },
  oracleContractInputsLegDeals: {
    label: "甲骨文：“假设”表上的合同等于“交易”表上的付款",
  },
  paybackGridAtRentLife: {
    label: "回本期网格在“假设”表的租金与年限处等于“GPU经济性”表的回本期",
    reason: "通往基准情形的两条路；步长中没有 100% 与 0 年便缺少它，不通过",
  },
  tornadoStartsFromGpuSheets: {
    label: "龙卷风图从“GPU经济性”表的净现值出发",
    reason: "各输入按公式参数的顺序排列",
  },
  npvFallsWhatCapexRises: {
    label: "净现值的降幅等于资本开支的增幅减去期末残值",
    reason: "资本开支一次付清；龙卷风图的一条，用普通算术",
  },
  everyDriversValueLiesBetween: {
    label: "每个驱动因素的数值都在低值与高值之间",
    reason: "三角分布的最可能值在其范围之内；数字为不在其内的个数",
  },
  minimumP5P25MedianP75: {
    label: "回本期的 Minimum ≤ P5 ≤ P25 ≤ Median ≤ P75 ≤ P95 ≤ Maximum",
    reason: "分位数递增；数字为最大的回退，年",
  },
  halfTrialsPayBackDo: {
    label: "回本的试验中，一半在中位数之前回本",
    reason: "按年另行计数的概率分列其两侧；数字为最大的超出额",
  },
  oddsRiseFromYearYear: {
    label: "概率逐年上升，终于有答案的份额",
    reason: "同样的试验，在越来越长的时间内回本",
  },
  flowsTakenApartAddUp: {
    label: "拆开的流量之和等于“资金流”表的流量",
    reason: "确定的付款、意向书与外部收入，各按“资金流”表的方式分摊",
  },
  vendorsCircularShareAsInputs: {
    label: "供应商的循环占比按“假设”表目前的取值，等于“循环融资”表的指标",
    reason: "整个期间，按比例追踪，两处相同",
  },
  everyCircularShareVendorsGrid: {
    label: "供应商网格的每个循环占比都在 0 与 1 之间",
    reason: "占收款的比例；数字为最大的超出额",
  },
  everySignalHasFigureState: {
    label: "每个信号都有指标与状态",
    reason: "没有指标的信号会被当作平静",
  },
  yearStressHorizon: "压力测试年份在期间之内",
  flowsHasNoOtherYears: "“资金流”表没有其他年份",
  everyCompanyHasRowWorkings: "每家公司在计算过程中都有一行",
  withoutCutNobodyLosesReceipts: "没有削减时，没有公司损失收款",
  formulasTableOnlyReceiptsSame: "该公式的表中只剩收款，与数额相同的剩余收款",
  receiptsLostRemainingAddUp: "损失的收款与剩余的收款相加无误",
  lostRemainingReceipts: "损失 + 剩余 = 收款",
  clearingPaidNotPaidAdd: "清算：已付与未付相加无误",
  paidShortfallOwed: "实付 + 缺口 = 应付",
  clearingNoMorePaidAfter: "清算：削减之后支付的不多于之前",
  lessMoneyCannotPayMore: "钱更少，偿还的债务不会更多（Eisenberg 与 Noe，2001，单调性）",
  debtrankNobodyLosesMoreThan: "DebtRank：损失不超过自身权益",
  lossStopsAtWholeEquity: "损失以全部权益为限",
  debtrankEquityLostLossTimes: "DebtRank：损失的权益等于损失率乘以权益",
  sameAmountGotAnotherWay: "同一金额，以另一方法得出",
  rowsRead: (rows) => `其他工作表读取 ${rows} 行交易`,
  knownStatus: {
    label: "状态在“假设”表所列之中的付款：全部",
    reason: "列表中没有的词必是笔误：否则该笔按概率 0 计入",
  },
  knownKind: {
    label: "类型在“假设”表所列之中的付款：全部",
    reason: "列表中没有的词必是笔误：否则该笔只分摊到一年",
  },
  cashBurnt: {
    without: "可维持时间结束时现金正好用尽，没有供应商资金",
    with: "可维持时间结束时现金正好用尽，有供应商资金",
  },
  compare: { equal: "等于", "at least": "不少于", "at most": "不大于" },
  holds: "通过",
  fails: "不通过",
  error: "错误",
  room: (companies) => `可容纳 ${companies} 家公司`,
};
