import type { Catalogue } from "./formulaText";

const capex = "单块 GPU 的全部资本开支，美元。";
const rent = { hourlyRate: "租金，美元 / 每个已出租 GPU 小时。" };
const service = {
  utilisation: "利用率：已出租小时的份额，0 至 1。",
  powerKw: "单块 GPU 的功率（不含冷却），千瓦，全年不间断。",
  electricityPrice: "电价，美元 / 千瓦时。",
  pue: "数据中心的电能利用效率（PUE），不小于 1。默认 1.2。",
  fixedCost: "其他成本，美元 / 年。默认 0。",
  rateDecline: "租金每年的降幅，小数；租金上涨时为负。默认 0。",
  discountRate: "折现率，有效年利率，小数。默认 0。",
  life: "使用年限；须为整数个步长。默认 6。",
  residualShare: "使用期末收回的残值占资本开支的份额，0 至 1。默认 0。",
  stepsPerYear: "1、4 或 12；现金在每步期末发生。默认 12。",
};
const remarks =
  "各步长度相等，现金在步末发生。始于第 t 年的一步，租金为 hourlyRate × (1 − rateDecline)^t；一年按 8,760 小时计；无论是否出租，全部时间耗电；折现因子为 (1 + discountRate)^(−t)。";

export const gpu: Catalogue = {
  GPU_BREAKEVEN_RATE: {
    description:
      "使单块 GPU 净现值为 0 的期初租金，美元 / 每个已出租 GPU 小时；没有任何小时出租时返回 #NUM!。",
    parameters: { capex, ...service },
    returns: "美元 / 每个已出租小时。",
    remarks,
    captions: ["利率 14%。"],
  },
  GPU_CASHFLOWS: {
    description:
      "单块 GPU 的现金流，每步一行：步、年、租金、收入、电费、固定成本、净额、累计、折现累计。两个累计均自负的资本开支起；最后一步的净额含残值。",
    parameters: { capex, ...rent, ...service },
    returns: "带标题行的表；美元，成本为正数。",
    remarks,
    captions: ["四年，每年一步，租金每年下降 20%。"],
  },
  GPU_IRR: {
    description:
      "单块 GPU 的内部收益率：使净现值为 0 的有效年利率；不存在时返回 #NUM!；不使用折现率。",
    parameters: {
      capex,
      ...rent,
      ...service,
      discountRate: "此处不使用：结果本身就是收益率。默认 0。",
    },
    returns: "小数：0.14 即 14%。",
    remarks: `${remarks}租金下降与残值可能产生多个解，取最大者：利率高于它时，GPU 总是亏损。`,
    captions: [""],
  },
  GPU_NPV: {
    description:
      "单块 GPU 的净现值，美元：负的当期资本开支，加各步末净现金的现值，加期末残值的现值。",
    parameters: { capex, ...rent, ...service },
    returns: "美元；GPU 的收益高于折现率时为正。",
    remarks,
    captions: ["利率 14%。", "同上，租金每年下降 20%。"],
  },
  GPU_PAYBACK: {
    description:
      "单块 GPU 的回本期：累计净现金（给出折现率时折现，不计残值）首次等于资本开支所需的年数，步内线性插值；使用年限内不能回本时返回 #N/A。",
    parameters: {
      capex,
      ...rent,
      ...service,
      residualShare: "使用期末收回的残值占资本开支的份额，0 至 1；此处不计。默认 0。",
    },
    returns: "年数。",
    remarks,
    captions: ["", "按 14% 折现。"],
  },
  GPU_VALUE: {
    description: "GPU 在某一年龄按某种折旧方法的价值，美元；达到或超过使用年限时为残值。",
    parameters: {
      capex: "购买价格，美元。",
      age: "购买后的年数。",
      life: "只剩残值之前的年数。",
      method:
        '"straight-line"（默认：直线法）、"sum-of-years"（年数总和法）、"double-declining"（双倍余额递减法）或 "exponential"（指数法，须有残值）。',
      residualShare: "使用期末残值占价格的份额，0 至 1。默认 0。",
    },
    returns: "美元。",
    remarks:
      "年数总和法与双倍余额递减法在整数年龄处等于 Excel 的 SYD 与 DDB，年内均匀下降；双倍余额递减法的最后一年降至残值。",
    captions: ["五年中的一年之后。", ""],
  },
  GW_TO_GPUS: {
    description: "一个站点的电力可以运行的 GPU 数量：吉瓦 ÷（kwPerGpu × pue），不取整。",
    parameters: {
      gigawatts: "站点功率（含冷却），吉瓦。",
      kwPerGpu: "单块 GPU 连同其分摊的服务器功率，千瓦。",
      pue: service.pue,
    },
    returns: "GPU 数量。",
    captions: [""],
  },
};
