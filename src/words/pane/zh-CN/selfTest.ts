import type { Strings } from "..";

export const selfTest: Strings["selfTest"] = {
  title: "自检",
  about: "向此 Excel 提出约三十个微软文档未说明的问题。自检只使用自己的工作表，完成后将其删除。",
  button: "运行自检",
  cancel: "取消",
  running: (done, total) => `第 ${done} 个问题，共 ${total} 个`,
  done: "所有问题均已得到回答。",
  save: "保存结果",
};
