const depreciation = {
  "straight-line": "在使用年限内均匀贬值（直线法）",
  "sum-of-years": "先快后慢（年数总和法）",
  "double-declining": "每年减去余额的两倍直线比例（双倍余额递减法）",
  exponential: "每年减去余额的相同比例；须有残值（指数法）",
};

/** What Excel shows beside each word that an argument takes, by the enumeration and the word. */
export const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Measure: {
    direct: "付给一家公司又从该公司收回的部分",
    least: "必定已回流的最小金额",
    traced: "按比例追踪：每家公司从一个混合资金池中付款",
    most: "可能已回流的最大金额",
  },
  Side: { customers: "谁付款给该公司", suppliers: "该公司付款给谁" },
  DistressMethod: {
    linear: "每一次新增损失都向下传递（Bardoscia 等，2015）",
    once: "每家公司只传递一次困境（Battiston 等，2012）",
  },
  BenchmarkField: {
    value: "数值；份额与利率为小数",
    source: "发布者",
    date: "发布日期，或所报告期间的期末",
    unit: "数值的单位",
    note: "时点、分母与疑点",
    low: "公布区间的下限",
    high: "公布区间的上限",
  },
  DealPreset: {
    "2025-10": "截至 2025 年 10 月 13 日的公开信息",
    "2026-06": "截至 2026 年 6 月 30 日",
    "2026-10": "最新观点，截至 2026 年 10 月 31 日",
  },
  DealField: {
    payer: "付款方；各笔款项的全部付款方",
    payee: "收款方；各笔款项的全部收款方",
    amount: "十亿美元：已披露各笔之和",
    undisclosed: "金额未披露的笔数",
    headline: "公告的总额（十亿美元），高于各笔之和时给出",
    status: "确定程度：definitive（已签约）、letter-of-intent（意向书）等",
    kind: "类型：equity（股权）、purchase（采购）、cloud（云服务）等",
    contingent: "付款是否取决于里程碑：yes、no 或 partly",
    upTo: "金额是否为公告上限：yes、no 或 partly",
    gw: "吉瓦",
    startYear: "首个付款年度",
    years: "年数",
    announced: "公告日期",
    supersededBy: "取代它的交易的代号",
    overlaps: "含有部分相同资金的交易的代号",
    source: "出自谁的报道或文件",
    note: "条件与疑点",
    legs: "款项笔数",
    firm: "不可撤销的金额（十亿美元）：已知各笔之和",
    drawn: "已支付或已交付的金额（十亿美元）：已知各笔之和",
    confidence:
      "金额依据：filing（申报文件）、company statement（公司声明）、press report（媒体报道）、rumour（传闻）",
  },
  HurdleTest: {
    none: "不检验门槛",
    terminal: "到期股价不低于门槛",
    touch: "期间任一时刻股价达到门槛",
  },
  Sampling: {
    random: "每次试验各自独立抽样",
    "latin-hypercube": "按试验次数分为等概率区间，每个区间各抽一次：均值更稳定（拉丁超立方）",
  },
  RepaymentType: {
    annuity: "每步还本付息额相同（等额本息）",
    straight: "每步本金相同（等额本金）",
    bullet: "到期一次偿还全部本金",
  },
  CollateralMethod: depreciation,
  DepreciationMethod: depreciation,
};
