import type { SheetWords } from "../en";

export const adequacy: SheetWords["adequacy"] = {
  firmAsFarAsKnown: "不可撤销的部分，仅限已知者",
  commitmentsOverRevenue: "承诺 ÷ 收入",
  totalOverFiveTenYears:
    "五至十年的总额除以一年的收入，如媒体所做：\n衡量规模，绝不是现金。上面逐年的一行才是同类相比。",
  whatCustomerHasPromisedPay: "客户承诺支付的款项",
  headlinesOverAllYearsLetters: "全部年份的公布金额，含意向书；未披露的金额缺失",
  includedLegsProbability: "计入的付款 × 概率",
  revenueOneYear: {
    label: "一年的收入",
  },
  latestOneInputsSource: "最新一年，见“假设”表，附来源",
  publishedOverRevenue: {
    label: "公布 ÷ 收入",
  },
  countedOverRevenue: {
    label: "计入 ÷ 收入",
  },
  articleOraclesContractOverRevenue: {
    label: "文章所述：甲骨文合同 ÷ 收入",
  },
  n300OverAboutFiveYears: "约五年的 300 对比年化的 12",
  requiredAgainstForecastRevenueYear: "所需收入与预测收入，逐年",
  requiredYearlyRevenueWhoseGross:
    "所需：其毛利在年限内收回已投入使用功率的资本开支（不含与\n含回报）的年收入。建筑由谁出资无关紧要：最终须由用户承担。",
  forecastCustomersOutsideRevenueFlows:
    "预测：客户在“资金流”表上的外部收入，按“假设”表增长；\n增长率为假设。覆盖倍数小于 1：收入承担不起资本开支。",
  countedPowerService: {
    label: "计入功率中投入使用的部分",
  },
  countedPartServiceAssumptionInputs: "计入 × 投入使用的部分，“假设”表上的假设",
  requiredLowCapex: {
    label: "所需：低资本开支",
  },
  lenientCaseCapexOnlyPaid: "宽松情形：只收回资本开支",
  requiredLowCapexReturn: {
    label: "所需：低资本开支，含回报",
  },
  requiredHighCapex: {
    label: "所需：高资本开支",
  },
  requiredHighCapexReturn: {
    label: "所需：高资本开支，含回报",
  },
  strictCase: "严格情形",
  forecastRevenue: {
    label: "预测收入",
  },
  whatCustomersOutsideDealsPay: "交易之外的客户所付",
  coverLenient: {
    label: "覆盖倍数，宽松",
  },
  forecastOverRequiredAtLow: "预测 ÷ 低资本开支下的所需收入",
  coverStrict: {
    label: "覆盖倍数，严格",
  },
  forecastOverRequiredAtHigh: "预测 ÷ 高资本开支含回报下的所需收入",
  dueUnderCountedDeals: {
    label: "计入交易下的应付款",
  },
  whatCustomerPaysYearFlows: "客户当年在“资金流”表上支付的款项",
  dueOverForecastRevenue: {
    label: "应付款 ÷ 预测收入",
  },
  yearsPaymentsYearsRevenueAbove: "一年的付款除以一年的收入；大于 1：由别人的钱支付",
  powerHowMuchDealsNeed: "电力：这些交易需要多少",
  customersDealsThosePaysOr:
    "客户的交易指其付款或收款的交易。计入 = 吉瓦 × 概率，凡“交易”表计入的付款。GPU 数 = 吉瓦 ÷\n（每 GPU 千瓦 × PUE）。需求：到 2030 年 AI 约需 200 吉瓦，缺口约 50（《每日经济新闻》）。",
  announcedCustomersDeals: "客户的交易所公布",
  largerOfChipsAndSites: {
    announced:
      "芯片（采购）{chips}，场地 {sites}：芯片装在场地里，取较大者。不含已被取代的交易与框架协议",
    counted: "芯片（采购）{chips}，场地 {sites}：取较大者；下方所需收入以此为准",
  },
  counted: "其中计入",
  operation: "运行中",
  inputWhatRunsToday: "输入：目前运行的功率",
  article: "文章所述",
  nvidia10Amd6Oracle: "英伟达 10、AMD 6、甲骨文 4.5：相当于 20 座反应堆",
  short2030AllAi: "到 2030 年的缺口，全部 AI",
  articlesGap: "文章所述的缺口",
  publishedCalculationsReproducedSameFormula: "已公布的测算，用同一公式重现",
  usdBnRequiredCapexOver:
    "十亿美元。所需 = 资本开支 ÷（年限 × 毛利率）。它们针对整个行业而非一家客户，\n且不要求回报。红杉资本的数字是一年的 GPU 在整个寿命期内须赚取的收入；其余为一年的收入。",
  jpmorgan10PercentReturn: "摩根大通，10% 回报",
  bain2030: "贝恩，到 2030 年",
  capexNotGiven: "：未给出资本开支",
  runwayHowLongCashLasts: "可维持时间：现金能用多久",
  fromDayCashFigureBurn:
    "自现金数字之日起，按“假设”表所列逐年消耗。\n假定供应商的资金每年承担消耗的同一比例。",
  headline: {
    title: "超过一万亿美元的标题数字由什么构成",
    note: "十亿美元。文章所计的三笔交易，按英伟达所述建设一吉瓦的投入。",
    said: "{gw} 吉瓦，每吉瓦 {low}，合 {built}（十亿美元）：超过 {headline} 的标题数字是功率乘以建设价格。已公布金额的交易合计 {contracts}。",
    part: "部分",
    parts: {
      "nvda-openai-loi": "英伟达，意向书",
      "amd-openai": "AMD",
      "oracle-openai": "Oracle",
    },
    notes: {
      "nvda-openai-loi": "350 为估计：每投资 10，购买约 35 的芯片（New Street）",
      "amd-openai": "其采购额从未公布；只有首个吉瓦具约束力",
      "oracle-openai": "约五年；条款从未申报",
    },
    sum: "文章的三笔",
    sumNote: "站点装有芯片：甲骨文所建可能装有另外两家的芯片",
    headline: "标题数字，超过",
    later: "标题数字，2025 年 11 月",
    contracts: "已公布金额的交易",
    contractsNote: "OpenAI 所付，每笔计一次，含意向书；其余不是合同",
    check: {
      label: "收入覆盖：文章的三笔交易合为其吉瓦数",
      reason: "英伟达 10、AMD 6、甲骨文 4.5；文章称超过 20",
    },
  },
  burnPath: { burn: "消耗", cash: "剩余现金", gone: "用尽于（年）", net: "净消耗" },
  runway: "可维持时间",
  withoutSuppliersMoney: {
    label: "没有供应商资金",
  },
  neverNothingBurntOrBurn: "不会发生：没有消耗，或消耗缩减得比用尽现金更快",
  withoutSuppliersMoneyMonths: {
    label: "没有供应商资金，以月计",
  },
  suppliersMoney: {
    label: "有供应商资金",
  },
  neverSuppliersPayWholeBurn: "不会发生：供应商承担全部消耗，或消耗缩减得比用尽现金更快",
  suppliersMoneyMonths: {
    label: "有供应商资金，以月计",
  },
  partBurnSuppliersPay: {
    label: "供应商承担的消耗比例",
  },
  above100PercentTheyPay: "大于 100%：他们支付的多于消耗",
  adequacyCanRevenueCarryWhat: "收入充足性：收入能否承担所建的一切？",
  customer: "客户为 ",
  inputsAmountsUsdBnCounted:
    "（“假设”表）。金额为十亿美元。只看计入的交易：意向书不是合同，只有“假设”表打开开关才计入。",
  requiredAgainstForecastRevenueYear2: "所需收入与预测收入，逐年",
};
