import type { Strings } from "..";

export const failures: Strings["failed"] = {
  asItWas: "工作簿保持原样。",
  asEdited: "您的修改已保留，工作簿其他内容保持原样。",
  left: (names) => `以下内容未能恢复：${names}。请先查看这些工作表，再继续操作。`,
  excelSays: (detail) => `Excel 提示：${detail}`,
  technically: (detail) => `报告问题时请附上：${detail}`,
  missing: (sheets) => `未找到：${sheets}。`,
  room: (legs) => `最多可容纳 ${legs} 笔付款。`,
  cell: (cell) => `相关单元格：${cell}。`,
  reached: (range) => `试算得到的范围：${range}。`,
  most: (cells) => `最多读取 ${cells} 个单元格。`,
  unknownState: "请先查看各工作表再继续：有些内容可能不完整。",
  reasons: {
    cancelled: { title: "已取消", next: "如需重新开始，请再次点击按钮。" },
    protected: {
      title: "工作簿受保护",
      next: "请撤消保护（“审阅”选项卡中的“保护工作簿”或“撤消工作表保护”），然后重试。",
    },
    busy: {
      title: "Excel 正忙",
      next: "请先完成当前操作，例如结束单元格编辑（Enter 或 Esc），然后重试。",
    },
    refused: {
      title: "Excel 拒绝了此操作",
      next: "请确认当前窗口是此工作簿，然后重试。如果仍被拒绝，请在新工作簿中尝试。",
    },
    elsewhere: { title: "前台是另一个工作簿", next: "请点击此工作簿，然后重试。" },
    "too-much": {
      title: "一次处理的内容过多",
      next: "请减少单元格后重试。Excel 网页版一次能处理的内容比桌面版少。",
    },
    "no-template": { title: "此工作簿中没有交易模板", next: "请先点击“载入交易模板”。" },
    incomplete: {
      title: "模板的工作表缺失或已改名",
      next: "请恢复原来的名称，或重新载入模板。",
    },
    full: {
      title: "“交易”表放不下这么多付款",
      next: "请减少行数，或删除不需要的付款。",
    },
    "too-large": { title: "选定区域过大", next: "请只选择需要的单元格。" },
    "no-cell": {
      title: "没有这样的单元格",
      next: "请输入地址（如 假设!B25）或名称，或选中单元格后点击“使用选定单元格”。",
    },
    "not-a-number": { title: "某个单元格不是数字", next: "请选择显示数字的结果和输入。" },
    "input-twice": {
      title: "同一单元格被使用了两次",
      next: "结果和每个输入请选择不同的单元格。",
    },
    spilled: {
      title: "某个输入由溢出公式填充",
      next: "请选择独立的输入，最好是“假设”表中的输入。",
    },
    "not-reached": {
      title: "未能达到目标值",
      next: "请选择结果可以取到的目标值，或换一个输入。",
    },
    unsteady: {
      title: "结果没有恢复到原来的值",
      next: "它依赖会自行变化的内容，例如 NOW 或 RAND，或期间被修改过。输入已保持原样。",
    },
    edited: {
      title: "分析过程中有输入被修改",
      next: "本次分析已放弃。请重新开始。",
    },
    gone: {
      title: "某个输入所在的工作表已不存在",
      next: "如果它被重命名，请改回原名，然后使用窗格顶部的消息恢复输入。",
    },
    "not-an-input": {
      title: "情景只能由输入组成",
      next: "请只选择含数字或文字的单元格，不要选公式和空单元格。",
    },
    "odd-distribution": {
      title: "某个分布无法抽样",
      next: "参数请按升序填写，离散程度不能小于 0，试验次数在 20 到 2,000 之间。",
    },
    interrupted: {
      title: "之前的扫描没有完成",
      next: "请先恢复其输入：窗格顶部的消息可以完成此操作。",
    },
    "no-deals": {
      title: "此文件中没有可读取的交易",
      next: "请在另一个工作簿的“导入和导出”中点击“另存为 JSON”，然后选择该文件。",
    },
    "no-study": { title: "此表无法重新计算", next: "请新建一个。" },
    "not-loaded": { title: "加载项的一部分未能载入", next: "请检查网络连接，然后再次点击按钮。" },
    unexpected: { title: "窗格出现问题", next: "请关闭窗格，重新打开后再试一次。" },
  },
};
