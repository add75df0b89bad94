import type { SheetWords } from "../en";

export const findings: SheetWords["findings"] = {
  round: "{vendor}：{year} 年收款中 {share} 是自己的钱",
  payBack: "{short} 年后收回 GPU 价格的 {part}",
  pay: "{customer} {year} 年：应付 {due} 亿美元，收入 {forecast} 亿美元",
  hit: "{one} 损失最大：{lost} 亿美元",
  truth: "{year} 年：至多需要 {required} 亿美元，预测 {forecast} 亿美元",
  traced: "{year} 年自有资金回流最多：{company}，占收款 {share}",
  kinds: "{year} 年付款最多的类型：{kind}，{amount} 亿美元",
  dry: "{lab} 的资金在 {year} 年用尽",
  notDry: "{lab} 的资金不会用尽",
  odds: "{share} 的试验在 {life} 年内回本",
  drivers: "对价值影响最大：{driver}",
  npv: "净现值：寿命 {short} 年为 {low} 美元，{long} 年为 {high} 美元",
  underwater: "若寿命为 {short} 年，GPU 价值最多比债务低 {gap} 美元",
  secured: "若寿命为 {short} 年，GPU 价值始终不低于债务",
  loan: "债务最高达担保资产价值的 {share}",
  capex: "每 GW {capex} 亿美元：年回报 {returned}，债务成本 {cost}",
  lives: "若寿命为 {life} 年，六家公司的利润共减少 {amount} 亿美元",
};
