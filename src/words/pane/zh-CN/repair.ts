import type { Strings } from "..";

export const repair: Strings["repair"] = {
  title: "修复公式",
  about:
    "如果 Excel 先于加载项打开工作簿，本加载项的公式可能一直显示 #NAME?。修复会原样重新输入这些公式，可一次撤消；其他内容均不改动。",
  button: "修复公式",
  scanning: "正在检查工作簿",
  stopping: "正在停止…",
  cells: (done, total) => `已检查 ${done} / ${total}`,
  cancel: "取消",
  none: "本加载项的公式均未显示 #NAME?",
  mended: (mended) => `已修复 ${mended} 个公式`,
  notMended: (left) => `${left} 个公式未能修复`,
  lookedAt: (formulas) => `共检查本加载项的 ${formulas} 个公式。`,
  protectedSheets: (sheets) =>
    `受保护的工作表：${sheets}。请先撤消保护（“审阅”选项卡中的“撤消工作表保护”），然后再次修复。`,
  why: {
    protected: "所在工作表受保护",
    text: "单元格为文本格式：请改用其他数字格式，然后再次修复",
    refused: "Excel 拒绝写入；数组公式的一部分需要手动整体重新输入",
    unknown: "其中的函数或名称无法识别：请检查拼写",
  },
  more: (n) => `另有 ${n} 个`,
};
