import type { Catalogue } from "./formulaText";

const functionName = '公式名，加引号，如 "GPU_NPV"。';
const inputs = "其参数，按顺序排成一行或一列；空白处按缺省值计。";
const preset = '哪一套数据："2025-10"（默认）、"2026-06" 或 "2026-10"。';

/** Rates of return, risk and preset data. */
export const others: Catalogue = {
  IRR_ALL: {
    description:
      "所有大于 −100% 的实数收益率，标题下升序排列。不给日期时各期等距；给日期时按每年 365 天计，同 XIRR；不存在时返回 #NUM!。",
    parameters: {
      cashflows: "一行或一列金额：收入为正，支出为负。",
      dates: "每笔现金流的日期，顺序不限。默认：各期等距。",
    },
    returns: '"Rate" 之下的一列小数。',
    remarks:
      "Excel 的 IRR 与 XIRR 只给出一个收益率，是哪一个取决于猜测值；现金流多次变号时可能有多个解，也可能无解。",
    captions: ["10% 与 20% 都使净现值为 0。", "带日期，用 Excel 的日期序列号。"],
  },
  MONTE_CARLO: {
    description:
      "输入不确定时公式结果的分布：均值、标准差、最小值、P5 至 P95、最大值，以及有结果的试验份额；其余试验不计。种子相同，结果相同。",
    parameters: {
      functionName,
      inputs,
      distributions:
        '各行为：输入（名称或序号）、分布类型及其参数，单位与输入相同："normal" 或 "lognormal" 取输入本身的均值与标准差，"uniform" 取下限与上限，"triangular" 取下限、最可能值与上限。未给 correlations 时各输入相互独立。',
      trials: "试验次数，至多 1,000,000。默认 10,000。",
      seed: "整数；换一个种子即换一个样本。默认 1。",
      correlations:
        "各输入之间的相关系数，-1 至 1：一个数（适用于每两个输入），或与 distributions 各行一一对应、行列数相同的表。默认：相互独立。",
      sampling:
        '"random"（默认）或 "latin-hypercube"（更稳定：按试验次数分为等概率区间，每个区间各抽一次）。',
    },
    returns: "带标题行的“统计量、数值”表。",
    remarks:
      "公式拒绝的抽样只计入有结果的份额。相关系数为秩相关（误差不超过 0.02）：各输入的取值不变，只改变其顺序。不可能同时成立的相关系数会被拒绝，并给出最接近的可行值。",
    captions: ["租金与利用率不确定。", "租金与利用率同向变动，采用拉丁超立方抽样。"],
  },
  SENSITIVITY: {
    description:
      "公式对一个或两个输入的每个取值的结果：数据表的主体，不含标题；没有结果的单元格显示其自身的错误值。",
    parameters: {
      functionName:
        '公式名，加引号，如 "GPU_PAYBACK"：任何参数为单个单元格、结果为一个数的 OURO 公式。',
      inputs,
      rowInput: "沿行向下变化的输入：加引号的名称，或自 1 起的序号。",
      rowValues: "一行或一列：rowInput 的取值。",
      columnInput: "沿列横向变化的输入。默认：无。",
      columnValues: "一行或一列：columnInput 的取值。默认：无。",
    },
    returns: "行数同 rowValues、列数同 columnValues 的表。",
    remarks: "Excel 自带的模拟运算表不能计算加载项函数；本函数可以，并保持实时更新。",
    captions: ["利用率（向下）与租金（横向）下的回本期。"],
  },
  SOLVE: {
    description:
      "使公式等于目标值的某个输入值：保持实时的单变量求解。有多个解时取最接近原输入者；找不到时返回 #NUM!。",
    parameters: {
      functionName,
      inputs,
      input: "要求解的输入：加引号的名称，或自 1 起的序号。它在 inputs 中的单元格可以空白。",
      target: "公式应得的结果。",
      lower: "尝试的最小值。默认：该输入允许的最小值，否则为比它小其自身一百万倍的值。",
      upper: "尝试的最大值。默认：该输入允许的最大值，否则为比它大其自身一百万倍的值。",
    },
    returns: "数值，单位与该输入相同。",
    remarks:
      "每个答案都经过验证：代入后公式等于目标值。跳跃与极点之间只搜索有限个位置；找不到时请收窄 lower 与 upper。",
    captions: ["三年回本所需的租金。"],
  },
  TORNADO: {
    description:
      "什么驱动公式的结果：每个输入分别取低值与高值，其余不变。输入、低值、高值、低值结果、高值结果、摆幅；摆幅大者在前。",
    parameters: {
      functionName,
      inputs,
      low: "各输入的低值，单元格数与 inputs 相同；空白为保持不变。",
      high: "各输入的高值，单元格数与 inputs 相同；空白为保持不变。",
    },
    returns: "带标题行的表，每个变动的输入一行。",
    remarks: "一次只变动一个输入，因此看不出只有共同变动才起作用的输入。",
    captions: [""],
  },
  BENCHMARK: {
    description:
      '用来与交易对比的已公布指标，按名称或代号查询："Lucent vendor financing" 为 0.24。份额与利率为小数。名称不存在时返回 #N/A（信息中给出相近名称），未公布的字段亦然，例如区间的单一数值。',
    parameters: {
      name: '指标的名称或代号，不分大小写，如 "Nvidia vendor financing"。',
      field: '"value"（默认）、"source"、"date"、"unit"、"note"，或区间的 "low" 与 "high"。',
    },
    returns: "value、low、high 为数，其余为文本。",
    remarks: "每个指标都带有发布者、日期、单位，以及关于时点与分母的注释。",
    captions: ["", ""],
    sources: ['每个指标的来源见字段 "source"'],
  },
  DEALS: {
    description:
      "一套预设数据中金额已披露的各笔款项，可直接作为流量使用：付款方、收款方、金额（十亿美元，覆盖整笔交易而非一年）。意向书、附条件、已被取代及总括性款项，以及已计入其他交易的款项均在其中：见 Status、Contingent 与 Counted in 列。",
    parameters: { preset },
    returns:
      "各笔款项及其类型、状态、吉瓦、日期、来源与注释，不可撤销与已支付的部分、金额依据、付款方与收款方的层级，含标题行。空白为未知，不是零。",
    remarks:
      "前三列可直接作为流量，但会计入全部款项：请先按 Status、Contingent 与 Counted in 筛选，或使用模板中的开关。未披露金额的款项不在其中。",
    captions: [""],
    sources: ["每笔款项的来源见 Source 列"],
  },
  DEAL: {
    description:
      "一套预设数据中某笔交易的某个字段，如金额（十亿美元，覆盖整笔交易）、状态或来源；没有该交易或字段未披露时返回 #N/A。",
    parameters: {
      deal: '交易代号，不分大小写，同 DEALS 的 Deal 列："oracle-openai"。',
      field: '要查询的字段："amount"、"status"、"source"、"gw"、"payer" 等。',
      preset,
    },
    returns: "数或文本。",
    remarks: '金额为该交易已披露各笔之和；"undisclosed" 给出未计入的笔数。',
    captions: ["", ""],
    sources: ['每笔交易的来源见字段 "source"'],
  },
};
