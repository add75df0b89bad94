import type { Strings } from "..";

export const settings: Strings["settings"] = {
  language: "语言",
  asExcel: (language) => `与 Excel 相同：${language}`,
  names: { en: "English（英语）", "zh-CN": "中文" },
  languageMeans: "窗格的语言，也是单元格错误原因的语言。",
  languageFailed: "未能载入此语言。请检查网络连接，然后重新选择。",
  deals: "交易",
  preset: "“载入交易模板”默认使用",
  amounts: "窗格中的金额单位",
  amountsMean: "无论此处如何选择，工作表中的金额均以十亿美元为单位（1 即 10 亿美元）。",
  kept: "保存在此计算机上，适用于所有工作簿。",
  about: "关于",
  version: (version) => `Ouroboros ${version} 版`,
  links: { help: "帮助", privacy: "隐私", support: "支持" },
};
