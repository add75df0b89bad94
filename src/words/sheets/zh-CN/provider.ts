import type { SheetWords } from "../en";

export const provider: SheetWords["provider"] = {
  map: "一吉瓦为建设者带来多少收益，建设成本多高时仍付得起债务？",
  title: "云服务商：一吉瓦为建设并出租它的一方带来多少",
  notes: [
    "每吉瓦，十亿美元。寿命期内现金逐年相同，租金与成本落在年末。内部收益率为 Excel 的 RATE。",
  ],
  inputs: "本表的输入",
  input: "输入项",
  own: "自选公司",
  result: "结果项",
  spread: "已公布的每吉瓦投入范围，按甲骨文的租金",
  spreadNote: "Bernstein 为 35，英伟达为 50 至 60。末列为收益率减“假设”表的 GPU 抵押债务成本。",
  chart: "只有最便宜的一吉瓦收益率高于 GPU 抵押债务成本",
  returned: "收益率",
  debtCost: "债务成本",
  rows: {
    capex: "投入",
    rent: "年租金",
    cost: "年运营成本",
    life: "寿命",
    share: "债务占比",
    rate: "该债务利率",
    tenor: "期限",
  },
  reasons: {
    capex: "公布范围 35 至 60，见下表",
    rent: "甲骨文：5 年 4.5 吉瓦共 300，条款未公开；CoreWeave：券商笔记",
    cost: "1 吉瓦按 8 美分电费为 0.7；人员、维护与场地再加同样金额",
    life: "甲骨文合同的期限；CoreWeave 按 6 年折旧",
    share: "没有按站点公布的数字",
    rate: "甲骨文债券、CoreWeave 2030 年票据、“假设”表的 GPU 抵押债务",
    tenor: "与合同一致",
  },
  results: {
    net: "年净现金",
    irr: "内部收益率",
    payback: "回本期",
    dscr: "偿债覆盖率",
    breakeven: "按债务利率的盈亏平衡租金",
    spread: "收益率减债务利率",
  },
  checks: {
    irr: {
      label: "云服务商：按内部收益率折现的净现金等于投入",
      reason: "以 Excel 的 PV 计算等额现金的现值",
    },
    breakeven: {
      label: "云服务商：盈亏平衡租金的收益率等于债务利率",
      reason: "按该租金计算 RATE，各家相加",
    },
    falling: { label: "云服务商：一吉瓦越贵，收益率越低", reason: "表中最大的升幅，至多为 0" },
  },
};
