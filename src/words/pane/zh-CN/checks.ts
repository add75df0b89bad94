import type { Strings } from "..";

export const checks: Strings["checks"] = {
  about: "模板将其指标与公布的指标核对，并用另一种方法复算。",
  refresh: "重新检查",
  reading: "正在读取检查结果",
  allHold: (n) => `全部 ${n} 项检查通过`,
  someFail: (failing, n) => `${n} 项检查中有 ${failing} 项未通过`,
  holding: (n) => `显示通过的 ${n} 项`,
  hideHolding: "隐藏通过的检查",
  fails: "未通过",
  holds: "通过",
  figures: (actual, expected, tolerance) => `实际为 ${actual}，应为 ${expected} ± ${tolerance}`,
  atLeast: (actual, expected) => `实际为 ${actual}，应不小于 ${expected}`,
  atMost: (actual, expected) => `实际为 ${actual}，应不大于 ${expected}`,
  goTo: "转到单元格",
  goToOne: (label) => `转到单元格：${label}`,
  noTemplate: "此工作簿中没有可检查的模板",
  noTemplateMeans: "检查随交易模板一起载入。",
  changes: {
    title: "您的改动",
    about: "与载入时不同的单元格和付款，包括被覆盖的公式。",
    find: "与载入时的模板比较",
    none: (preset) => `没有：所有单元格都与载入的 ${preset} 相同。`,
    some: (cells, _cellCount, legs, _legCount, preset) =>
      `${cells} 个单元格和 ${legs} 笔付款与 ${preset} 不同`,
    added: (n) => `新增 ${n} 笔付款`,
    removed: (n) => `删除 ${n} 笔付款`,
  },
  errors: {
    title: "显示错误值的公式",
    about: "本加载项在整个工作簿中的公式。",
    find: "检查整个工作簿",
    none: (formulas) => `没有：共检查本加载项的 ${formulas} 个公式。`,
    found: (errors, formulas) => `${formulas} 个公式中有 ${errors} 个显示错误值`,
    more: (n) => `仅列出前面的公式；另有 ${n} 个显示错误值。`,
    selectOne: (cell) => `选择 ${cell}`,
  },
};
