import type { Strings } from "..";

export const update: Strings["update"] = {
  button: (preset) => `将已载入的模板更新到 ${preset}`,
  busy: "正在更新…",
  working: (preset) => `正在更新到 ${preset}`,
  title: (preset) => `模板已更新到 ${preset}`,
  nothing: {
    title: "无需更改",
    body: (preset) => `模板中的数据已全部为 ${preset} 的数据。`,
  },
  untouched: "您自己的输入、付款和公式均未改动。",
  report: "更改内容",
  kept: (n, _count, preset) => `保留了您自己的 ${n} 个数据，尽管 ${preset} 的数据不同`,
  added: (n) => `新增 ${n} 笔付款`,
  removed: (n) => `删除 ${n} 笔付款`,
  changed: (n) => `更改 ${n} 笔付款`,
  rows: (n, _count, sheet) => `${sheet} 上更改了 ${n} 行`,
  row: (sheet, row) => `${sheet}，第 ${row} 行`,
  leg: (from, to) => `${from} → ${to}`,
  became: "变为",
  yours: "您的数据",
  presetHas: (preset) => `${preset} 的数据`,
  blank: "空白",
  unlabelled: "文字",
};
