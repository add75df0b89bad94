import type { SheetWords } from "../en";

const REFRESH = "在窗格的“假设分析”中刷新即可重新计算。";
const ANEW = "工作簿变化之后，请在窗格的“假设分析”中重新生成。";

export const studies: SheetWords["studies"] = {
  result: (place) => `结果：${place}。`,
  now: "工作簿目前",
  cell: "单元格",
  stamp: (day, time, canRefresh) =>
    `${day} ${time} 的数值：不随工作簿变化。${canRefresh ? REFRESH : ANEW}`,

  table: {
    title: (result, down, across) =>
      `${result}，按${down}${across === undefined ? "" : `与${across}`}`,
    down: (place) => `纵向：${place}。`,
    across: (place) => `横向：${place}。`,
    live: "实时：是公式。更改两轴的取值或任何其他输入，表格随之变化。",
  },
  tornado: {
    title: (result) => `${result}由什么驱动`,
    about: "每个输入单独从低值变到高值，其余不变。",
    base: "基准情形",
    input: "输入",
    low: "低值",
    high: "高值",
    atLow: "取低值的结果",
    atHigh: "取高值的结果",
    swing: "摆幅",
    below: "低值 − 基准",
    above: "高值 − 基准",
    change: (result) => `${result}：相对基准情形的变化`,
  },
  distribution: {
    title: (result) => `${result}的概率分布`,
    drawn: (trials, seed) => `${trials} 次试验，种子 ${seed}；各输入相互独立。`,
    live: "实时：每次试验都是公式。更改任何其他输入，分布随之变化。",
    uncertain: "不确定的输入",
    kind: "类型",
    kinds: {
      triangular: "三角分布",
      uniform: "均匀分布",
      normal: "正态分布",
      lognormal: "对数正态分布",
    },
    parameter: (n) => `参数 ${n}`,
    trial: "试验",
    trials: "试验次数",
    statistic: "统计量",
    value: "数值",
    mean: "均值",
    deviation: "标准差",
    minimum: "最小值",
    median: "中位数",
    maximum: "最大值",
    from: "自",
    to: "至",
  },
  map: {
    title: "模型地图",
    stamp: (day, time) => `工作簿在 ${day} ${time} 的状态：本表不随之更新。`,
    sheets: "各工作表的内容",
    inputsMean: "输入：模板工作表中为可修改的单元格，其他工作表中为所有数字。",
    sheet: "工作表",
    formulas: "公式",
    ours: "其中 OURO",
    inputs: "输入",
    reads: "引用关系",
    readsMean: "左侧工作表中有多少公式引用上方的工作表，包括通过名称和表格的引用。",
    odd: "与相邻单元格不一致的单元格",
    oddMeans: "两侧单元格的公式相同，而此单元格是另一个公式，或被数字覆盖。其中有些是有意为之。",
    none: "没有。",
    some: (n) => `${n} 个单元格${n > 500 ? "，列出前 500 个" : ""}。`,
    cell: "单元格",
    holds: "内容",
    like: "与相邻单元格一致时",
  },
  scenarios: {
    title: "情景并列比较",
    now: "目前",
    inputs: "输入",
    results: "结果",
  },
};
