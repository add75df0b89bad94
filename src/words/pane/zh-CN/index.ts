import { DATA_WORDS } from "../../sheets/dataWords";
import type { Strings } from "..";
import { checks } from "./checks";
import { explain } from "./explain";
import { failures } from "./failures";
import { formulas } from "./formulas";
import { legs } from "./legs";
import { network } from "./network";
import { problems } from "./problems";
import { repair } from "./repair";
import { selfTest } from "./selfTest";
import { settings } from "./settings";
import { transfer } from "./transfer";
import { update } from "./update";
import { whatIf } from "./whatIf";

/** Everything the pane says, in Simplified Chinese. Names of sheets stay as the workbook has them. */
const data = DATA_WORDS["zh-CN"];

export const chinese: Strings = {
  locale: "zh-CN",
  product: "Ouroboros",
  tagline: "拆解循环融资",

  views: {
    label: "视图",
    more: "更多视图",
    deals: "交易",
    formulas: "函数",
    network: "网络",
    explain: "解释",
    whatIf: "假设分析",
    transfer: "导入和导出",
    checks: "检查",
    settings: "设置",
  },

  language: {
    other: "English",
    otherMeans: "Show the pane in English",
    failed: "英语未能载入，请再次点击",
  },

  notKept: {
    title: "此工作簿不保存窗格中的选择",
    body: "Excel 拒绝保存您在这里的选择，例如因为工作簿是只读的或受保护。您的选择在窗格关闭前有效。",
  },

  outside: {
    host: {
      title: "此窗格需要与电子表格一起使用",
      body: "请在 Excel 中打开：“开始”选项卡，“打开 Ouroboros”。没有 Excel 时，可在项目文件夹中运行 npm start：它会在浏览器中将此窗格显示在电子表格旁边。",
    },
    library: {
      title: "未能载入 Excel 的程序库",
      body: "窗格需要 appsforoffice.microsoft.com 上的 office.js。请检查此计算机能否访问该网址，然后关闭窗格并重新打开。",
    },
  },

  deals: {
    title: "交易",
    preset: "选择交易数据",
    asOf: (date) => `截至 ${date}`,
    facts: "包含内容",
    headline: "公布金额，覆盖各交易的整个期限",
    unconditional: "无条件",
    uncertain: "意向书与或有付款",
    doubled: "未计：已被取代、框架协议或已计入其他交易",
    firm: "不可撤销（已知部分）",
    drawn: "已支付或已交付（已知部分）",
    counted: "模型计入：按概率加权",
    deals: () => "笔交易",
    legs: () => "笔付款",
    gigawatts: "吉瓦",
    undisclosed: () => "笔金额未披露",
    warning: "承诺金额跨越多年：此处的任何合计都不是一年的现金。意向书不是合同。",
    showLegs: (count) => `显示 ${count} 笔付款`,
    hideLegs: "隐藏付款",
    pays: "支付给",
    upTo: (amount) => `至多 ${amount}`,
    notDisclosed: "未披露",
    contingent: "或有",
  },

  amounts: {
    bn: { name: "亿美元", inBillion: 10, of: (amount) => `${amount} 亿美元` },
    m: { name: "百万美元", inBillion: 1000, of: (amount) => `${amount} 百万美元` },
  },

  kinds: {
    equity: data.equity,
    purchase: data.purchase,
    cloud: data.cloud,
    warrant: data.warrant,
    backstop: data.backstop,
    guarantee: data.guarantee,
    lease: data.lease,
    debt: data.debt,
  },

  statuses: {
    closed: data.closed,
    definitive: data.definitive,
    announced: data.announced,
    disclosed: data.disclosed,
    reported: data.reported,
    "term-sheet": data["term-sheet"],
    "letter-of-intent": data["letter-of-intent"],
    umbrella: data.umbrella,
    superseded: data.superseded,
  },

  load: {
    button: "载入交易模板",
    busy: "正在载入…",
    adds: "添加模型的全部工作表，从“结论”到“检查”，均为实时公式。",
    cancel: "取消",
    stopping: "正在停止…",
    count: (done, total) => `${done} / ${total}`,
    steps: {
      prepare: "正在准备工作簿",
      sheet: (name) => `正在写入 ${name}`,
      finish: "正在完成",
    },
  },

  clash: {
    title: () => "工作表已存在",
    named: (names) => `工作簿中已有名为 ${names} 的工作表。`,
    beside: () => "另外载入",
    besideMeans: () => "保留现有工作表，并添加带编号的新工作表，例如“交易 (2)”。",
    replace: "替换",
    replaceMeans: () => "删除现有工作表及其中的全部内容，包括您的更改。Excel 无法撤消此操作。",
    readers: (formulas, _n, sheets) =>
      `${sheets} 上有 ${formulas} 个公式引用其中的单元格，替换后将引用新的单元格：请随后核对其结果。`,
    cancel: "取消",
  },

  loaded: {
    title: "交易模板已载入",
    sheets: (names) => `新工作表：${names}。`,
    unfinished: {
      window: {
        title: "工作表的视图尚未设置",
        body: "当时另一个工作簿在前面，因此标题行没有冻结，网格线仍然显示。请将此工作簿置于前面，再次载入模板并选择“替换”，或在“视图”选项卡上自行设置。",
      },
      page: {
        title: "工作表的打印尚未设置",
        body: "Excel 拒绝了页面布局，没有打印机的电脑就会如此。打印前请在“页面布局”选项卡上选择横向和一页宽。",
      },
    },
    next: "下一步",
    goTo: (sheet) => `前往 ${sheet}`,
    countUncertain: (inputs, circularity) =>
      `在“${inputs}”表上，将“计入意向书和或有付款”设为“是”：“${circularity}”表上的占比随之变化。`,
    changeUtilisation: (inputs, gpu) =>
      `在“${inputs}”表上更改利用率：“${gpu}”表上的回本期和价值随之变化。`,
    ownFormula: "输入您自己的公式：",
    example: (deals) => `=OURO.CIRCULAR_SHARE(${deals}!A17:C200, "Nvidia")`,
  },

  failed: failures,
  update,
  transfer,
  whatIf,
  formulas,
  legs,
  network,
  explain,
  problems,
  checks,
  repair,
  selfTest,
  settings,

  dismiss: "关闭",
  silent: "用时较长。正在输入单元格或打开了对话框时，Excel 会等待：请先完成输入或关闭对话框。",
};
