import type { SheetWords } from "../en";

export const common: SheetWords["common"] = {
  power: "功率",
  earlyWarningSignals: "预警信号",
  economicOverAccountingLifeGpu: "GPU 的经济寿命 ÷ 会计折旧年限",
  mark: "，",
  counted: "计入",
  whatSays: "含义",
  published: "公布",
  usdBnUnlessUnitSays: "除另有单位外，十亿美元",
  life: "年限",
  usdBnYear: "十亿美元 / 年",
  receipts: "占收款",
  perGpu: "美元 / GPU",
  input: "输入",
  source: "来源",
  amber: "黄灯",
  red: "红灯",
  year: "年份",
  driver: "驱动因素",
  equity: "权益",
  usdBn: "十亿美元",
  never: "不会发生",
  notKnown: "不详",
  pageHeader: (preset, day) =>
    `Ouroboros · 预设 ${preset}，截至 ${day} · 检查是否全部通过：见检查工作表`,
};
