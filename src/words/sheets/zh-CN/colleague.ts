import type { SheetWords } from "../en";

export const colleague: SheetWords["colleague"] = {
  suffix: "（数值）",
  name: "关于此副本",
  title: "模型的数值副本",
  made: (day, time, preset) =>
    `于 ${day} ${time} 由预设 ${preset} 的交易模板制作，输入值为当时的值。`,
  about: "每个单元格都是当时的数值。此处不作任何计算，也不需要加载项。下面列出每个数值原来的公式。",
  formulas: (count) => `${count.toLocaleString("en")} 个公式`,
  sheet: "工作表",
  cell: "单元格",
  formula: "公式",
};
