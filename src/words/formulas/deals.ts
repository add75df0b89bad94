import type { Catalogue } from "./formulaText";

const market = {
  spot: "当前股价。",
  strike: "行权价。",
  volatility: "年波动率，小数：0.5 即 50%。",
};
const carry = {
  riskFree: "无风险利率，连续复利，小数。默认 0。",
  dividendYield: "股息率，连续复利，小数。默认 0。",
};

export const deals: Catalogue = {
  RESIDUAL_GUARANTEE: {
    description: "残值担保的现值：若干年后，若资产价值低于担保价值，担保支付差额，但不超过上限。",
    parameters: {
      assetValue: "资产的当前价值，任意货币单位。",
      guaranteed: "担保的价值，单位相同。",
      volatility: "资产价值的年波动率，小数。",
      years: "至担保结算的年数。",
      riskFree: "无风险利率，连续复利，小数。默认 0。",
      decline: "资产因使用而贬值的速率，连续复利，小数。默认 0。",
      cap: "最多支付的金额。默认：无上限。",
      probability: "担保被启用的概率，0 至 1。默认 1。",
    },
    returns: "金额，单位与 assetValue 相同。",
    remarks:
      "等于执行价为担保价值的欧式看跌期权，减去执行价为 guaranteed − cap 的看跌期权。资产按 riskFree − decline 增长；启用概率视为与资产价值无关。",
    captions: ["价值 42 的资产，担保价值 40。"],
  },
  BACKSTOP_PAYOUT: {
    description: "兜底采购对未售出产能的付款：未售出量 × 价格，不超过上限。",
    parameters: {
      unsold: "没有买家的产能。",
      price: "单位产能的价格。",
      cap: "最高付款额。默认：无上限。",
    },
    returns: "金额，货币与价格相同。",
    remarks: "例如英伟达对 CoreWeave 的兜底：其他客户没有租用的产能，由英伟达购买。",
    captions: ["", "没有上限。"],
  },
  DILUTED_SHARE: {
    description:
      "新发行股份所占公司的份额，0 至 1：newShares ÷（existingShares + newShares）；没有任何股份时返回 #DIV/0!。",
    parameters: { newShares: "新发行的股份。", existingShares: "发行前的股份。" },
    returns: "小数：0.1 即 10%。",
    captions: ["在 14.4 亿股之上新发 1.6 亿股。"],
  },
  REQUIRED_REVENUE: {
    description: "使毛利在使用年限内收回资本开支（给出利率时并获得回报）的年收入，收入于年末取得。",
    parameters: {
      capex: "当期投入，任意货币单位。",
      life: "使用年限。",
      grossMargin: "毛利率，占收入的份额，大于 0 且不超过 1。",
      rate: "投入要求的回报率，有效年利率，小数。默认 0。",
    },
    returns: "每年的金额，单位与投入相同。",
    remarks: "capex × 年金系数 ÷ grossMargin；利率为 0 时系数为 1 ÷ life。",
    captions: ["投入 400，十年，毛利率 25%。", "同上，并要求 10% 的回报。"],
  },
  RUNWAY: {
    description: "现金耗尽所需的年数。消耗在年内均匀发生并逐年增长；现金永不耗尽时返回 #N/A。",
    parameters: {
      cash: "当前现金，任意货币单位。",
      annualBurn: "第一年消耗的现金；不消耗时为 0 或负数。",
      burnGrowth: "消耗的年增长率，小数。默认 0。",
    },
    returns: "年数。",
    remarks: "自 0 起的第 n 年，消耗为 annualBurn × (1 + burnGrowth)^n。",
    captions: ["", "消耗每年翻倍。"],
  },
  TAKE_OR_PAY: {
    description: "照付不议合同的应付款：max(实际提取量, 最低量) × 价格。",
    parameters: {
      actual: "实际提取量。",
      minimum: "无论如何都须付款的量。",
      price: "单位价格。",
    },
    returns: "金额，货币与价格相同。",
    captions: ["提取 60，须为 80 付款，单价 2。"],
  },
  TRANCHE_SCHEDULE: {
    description:
      "承诺额的分期提取：每部署一单位提取 perUnit，直至承诺额用完。期、单位、累计单位、提取、累计提取、未提取。",
    parameters: {
      commitment: "承诺总额，任意货币单位。",
      perUnit: "每部署一单位（如一吉瓦）的提取额，单位相同。",
      unitsByPeriod: "一行或一列：各期部署的单位数。",
    },
    returns: "带标题行的表，每期一行。",
    remarks: "承诺额用完后的单位不再提取；余额不足一单位时，只提取余额。",
    captions: ["共 100，每吉瓦提取 10。"],
    sources: [
      "英伟达与 OpenAI 联合公告，2025 年 9 月 22 日：最高 1,000 亿美元，随每吉瓦部署逐步投入",
    ],
  },
  WARRANT_VALUE: {
    description:
      "一股认股权证的价值，货币与股价相同：Black–Scholes–Merton 看涨期权；检验门槛价时，仅在达到门槛价后支付。利率均为连续复利年率。",
    parameters: {
      ...market,
      years: "距到期的年数。",
      ...carry,
      hurdle: "须达到的股价门槛。默认：无。",
      test: '"none"（默认：不检验）、"terminal"（到期股价不低于门槛）或 "touch"（期间任一时刻达到门槛）。',
    },
    returns: "每股价值。",
    remarks:
      '波动率为 0 或已到期时，等于折现后的收益。"terminal" 仅在到期股价不低于门槛时支付股价减行权价；"touch" 仅在股价曾达到门槛时支付，按连续观察计。不含稀释：见 DILUTED_SHARE。',
    captions: [
      "平价，一年，波动率 20%，无风险利率 5%。",
      "名义行权价的认股权证，仅当五年内股价由 160 升至 600 时支付。",
    ],
  },
  WARRANT_TRANCHES: {
    description:
      "分批归属的认股权证的价值：批次、股数、门槛价、概率、每股价值、期望价值（股数 × 概率 × 价值），末行合计。",
    parameters: {
      tranches: "含“股数、门槛价（可空）、里程碑概率（0 至 1）、到期年数”四列的区域。",
      ...market,
      ...carry,
      test: '"touch"（默认：期间任一时刻达到门槛）、"terminal"（到期股价）或 "none"（不检验）。',
    },
    returns: '带标题行的表，末行为 "Total"，货币与股价相同。',
    remarks: "假定里程碑与股价相互独立。门槛价空白的批次按普通看涨期权计。",
    captions: [""],
    sources: ["同 WARRANT_VALUE"],
  },
};
