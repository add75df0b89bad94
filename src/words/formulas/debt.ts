import type { Catalogue } from "./formulaText";

const years = "期限，整年数。";
const annualRate = "年利率，小数。";
const type = '"annuity"（默认：等额本息）、"straight"（等额本金）或 "bullet"（到期一次还本）。';

export const debt: Catalogue = {
  DEBT_CAPACITY: {
    description:
      "现金流在目标覆盖倍数下可承载的最大债务及其量身还款：年、现金流、期初余额、还本付息、利息、本金、期末余额。首个期初余额即债务容量，最后的期末余额为 0。",
    parameters: {
      cashflows: "一行或一列：各年末可用于偿债的现金，不小于 0。",
      annualRate,
      targetDscr: "每年的现金流 ÷ 还本付息，大于 0；通常为 1.3。",
    },
    returns: "带标题行的表；金额单位与现金流相同。",
    remarks:
      "每年的还本付息为现金流 ÷ targetDscr，覆盖倍数因此不变；债务容量是其现值。利息超过还本付息的年份，本金为负。",
    captions: [""],
  },
  CASH_SWEEP: {
    description:
      "以富余现金提前还款的贷款，每笔现金流一行：年、期初余额、利息、计划还本、提前还本、分配、期末余额、DSCR。",
    parameters: {
      cashflows: "一行或一列：各年末可用于偿债的现金，不小于 0。",
      principal: "贷款本金，单位与现金流相同。",
      annualRate,
      years: "期限，整年数；届时尚欠的金额全部到期。",
      sweep: "还本付息后剩余现金中用于提前还款的份额，0 至 1。默认 1。",
      lockUp: "DSCR 低于此值的年份，剩余现金全部用于提前还款。默认 0。",
    },
    returns: "带标题行的表；无应付款的年份 DSCR 为空白。",
    remarks: "每年应付贷款的年金。现金不足时先付利息，未付利息计入债务，不作分配。",
    captions: ["剩余现金的一半用于提前还款。"],
  },
  COVER_RATIOS: {
    description:
      "按年等额本息偿还的贷款的偿债覆盖：年、现金流、还本付息、DSCR（现金流 ÷ 还本付息）、LLCR（期限内剩余现金流按 annualRate 的现值 ÷ 期初余额），末行为最低值。",
    parameters: {
      cashflows: "一行或一列：各年末可用于偿债的现金；至少与期限同长，其后的不计。",
      principal: "贷款本金，单位与现金流相同。",
      annualRate,
      years,
    },
    returns: '带标题行的表，末行为 "Minimum"。',
    remarks: "低于 1 时，当年现金不足以还本付息。贷款人通常要求 1.2 至 1.5。",
    captions: [""],
  },
  DEBT_SCHEDULE: {
    description:
      "还款计划表，每步一行：步、年、期初余额、利息、本金、还本付息、期末余额。步末付款，每步利率为 annualRate ÷ stepsPerYear；最后的期末余额为 0。",
    parameters: {
      principal: "贷款本金，任意货币单位。",
      annualRate: "名义年利率，小数。",
      years: "期限；须为整数个步长。",
      type,
      stepsPerYear: "每年付款次数，整数。默认 12。",
    },
    returns: "带标题行的表；金额为正数，单位与本金相同。",
    remarks: "等额本息与 Excel 的 PMT、IPMT、PPMT 一致，但金额为正数。",
    captions: ["", "到期一次还本。"],
  },
  COLLATERAL_COVER: {
    description:
      "债务与作为抵押的 GPU 的价值之比，期初及各年末：年、债务、抵押品、贷款价值比、缺口。按年还本付息。",
    parameters: {
      principal: "贷款本金，单位与资本开支相同。",
      annualRate,
      years,
      capex: "GPU 的购买价格。",
      economicLife: "经济寿命：只剩残值之前的年数。",
      method:
        '贬值方式："straight-line"（默认：直线法）、"sum-of-years"（年数总和法）、"double-declining"（双倍余额递减法）或 "exponential"（指数法，须有残值）。',
      residualShare: "寿命期末残值占价格的份额，0 至 1。默认 0。",
      type,
    },
    returns: "带标题行的表；抵押品价值为零时，贷款价值比留空。",
    remarks:
      "缺口是债务超出抵押品价值的部分，不超出时为 0。设备贬值快于还款时，缺口在贷款期中段出现。",
    captions: ["五年期贷款，GPU 寿命四年。"],
    sources: ["同 GPU_VALUE 与 DEBT_SCHEDULE"],
  },
};
