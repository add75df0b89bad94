import type { Language } from "../language";

const en = {
  Answers: "Answers",
  Cover: "Cover",
  Inputs: "Inputs",
  Deals: "Deals",
  Flows: "Flows",
  Circularity: "Circularity",
  GPU: "GPU",
  "Deals detail": "Deals detail",
  Adequacy: "Adequacy",
  Funding: "Funding",
  Provider: "Provider",
  Credit: "Credit",
  Accounts: "Accounts",
  Stress: "Stress",
  "Then and now": "Then and now",
  Signals: "Signals",
  Risk: "Risk",
  Checks: "Checks",
};

/**
 * What the sheets of the template are called, by language: always at hand, because a template in one language is found
 * from a pane that speaks the other. At most 24 characters, so that a number or a suffix fits behind.
 */
export const SHEET_NAMES: Readonly<Record<Language, Readonly<typeof en>>> = {
  en,
  "zh-CN": {
    Answers: "结论",
    Cover: "封面",
    Inputs: "假设",
    Deals: "交易",
    Flows: "资金流",
    Circularity: "循环融资",
    GPU: "GPU经济性",
    "Deals detail": "交易明细",
    Adequacy: "收入覆盖",
    Funding: "资金来源",
    Provider: "云服务商",
    Credit: "信用分析",
    Accounts: "会计影响",
    Stress: "压力测试",
    "Then and now": "今昔对比",
    Signals: "预警信号",
    Risk: "风险分析",
    Checks: "检查",
  },
};
