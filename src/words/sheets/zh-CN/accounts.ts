import type { SheetWords } from "../en";

export const accounts: SheetWords["accounts"] = {
  map: "折旧年限缩短使利润减少多少，给予客户的股份又让供应商付出多少？",
  title: "会计影响：设备的折旧年限，与以股份给出的折扣",
  notes: [
    "除另有单位外为每年十亿美元。正负号表示利润增减。直线折旧，全年影响。",
    "并非预测：采购额保持不变，只改变记账方式。除税款外，现金不变。",
  ],
  found:
    "若折旧年限由公布的改为 {life} 年，账上有 {years} 年的采购，服务器将使六家公司每年税前利润减少 {before}（十亿美元），税后减少 {after}，占其利润的 {part}。",
  besideBurry:
    "按 {life} 年计，前 {years} 年共多提折旧 {gap}（十亿美元）；M. Burry 估计 2026 至 2028 年的差额为 {burry}（媒体，2025 年 11 月），按当时预计的采购额。",
  noBurry: "在本预设日期尚无公布的差额估计。",
  amd: "AMD 许诺给客户 {shares} 百万股，占届时全部股份的 {part}；表中最大的折扣为采购额的 {cut}。",
  chart: "折旧年限越短，利润越低",
  all: "六家合计",
  measures: {
    before: "税前利润：由公布年限改为列首年限的变动",
    tax: "税款：变动（当期少缴，或列为递延）",
    profit: "净利润：变动",
    eps: "每股收益：变动",
    part: "净利润：变动占全年的比例",
  },
  inputs: "本表的输入",
  input: "输入项",
  capex: "投入",
  published: "公布年限",
  lifeBefore: "此前年限",
  effect: "公布的影响",
  netIncome: "净利润",
  shares: "股数（百万）",
  life: (n) => `对比年限 ${n}`,
  rows: {
    servers: { label: "投入中服务器的部分", reason: "假设；其余为土地、建筑与电力，年限更长" },
    years: {
      label: "账上的采购年数",
      reason: "假设：三年，均为“假设”表所列投入的水平，如 2026 至 2028 年",
    },
    tax: { label: "税率", reason: "联邦税率，26 U.S.C. § 11；不含州税与境外" },
    burry: {
      label: "公布的折旧差额",
      reason: "2026 至 2028 年；M. Burry，媒体，2025 年 11 月；他押注下跌",
    },
  },
  warrants: "给予客户的股份作为降价",
  warrantsNote:
    "按美国准则，给客户的认股权证随归属冲减收入。此处：其今日价值 ÷ 全部归属所需的采购额。",
  warrantsTerms:
    "按布莱克–斯科尔斯估值，用“假设”表中 AMD 的波动率与利率，假定全部归属且无门槛：为上限。\n“交易明细”表对 AMD 各批次加权。",
  vendor: "供应商",
  customer: "客户",
  newShares: "股数（百万）",
  strike: "行权价（美元）",
  price: "股价（美元）",
  purchases: "采购额",
  existing: "现有股数",
  perShare: "每股价值",
  worth: "价值",
  cut: "降价幅度",
  dilution: "占全部股份",
  dilutionOfAll: "与其他合计",
  warrantNotes: {
    amdOpenai: "采购额未披露；取媒体对 Meta 6 吉瓦所述的下端",
    amdMeta: "截至 2026-06-27 尚无归属；取媒体所述 60 至 100 以上的下端",
    marvell: "行权价约为市价（假设）；无采购义务；120 为媒体数字",
    qualcomm: "行权价约为市价（假设）；60 为上限；375 万股立即归属",
  },
  checks: {
    straight: {
      label: "会计影响：各年限的折旧即 Excel 的直线折旧",
      reason: "以 SLN 计算各公司与各年限",
    },
    adds: { label: "会计影响：利润与税款的变动合计为税前变动", reason: "各公司与各年限相加" },
    eps: { label: "会计影响：每股变动乘股数即利润变动", reason: "最短年限，各公司相加" },
    worth: {
      label: "会计影响：认股权证的价值与 WARRANT_VALUE 一致",
      reason: "原生公式与插件公式对照",
    },
    dilution: { label: "会计影响：各客户的份额即 DILUTED_SHARE", reason: "原生公式与插件公式对照" },
  },
};
