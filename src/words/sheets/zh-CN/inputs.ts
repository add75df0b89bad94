import type { SheetWords } from "../en";

export const inputs: SheetWords["inputs"] = {
  gpus39Percent: "其中 GPU 占 39%",
  upperEndAbout35Goes: "取其上端；其中约 35 归英伟达",
  firstBuildingsAbileneTypeWhat: "阿比林的首批建筑；请填入目前运行的数字",
  lowerEndBernsteinHad35: "取其下端；Bernstein 在 2025 年 10 月为 35",
  upperEnd: "取其上端",
  halfAbilenes12Gw: "阿比林 1.2 吉瓦的一半；请填入目前运行的数字",
  revenueAdequacyCanRevenueCarry: "收入充足性：收入能否承担资本开支？",
  AI_customer: {
    label: "客户",
    comment: "对比其交易、其收入（外部收入表）与其现金",
  },
  Low_capex_per_GW: {
    label: "每吉瓦资本开支，低",
  },
  High_capex_per_GW: {
    label: "每吉瓦资本开支，高",
  },
  Gross_margin: {
    label: "毛利率",
    comment: "占核销资本开支之前的收入；Kupperman 取 25%",
  },
  Site_life: {
    label: "资本开支的使用年限",
    comment: "云厂商核销服务器的年限；建筑更久，GPU 也许不到",
  },
  Cost_of_capital: {
    label: "要求的回报率",
    comment: "严格情形；宽松情形只收回资本开支",
  },
  Energised_power: {
    label: "已为客户投入运行",
  },
  Power_per_reactor: {
    label: "一座核反应堆的功率",
    comment: "每座约 1 吉瓦",
  },
  Power_per_GPU: {
    label: "一块新 GPU 连同其分摊的服务器的功率",
    comment: "72 块 GPU 的机柜约 130 千瓦；站点另计 PUE",
  },
  developersEstimate: "开发商估计的下限；为全部资本，不仅是芯片",
  aboutPriceEarly2026Newest: "约为 2026 年初的股价，为所见最新；请填入今日股价",
  planOf278To2030:
    "自上述现金之日起的一年；较新的计划为 2026–2030 年共消耗 2,780 亿美元（FT，2026-09-18）",
  chipFinanceInTalks: "亚马逊的 50 已付清；约 50 的芯片融资在谈（WSJ，2026-10-07），按五年计",
  dataCentreWas89Of962:
    "至 1 月的 215.9，减 90.8，加 177.8。截至 2026 年 7 月的季度：数据中心 89.0，总计 96.2",
  runRateDisputed4070: "全部为 AI；第二季度 6.7。年化收入有争议：超过 40，或约 70",
  shareOfJuneKept: "沿用 2026 年 6 月的 AI 占比；其中 24.1 来自 OpenAI",
  allAiComputingThreeCustomers: "全部为 AI 算力；三家客户占 72%",
  shareOf2025Kept: "沿用 2025 年数据中心的占比；含服务器处理器",
  awsWas422: "该季度 AWS 为 42.2；并非全部为 AI，故为上限",
  googleCloudWas248: "该季度谷歌云为 24.8；并非全部为 AI，故为上限",
  runRatesDisputed65100: "全部为 AI。年化收入有争议：65、约 70、超过 100，视是否扣除云厂商分成而定",
  aiRevenueWas167: "该季度 AI 芯片为 16.7",
  aiSolutionsWas22: "该季度 AI 业务为 2.2，含 Anthropic 的付款；xAI 自 2026 年 2 月起并入",
  dataCentreWas1937: "数据中心为 193.7",
  allAiSalesFirstQuarter: "全部为 AI；据 2026-06 的报道，第一季度销售额为 5.7",
  azureWasMoreThan75: "Azure 超过 75；2026 年 4 月 AI 年化为 37，其中含 OpenAI 自身的付款",
  cloudInfrastructureWasAbout18: "云基础设施约 18；并非全为 AI",
  allAiComputingMicrosoftPaid: "全部为 AI 计算；微软支付了其中的 67%",
  dataCentreWas166: "数据中心为 16.6，其中含服务器处理器",
  awsWas1287Not: "AWS 为 128.7；并非全为 AI，故为上限",
  googleCloudWasAbout59: "Google Cloud 约 59；并非全为 AI，故为上限",
  allAiAbout30April: "全部为 AI；4 月约为 30，因此全年销售额会更少",
  aiRevenueWas20: "AI 收入为 20",
  assumptionSellsAdvertisingNoAi: "假设：它出售广告而非 AI 计算；以十分之一代表 AI 为其带来的收入",
  dataCentreAiWasAbout: "数据中心与 AI 约 16.9；主要是处理器",
  assumptionAdvertisingX32: "假设：3.2 中含 X 的广告，其占比未能找到",
  dataCentreWas1152: "截至 2025 年 1 月的年度 130.5 中，数据中心为 115.2",
  allAi: "全部为 AI",
  azureWasMoreThan752: "Azure 超过 75；并非全为 AI，故为上限",
  cloudInfrastructureWasAbout10: "云基础设施约 10；并非全为 AI",
  allAiComputingRevenue2024: "全部为 AI 计算；2024 年收入为 1.9",
  dataCentreWas126: "数据中心为 12.6，其中含服务器处理器",
  awsWas1076Not: "AWS 为 107.6；并非全为 AI，故为上限",
  googleCloudWas432: "Google Cloud 为 43.2；并非全为 AI，故为上限",
  aiRevenueWas122: "AI 收入为 12.2",
  dataCentreAiWasAbout2: "数据中心与 AI 约 16（2025 年重述）；主要是处理器",
  Traced_company: {
    label: "追溯资金来源的公司",
    comment: "多数交易中的客户",
  },
  Vendor_company: {
    label: "与朗讯对比的供应商",
    comment: "已公布的对比中的供应商；可改为列表中的其他公司",
  },
  Longest_loop: {
    label: "循环上最多的公司数",
    comment: "更长的循环也存在，但其最弱的付款很少值得列出",
  },
  Chance_trials: {
    label: "随机网络的个数，用以判断占比是否异常",
    comment: "越多越稳定，也越慢：200 个约需十分之一秒",
  },
  Indeterminate_spread: {
    label: "上下界宽于此：占比不可靠",
    comment: "上界减下界：超过此数，占比反映的更多是追踪方式而非交易",
  },
  aboutPriceMidOctober2025: "约为 2025 年 10 月中旬的股价；请填入今日股价",
  aboutPriceEarly2026Kept: "约为 2026 年初的股价，6 月沿用；请填入今日股价",
  amdsWarrantOpenai: "AMD 给予 OpenAI 的认股权证",
  Warrant_shares: {
    label: "股数上限",
    comment: "随购买 1 至 6 吉瓦并达到门槛价而归属；批次见下表",
  },
  Existing_shares: {
    label: "AMD 的现有股份",
    comment:
      "标题所说的 10% 是新股 ÷ 现有股份；持有人的份额是新股 ÷ 全部股份。凭记忆录入：未与申报文件核对",
  },
  AMD_price: {
    label: "AMD 的股价",
  },
  Warrant_strike: {
    label: "行权价",
    comment: "几近于零：归属的股份相当于白送其股价",
  },
  AMD_volatility: {
    label: "AMD 股票的波动率",
    comment: "约整数。行权价只有一美分，它只影响能否达到门槛价",
  },
  Risk_free_rate: {
    label: "无风险利率，连续复利",
    comment: "约为五年期美国国债收益率",
  },
  AMD_dividend_yield: {
    label: "股息率，连续复利",
    comment: "股息会减少认股权证持有人的价值",
  },
  Hurdle_test: {
    label: "门槛价何时算作达到",
    comment: "touch：任一时刻达到一次；terminal：到期时；均价规则未公开",
  },
  nvidiasBackstopCoreweave: "英伟达对 CoreWeave 的兜底",
  Backstop_cap: {
    label: "上限",
    comment: "订单的初始金额，视为英伟达的最高付款额",
  },
  Backstop_first_year: {
    label: "首年",
    comment: "下单之后的首个完整年度",
  },
  Backstop_last_year: {
    label: "末年",
    comment: "至 2032 年 4 月；按整年计",
  },
  Backstop_power: {
    label: "被兜底的容量",
    comment: "站点未公开",
  },
  Backstop_price: {
    label: "每年容量的价格",
    comment: "低于甲骨文合同折合的 13.3",
  },
  letterIntentNotContract: "是意向书，不是合同",
  letterIntentSuperseded202602: "意向书，2026-02-27 被 30 的股权投资取代：按公布的样子列出",
  nvidiasInvestmentOpenai: "英伟达对 OpenAI 的投资",
  Nvidia_commitment: {
    label: "投资上限",
  },
  Nvidia_per_GW: {
    label: "每部署一吉瓦的提取额",
    comment: "约 10，首笔在 2026 年下半年",
  },
  GPU_purchases_per_GW: {
    label: "每吉瓦向英伟达的采购额",
    comment: "每投资 10 约采购 35 的 GPU，按每吉瓦 10 计：为估计值",
  },
  oraclesContractOpenai: "甲骨文与 OpenAI 的合同",
  Oracle_contract: {
    label: "合同金额",
    comment: "覆盖全部年份，绝不是一年的现金",
  },
  Oracle_first_year: {
    comment: "开始得晚，整份合同随之后移；届时须有 4.5 吉瓦就绪",
  },
  Oracle_years: {
    label: "年数",
    comment: "约五年",
  },
  Oracle_power: {
    label: "容量",
    comment: "假定自首年起全部可用",
  },
  Oracle_minimum: {
    label: "照付不议最低量",
    comment: "条款未公开；公布金额意味着 100%",
  },
  Oracle_taken: {
    label: "OpenAI 使用的容量",
    comment: "低于最低量时，闲置容量也须付款",
  },
  debtLoanSecuredGpu: "债务：以 GPU 作抵押的贷款",
  Loan_to_value: {
    label: "期初贷款价值比",
    comment: "此类贷款的条款很少公开；贷款为 GPU 资本开支的这一比例",
  },
  Debt_rate: {
    label: "利率",
    comment: "并非普遍。CoreWeave 的实际利率：15%、11% 与 10%（10-Q，2025 年 6 月）",
    later: "；2026 年的融资为 SOFR + 2.25%",
  },
  Debt_tenor: {
    label: "期限",
    comment: "区间的中间值。整年数，至多 10",
  },
  Falling_rents: {
    label: "租金下降率，用于贷款的较差情形",
    comment: "如 2025 年 H100 租金，当时降幅更大；2026 年又回升",
  },
  Debt_type: {
    label: "还款方式",
    comment: "annuity：等额本息；straight：等额本金；bullet：到期一次还本",
  },
  Collateral_life: {
    label: "抵押品的经济寿命",
    comment: "高利用率下；转述自一位未经核实的谷歌架构师",
  },
  Collateral_method: {
    label: "抵押品的折旧方式",
    comment: "exponential（指数法）要求残值大于 0",
  },
  gpuOneRentedH100: "GPU：一块出租的 H100",
  GPU_capex: {
    label: "全部资本开支",
    comment: "GPU 连同其分摊的服务器、网络与建筑",
  },
  GPU_rent: {
    label: "租金",
    comment: "只计已出租的小时",
    later: "；2025 年 10 月至 2026 年 3 月上涨",
  },
  GPU_utilisation: {
    label: "利用率",
    comment: "文章称 60–70% 为高利用率",
  },
  GPU_power: {
    comment: "八 GPU 服务器的 10.2 千瓦 ÷ 8；全年不间断",
  },
  Electricity_price: {
    label: "电价",
    comment: "约为美国工业电价",
  },
  Site_PUE: {
    label: "电能利用效率（PUE）",
    comment: "站点功率 ÷ 设备功率",
  },
  GPU_fixed_cost: {
    label: "固定成本",
    comment: "人员、场地、维修、保险",
  },
  Rent_decline: {
    label: "租金年降幅",
    comment: "取零：租金有跌有涨。上涨时填负数",
  },
  Discount_rate: {
    label: "折现率",
    comment: "债务的成本；股权要求更高",
  },
  GPU_life: {
    label: "会计折旧年限",
    comment: "整年数，至多 10。年度现金流与覆盖率采用此数",
  },
  GPU_residual: {
    label: "残值",
    comment: "无论年限多长，均于期末收回",
  },
  Steps_per_year: {
    label: "每年步数",
    comment: "按月；现金在每步期末发生",
  },
  riskTrialsPayback: "风险：回本期的随机试验",
  Risk_trials: {
    label: "试验次数",
    comment: "次数越多，分布越平滑，每次计算也越慢",
  },
  Risk_seed: {
    label: "种子",
    comment: "种子相同则试验相同；换一个种子可看出偶然性有多大",
  },
  cashSecuritiesRunwayCountedFrom: "现金与证券；自该日起计算可维持时间",
  n25FirstHalf2025: "仅 2025 年上半年即 2.5；文章所说的亏损 8 并非现金",
  from82025452028: "按预测由 2025 年的 8 均匀增至 2028 年的 45",
  halfGwNvidiasLetterIntent: "英伟达意向书首年按半吉瓦、每吉瓦 10 计",
  cashSecurities37Was: "现金与证券；该季度消耗 3.7。未见申报文件",
  yearBeginsCashAbove: "自上述现金之日起的一年",
  burnHeldAfterPath: "下表各年之后维持最后一年的数字",
  burns: {
    title: "客户逐年的现金消耗",
    note: "十亿美元；负数为现金流入。空白年份由上一年按上面的增长率推算。",
    burn: "消耗",
    first: "上面的首年现金消耗",
  },
  amazonsConditional35OverThree: "亚马逊附条件的 35，按三年半计",
  runwayCustomer: "客户的现金可维持时间",
  Customer_cash: {
    label: "现金",
  },
  Cash_burn: {
    label: "首年的现金消耗",
  },
  Burn_growth: {
    label: "消耗的增长率（无数字的年份）",
  },
  Vendor_money: {
    label: "供应商首年投入的资金",
  },
  horizonScope: "期间与范围",
  First_year: {
    comment: "“资金流”表将每笔交易分摊到自此起的八年",
  },
  noCustomers: {
    title: "供应商出资、但并非其客户的公司",
    note: "不计入“循环融资”表与“预警信号”表的客户融资。",
    reasons: {
      Intel: "为其制造处理器；在这些交易中不向其购买 AI 芯片",
      Marvell: "在其旁制造芯片",
      Corning: "向其供应光纤",
    },
  },
  customers: {
    title: "供应商披露的客户：占一个季度收入的比例",
    note: "低于 10% 的客户不披露，因此由此得出的集中度是下限。直接客户，其中有服务器制造商。",
    name: (i: number) => `客户 ${i}`,
  },
  Reading: {
    label: "“资金流”表采用的交易金额",
    comment: "已公布、计入（按概率）、不可撤销或已支付；下方开关只作用于“计入”",
  },
  Supply_layer: {
    label: "计入供应层",
    comment: "估计的芯片采购与回租，见下方各表；除非填写“否”，否则计入",
  },
  supply: {
    capexTitle: "供应层（估计）：芯片买家每年在 AI 数据中心上的支出",
    capexNote:
      "十亿美元。芯片供应商的钱经由它们流回：它投资，客户采购，它再租回。\n在“资金流”表上自成各行；Supply_layer 可将其关闭。",
    secondHand: "二手资料：这些数字读自引用所列来源的材料，而非来源本身。not checked：凭记忆录入。",
    growthAssumption: "该年之后的增长：假设",
    sharesTitle: "供应层（估计）：该资本开支付给各芯片供应商的部分",
    sharesNote:
      "其余付给外部：建筑、电力、网络、自研芯片。\n同一年中同样两家公司之间的交易已付的部分会被扣除。",
    rentBackTitle: "供应层：芯片供应商为算力付给云的款项（回租）",
    rentBackNote: "每年，十亿美元，含首年与末年。not checked：凭记忆录入，未与来源核对。",
    confidence: {
      filing: "申报文件",
      company: "公司声明",
      press: "媒体",
      estimated: "估计",
    },
    shares: {
      Microsoft: "据一份供应商清单（FT、Sona，2026-09），约占英伟达销售额的 22%",
      Amazon: "据同一清单，约占英伟达销售额的 14%；另有自研芯片",
      Google: "据同一清单，约占英伟达销售额的 5%；另有与博通合作的 TPU",
      unlisted: "未公布数字；属于英伟达的大客户",
      Meta: "未公布数字；取与微软相同，另有自研芯片",
      Oracle: "据伯恩斯坦 2025 年 10 月统计，GPU 占资本开支的 39%",
      CoreWeave: "英伟达称每吉瓦 50–60 中约 35 归其自身（电话会，2025-08-27）",
    },
    agreementSplit: (total: number, years: number) =>
      `共 ${total}；按 ${years} 年计；未披露是哪些云：拆分为假设`,
    passedOn: "“交易”表付给未具名的云（Partners）：拆分为假设",
    leaseBack: "英伟达租回自己的芯片：三角关系的第三边",
  },
  Current_year: {
    label: "当前年份",
    comment: "须在期间之内：标题所用循环占比的年份",
  },
  Count_uncertain: {
    label: "计入意向书和或有付款",
    comment: "意向书不是合同；选“是”则按公布的样子显示各循环",
  },
  Count_doubled: {
    label: "计入已被取代的交易和框架协议",
    comment: "选“是”会使部分资金重复计入",
  },
  Weight_by_probability: {
    label: "按概率加权金额",
    comment: "选“否”则凡计入的付款一律取公布金额",
  },
  Contingent_probability: {
    label: "条件得到满足的概率",
    comment: "附有里程碑条件的付款，在其交易状态的概率上再乘以此数",
  },
  stressOneCustomerPaysOnly: "压力测试：一家客户只付一部分",
  Shocked_customer: {
    label: "削减付款的客户",
    comment: "多数采购的付款方；可改为任一有外部收入的公司",
  },
  Stress_year: {
    label: "压力测试年份",
    comment: "须在期间之内。2027 年是甲骨文与 OpenAI 合同的首年",
  },
  Payment_cut: {
    label: "付款削减比例",
    comment: "占其付款的比例；清算与 DebtRank 中从其外部资产与权益扣除",
  },
  Pass_through: {
    label: "其他公司转嫁损失的部分",
    comment: "1：收到得少，便按比例付得少。0：其他公司照旧付款",
  },
  Free_outside_money: {
    label: "外部收款中可用于支付交易的部分",
    comment: "其余先付人员、电力与其他供应商。取 1 为宽松情形",
  },
  Other_cash: {
    label: "表中未列公司的现金",
    comment: "用于您自行添加到“交易”表的公司",
  },
  Other_equity: {
    label: "表中未列公司的权益",
    comment: "同上；须大于零，因为损失以它衡量",
  },
  Signal_year: {
    label: "年度信号的年份",
    comment: "须在期间之内；用于客户集中度与循环占比的区间宽度",
  },
  vendorFinancingRatio: {
    label: "供应商融资比率",
  },
  lucentsRatioBeforeFellNvidias:
    "朗讯：33.6 中的 8.1（Tunguz），及其最高时 28.9 中的 9.8（“今昔对比”表）",
  commitmentsOverCustomersRevenue: {
    label: "承诺 ÷ 客户的收入",
  },
  overFiveEightYears5: "五至八年之中，5 需要今天的全部收入，20 则需要收入增长许多倍",
  lettersIntentContingentLegs: {
    label: "意向书与或有付款",
  },
  atHalfHeadlineSaysMore: "到一半时，公布金额反映的更多是期望而非合同",
  requiredRevenueCover: {
    label: "所需收入的覆盖倍数",
  },
  below1RevenueDoesNot: "小于 1 时，收入在其年限内收不回资本开支",
  runwayWithoutSuppliersMoney: {
    label: "没有供应商资金时的可维持时间",
  },
  fundingRoundTakesAboutYear: "筹备一轮融资约需一年",
  below1ProfitsOverstatedAt: "两种年限都是输入：只重复所作假设，并非发现。0.6 时六年实际不足四年",
  debtServiceCoverWeakestYear: {
    label: "偿债覆盖率，最弱一年",
  },
  projectLendersAskAbout1: "项目贷款人要求约 1.3；小于 1 时现金不足以偿债",
  concentrationVendorsCustomers: {
    label: "供应商的客户集中度",
  },
  borrowedFromUsMergerGuidelines: "借用美国并购指南（2023 年 1,800，2010 年 2,500），其对象是市场",
  powerOperationOverCommitted: {
    label: "运行功率 ÷ 承诺功率",
  },
  lowYearsEvenIfAll: "即使一切按计划，多年内也会偏低：看它是否上升",
  derived78797: "推算：7.8，资产的 79.7%，由商誉（33.5%）得出",
  derivedPriceBookDebtEquity: "推算：由市净率、负债权益比与企业价值得出",
  cashReportedEquityDerived66: "现金已公布。权益为推算：资产的 66.2%，由债务得出",
  cashMarch2025EquityDecember: "现金为 2025 年 3 月、权益为 2024 年 12 月：所能找到的最新数字",
  cashOfTheRunway: "现金：同“现金可维持时间”。权益：未公开",
  cashSecondHandEquityOlder: "现金为已公布数（转引：tedthizzy/ai-bubble）；权益为 2025 年年中",
  cashSecondHandEquityRound: "现金为已公布数（转引：tedthizzy/ai-bubble）；权益为约数",
  secondHand: "已公布（转引：tedthizzy/ai-bubble）",
  cashOfDraftProspectus: "现金：招股书草案，2025 年末，据路透社。权益：未公开",
  notLookedUp: "约数：未查其资产负债表",
  livesOnItsRent: "依靠租金运转的特殊目的公司；约数",
  reportedMinoritiesEquity: "已公布；权益含少数股东权益",
  asRememberedJune2025Not: "凭记忆为 2025 年 6 月的数字，未核对；3 月现金为 1.3",
  equity10QJune2025: "权益：10-Q，2025 年 6 月。现金：57.7 连同证券，未核对",
  n37TrillionYenMarch: "2025 年 3 月的 3.7 万亿日元，按 150 折算。权益 11.6：未核对",
  investorsBesideSoftbankNotNamed: "软银之外的投资者，未具名：视为有能力支付",
  banksFundsNotNamedTaken: "银行与基金，未具名：视为有能力支付",
  notNamedFilingTakenAs: "申报文件中未具名：视为有能力支付",
  equityAsReportedOctober2025: "其权益据 2025 年 10 月的报道；依靠租金运转",
  heavyUse: "高强度使用",
  googleArchitectAsQuoted: "谷歌架构师，据转述",
  lendersLowEnd: "贷款人，下限",
  lendersHighEnd: "贷款人，上限",
  paidAtClosingOrStages: "交割时一次缴入，或随站点建设分期缴入",
  deliveredAsDataCentresBuilt: "随数据中心的建设交付",
  termsPublishedSuchContractsFive: "此类合同公布的期限为五至八年",
  amdsWarrantsRun20302031: "AMD 的认股权证分别到 2030 年与 2031 年",
  nvidiasBackstopCoreweaveRuns2032: "英伟达对 CoreWeave 的兜底到 2032 年",
  termNotDisclosed: "期限未披露",
  nvidiasLeaseLambdaWasReported: "据报道，英伟达与 Lambda 的租赁为期四年",
  xaiVehiclesTermAsReported: "xAI 特殊目的载体的期限，据报道",
  quarter: {
    label: "四分之一",
    reason: "交付推迟四分之一",
  },
  half: {
    label: "一半",
    reason: "合同重新谈判",
  },
  threeQuarters: {
    label: "四分之三",
    reason: "只支付最确定的部分",
  },
  all: {
    label: "全部",
    reason: "客户停止付款",
  },
  kupperman10Years: {
    label: "Kupperman，10 年",
    reason: "2025 年的资本开支按十年计：他的第一个数字",
  },
  kupperman5Years: {
    label: "Kupperman，5 年",
    reason: "同上，按五年计",
  },
  sequoia: {
    label: "红杉资本",
    reason: "一年的 GPU 采购 50，乘以 2 以计入能源与站点；年限 1：整个寿命期只计一次",
  },
  serverNetworkBuildingDifferFrom: "各站点的服务器、网络与建筑各不相同",
  aboutAsFarAsH100: "约为 H100 租金两年内涨跌的幅度",
  fromHalfHoursNineTen: "从一半的小时到十分之九",
  fromHydropowerContractTightGrid: "从水电合同到紧张的电网",
  staffSpaceRepairsInsuranceSeldom: "人员、场地、维修与保险：很少公布",
  newGenerationsPushOldRents: "新一代产品压低旧租金；短缺曾将其推高",
  fromInvestmentGradeDebtWhat: "从投资级债务到股权所要求的回报",
  threeYearsAtHeavyUse: "有人认为高强度使用只有三年；旧芯片仍有用处时可达八年",
  valueInputsLikeliest: "“假设”表的数值最可能",
  valueInputsLikeliestLopsidedBecause: "“假设”表的数值最可能；不对称，因为下跌比上涨更可能",
  paidOrClosingWasReported: "已支付，或已有交割报道",
  signedPayerMayStillFail: "已签约；付款方仍可能违约",
  announcedPartiesTermsPartlyOpen: "由各方宣布，条款尚未全部确定",
  filingWithoutCounterpartiesNames: "见于申报文件，未列对手方名称",
  pressReportNotConfirmedFull: "媒体报道，未完全证实",
  termsAgreedNoContract: "条款已谈妥，尚无合同",
  intentionOnlyNotContract: "仅为意向，不是合同",
  headlineProgrammePartsListedBeside: "总体计划；其组成部分另行列出",
  replacedLaterDeal: "已被后来的交易取代",
  allSold: "全部售出",
  tenthUnsold: "十分之一未售出",
  quarterUnsold: "四分之一未售出",
  thirdUnsold: "三分之一未售出",
  halfUnsold: "一半未售出",
  nothingSold: "全部未售出",
  assumptionButHurdle600Last: "除门槛价外均为假设：最后一批的 $600 是公开的",
  onlyFirstBuildingsAbileneRun: "只有阿比林的首批建筑在运行",
  nvidiaFirstGwFromSecond: "英伟达：首个吉瓦自 2026 年下半年起；当年按其一半计",
  assumptionNearlyAllRuns: "假设：几乎全部运行",
  assumptionAllRuns: "假设：全部运行",
  livesGpuArguedAbout: "有争议的 GPU 使用年限",
  gpuSheetHasColumnEach: "“GPU经济性”表为每种观点各设一列。整年数，至多 10。",
  tranchesAmdsWarrantSplitAssumption: "AMD 认股权证的批次：拆分为假设",
  sharesMillionsHurdleShareProbability:
    "股数以百万计，门槛价为美元 / 股，概率为吉瓦得到购买的概率，年数为距到期（2030 年 10 月）的年数。",
  deploymentYearYear: "逐年部署",
  gwDeployedUnderNvidiasLetter:
    "英伟达意向书下当年部署的吉瓦数，以及客户的计入功率（“收入覆盖”表）中已投入使用的部分。",
  coreweavesCapacityWithoutBuyerCases: "CoreWeave 没有买家的容量：各种情形，均为假设",
  publishedCalculationsRevenueAiCapex: "已公布的测算：AI 资本开支所需的收入",
  capexUsdBnLifeYears: "资本开支以十亿美元计，年限以年计；均不要求回报。“收入覆盖”表逐一重现。",
  cutsStressSheetComparesAssumptions: "“压力测试”表比较的削减幅度：假设",
  payments: "占付款",
  whatEachCompanyCanLose: "每家公司能承受的损失：现金与权益",
  usdBnMid2025Balance: (otherCash, otherEquity) =>
    `十亿美元。来源未写更晚日期者为 2025 年年中的资产负债表。未列出的公司取 ${otherCash} 与 ${otherEquity}。`,
  thresholdsEarlyWarningSignalsAssumptions: "预警信号的阈值：均为我们的假设",
  nonePublishedAsThresholdWorse:
    "没有一个是作为阈值公布的。“恶化方向”说明信号越过哪一侧先变黄灯、再变红灯。",
  assumption: "假设",
  howFarGpusInputsMay: "GPU 的输入可能偏离其数值多远：“风险分析”表的低值与高值",
  relativeShareValueAddedInputs:
    "relative：数值的比例。added：以输入自身的单位计，百分点或年。向下不大于 0，向上不小于 0。",
  distributionsUncertainInputsBetweenThose: "不确定输入在上述低值与高值之间的分布",
  drawnIndependentlyEachOtherTriangular:
    "各自独立抽取。triangular（三角）：“假设”表上的数值最可能。\nuniform（均匀）：低值与高值之间机会均等。fixed：不抽取。",
  stepsPaybackGridRisk: "“风险分析”表上回本期网格的步长",
  rentRentAboveLifeYears:
    "租金：上述租金的百分比。年限：在会计折旧年限上增加的年数。100.0% 与 0 为基准情形，请保留。",
  stepsGridVendorsCircularShare: "“风险分析”表上供应商循环占比网格的步长",
  lettersProbabilityLettersIntentFulfilled:
    "意向书：意向书得以履行的概率。外部：外部世界付给供应商款项的百分比。",
  inputsEveryAssumptionModelOnce: "输入：模型的每项假设，只出现一次",
  bluePaleYellowChangeHere:
    "浅黄底蓝字：可以更改，且只在此处更改。“载入时”一列保留模板原有的数字；改动过的输入变为橙色。",
  sharesRatesDecimalsShownAs:
    "比例与利率为小数，以百分比显示；除另有单位外，金额为十亿美元。注明“假设”者未见公布，请自行斟酌。",
  probabilityLegPaidStatusDeal: "付款得以支付的概率，按交易状态",
  kindsLegsYearsOverWhich: "付款类型：交易未注明年数时的分摊年数，以及是否属于对收款方的融资",
  outsideRevenueWhatWorldBeyond: "外部收入：这些交易之外的世界付给每家公司的款项",
  revenueOneYearPartHas:
    "一年的收入 × 与 AI 基础设施有关的部分，自该年起增长。\n若公司的交易已包含在该收入之中，请调低这一部分。",
  actualRevenues: {
    title: "此前各年的公布收入：过去年份取自此处，不按增长率倒推",
    note: "十亿美元，整个公司；与 AI 基础设施有关的部分沿用上表。\n仅当首年早于上表中公司的年份时使用。not checked：凭记忆录入，未与来源核对。",
  },
  warrantSplit: "假设：只有总数 1.6 亿股、$0.01 与第一个吉瓦是公开的",
  warrantSplitFirst:
    "假设：只有总数 1.6 亿股、$0.01 与第一个吉瓦是公开的；第一个吉瓦的合同已最终签订",
  gigawattsBought: (n) => `已购 ${n} 吉瓦`,
  gigawattsSpread: "假设：十吉瓦分摊至 2030 年",
  gigawattsSpreadOracle: "假设：十吉瓦分摊至 2030 年；甲骨文的合同始于 2027 年",
  reported: "已公布，取整。如有更新的资产负债表，请填入",
  notPublic: "未公开",
  roundOfSeptember: "未公开；约为 2025 年 9 月一轮融资所得",
  debtAndEquity: "未公开；约为 2025 年年中债务与股权融资所得",
  jointVenture: "未公开；合资企业，依靠缴入的资金运转",
  stateFund: "未公开；阿布扎比的国有基金，视为有能力支付",
};
