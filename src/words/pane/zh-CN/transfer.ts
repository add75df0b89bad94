import type { Strings } from "..";

export const transfer: Strings["transfer"] = {
  loading: "正在打开…",
  notLoaded: {
    title: "窗格的这一部分未能载入",
    body: "请检查网络连接，然后重试。",
    again: "重试",
  },

  import: {
    title: "导入您自己的交易",
    about:
      "每行一笔付款：From 支付给 To，Amount 为整笔交易的金额，以十亿美元为单位（1 即 10 亿美元）。写入之前会先让您查看。",
    columns: "所有列",
    columnsAre: (names) => `${names}。From、To 和 Amount 为必需列，顺序不限；金额留空表示未披露。`,
    drop: "将 CSV 或 JSON 文件拖到此处，或",
    choose: "选择文件",
    file: "CSV 或 JSON 文件",
    selection: "使用选定的单元格",
    reading: "正在读取…",
    notices: {
      "nothing-selected": {
        title: "选定的单元格为空",
        next: "请选中交易的各行及其表头，然后再次点击。",
      },
      "workbook-file": {
        title: "此文件是工作簿",
        next: "请在 Excel 中打开，将其中的行复制到本工作簿并选中，然后点击“使用选定的单元格”。",
      },
      unreadable: {
        title: "无法读取该文件",
        next: "文件可能已被移动或正在使用。请重新选择。",
      },
    },
    legs: (n) => `${n} 笔付款`,
    more: (n) => `以及另外 ${n} 项`,
    ignored: (names) => `已忽略的列（无法识别）：${names}。`,
    mode: "写入方式",
    add: "添加到现有交易",
    addMeans: "已有的付款不会重复写入。",
    replace: "替换所有现有交易",
    replaceMeans: "其他输入保持不变。",
    write: (n) => `导入 ${n} 笔付款`,
    writing: (n) => `正在写入 ${n} 笔付款`,
    discard: "放弃",
    written: (n) => `已将 ${n} 笔付款写入 Deals 工作表`,
    known: (n) => `${n} 笔付款已存在，未重复写入。`,
    noneKnown: "其中没有已存在的付款。",
  },

  problems: {
    title: (name) => `${name} 暂时无法导入`,
    sheetTitle: "交易暂时无法导出",
    count: (n, _count, rows) => `${rows} 行中有 ${n} 个问题。尚未写入任何内容。请更正后重试。`,
    wholeFile: "尚未写入任何内容。请更正后重试。",
    sheet: (n) => `Deals 工作表上有 ${n} 个问题。尚未生成文件。请更正后重试。`,
    row: (n) => `第 ${n} 行`,
    header: "整个文件",
    showRest: (n) => `显示其余 ${n} 行`,
    list: "问题",
    back: "重新选择",
  },

  export: {
    title: "导出交易",
    about: "将已载入模板中的交易（包括您自己的交易）保存为可以再次导入的文件。",
    fileTitle: "已载入模板的交易",
    csv: "另存为 CSV",
    json: "另存为 JSON",
    working: "正在读取交易",
    saved: (file) => `${file} 已生成`,
    savedMeans: (n) => `其中有 ${n} 笔付款。请在此计算机的下载位置查找。`,
    blocked: "没有文件？Excel 并不总是允许窗格保存文件。",
    showText: "显示文本",
    textTitle: (file) => `${file} 的文本`,
    textMeans: "请复制文本，粘贴到文本编辑器中，并以此名称保存。",
    copy: "复制",
    copied: "已复制",
    copyByHand: "Excel 不允许访问剪贴板。文本已选中：请按 Ctrl+C（Mac 上按 ⌘C）。",
    close: "关闭",
  },
};
