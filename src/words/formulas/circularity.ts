import type { Catalogue } from "./formulaText";

const flows =
  '含"付款方、收款方、金额"三列的区域：付款方向收款方付款。空白或 "Outside" 表示网络之外。';
const company = "要追查自有资金回流的公司。";
const measure =
  '"traced"（默认：按比例追踪）、"direct"（仅双方之间），或上下界 "least" 与 "most"。';
const share = "小数：0.14 即 14%。";
const table = "带标题行的表；金额单位与流量相同。";

export const circularity: Catalogue = {
  CIRCULARITY_TEST: {
    description:
      "与付款方、收款方和金额均相同的随机网络相比，循环程度是否异常：观测值、均值、P5、P95、不低于观测值的份额。种子相同，结果相同。",
    parameters: {
      flows: "含 From、To、Amount 三列的区域：From 付款给 To。空白或 Outside 表示网络之外。",
      company: "检验哪家公司的按比例追踪份额。默认：全体的循环指数。",
      trials: "随机网络的个数，最多 1,000,000。默认 1,000。",
      seed: "整数；换一个即得到另一组网络。默认 1。",
    },
    returns: "带标题行的两列表：统计量、数值；份额为小数。",
    remarks:
      "每个付款方保留其各行与金额，每个收款方保留其行数；谁付给谁被随机打乱，公司不付款给自己，网络之外的行不变。不低于观测值的份额越小，越说明并非偶然。",
    captions: [""],
  },
  CIRCULAR_AMOUNT: {
    description: "一家公司付出后又作为收入流回自身的资金，单位与流量相同。",
    parameters: { flows, company, measure },
    returns: "金额，介于 0 与该公司收入之间。",
    remarks:
      "恒有 0 ≤ least ≤ traced ≤ most ≤ 收入，且 direct ≤ most。traced 是一种约定：每家公司都从一个混合资金池中付款，计入的是首次回到付款人手中的部分。least 与 most 在任何约定下都成立。",
    captions: [
      "V 借给 A 40；A 共有 50，付给 V 35：按比例，其中 28 是 V 自己的钱。",
      "无论怎样追踪，都不会少于 25。",
    ],
  },
  CIRCULAR_SHARE: {
    description: "公司收入中属于自有资金回流的份额，0 至 1；没有收入时返回 #DIV/0!。",
    parameters: { flows, company, measure },
    returns: share,
    remarks: "CIRCULAR_AMOUNT 除以该公司的收入，外部收入计算在内。",
    captions: ["V 借给 A 10，A 付给 V 35，其他客户付给 V 65。", "A 另有资金时，该份额最大可能为："],
  },
  CIRCULAR_SUMMARY: {
    description: "每家公司的收入、支出及四种口径的回流资金，含金额与占收入的份额；按收入降序。",
    parameters: { flows },
    returns: "带标题行的表；金额单位与流量相同，分母为零的份额留空。",
    remarks: "每家公司一行。分母为零的份额留空。四种口径同 CIRCULAR_AMOUNT。",
    captions: [""],
  },
  CIRCULARITY_INDEX: {
    description: "Finn 循环指数：所有公司的资金中，按比例追踪后回到原付款公司的部分，0 至 1。",
    parameters: { flows },
    returns: share,
    remarks:
      "各公司 traced 金额之和除以各公司资源之和；公司的资源取收入与支出中的较大者。没有资金循环时为 0，全部循环时为 1。",
    captions: ["V 的 100 中追踪到 10，A 的 35 中追踪到 3.5。"],
  },
  CONCENTRATION: {
    description:
      "公司客户或供应商的赫芬达尔—赫希曼指数，0 至 10,000（全部集中于一家）；外部资金视为众多小主体。",
    parameters: {
      flows,
      company: "要考察的公司。",
      side: '"customers"（默认：谁付款给它）或 "suppliers"（它付款给谁）。',
    },
    returns: "各百分比份额的平方和。",
    remarks: "外部资金计入总额，但不作为单一主体。美国并购指南将高于 1,800 视为高度集中。",
    captions: ["客户占比为 30%、30%、20% 和 20%。"],
  },
  FLOW_LOOPS: {
    description:
      "资金回路，即公司依次付款形成的闭环，由强到弱：回路、公司数、瓶颈（回路上最小的付款）、最弱付款；没有回路时返回 #N/A。",
    parameters: {
      flows,
      company: "只列出经过该公司的回路。默认：全部回路。",
      maxLength: "回路上最多的公司数。默认 6。",
      maxRows: "最多显示的回路数，保留最强者。默认 100。",
    },
    returns: "带标题行的表；搜索被截断时末行会注明。",
    remarks:
      "只列基本回路，即同一公司不重复出现。回路从指定公司起，否则从字母顺序最前的公司起。依次按瓶颈、公司数（少者在前）、名称排序。搜索从最强的回路开始，截断后的清单仍含最强者。",
    captions: ["", "只列经过 V 的回路。"],
  },
  FLOW_MATRIX: {
    description:
      "谁付款给谁的方阵：付款方在行、收款方在列，公司按出现顺序排列，用到 Outside 时列于最后，末行与末列为合计。",
    parameters: { flows },
    returns: "首行与首列为名称的表；金额单位与流量相同。",
    remarks: "付款方与收款方相同的各行相加。",
    captions: [""],
  },
  ORIGIN_OF_FUNDS: {
    description:
      "公司的资金最终来自谁的外部融资，按比例向上游追溯：来源、金额、份额，降序，份额合计为 1；资金只在内部循环时返回 #N/A。",
    parameters: { flows, company: "要追溯其资源（收入与支出中的较大者）的公司。" },
    returns: table,
    remarks:
      "公司的外部融资，是外部付给它的款项，加上支出超过收入的部分（区域中未列出的现金或债务）。每个资金池按流入比例混有各付款方的资金。",
    captions: ["B 从 A 得到 30，其中 10 由 C 付给 A：三分之一属于 C。"],
  },
  VENDOR_FINANCING_RATIO: {
    description: "供应商承诺向客户提供的融资占其收入的份额。朗讯为 24%（T. Tunguz，2025）。",
    parameters: {
      committed: "对客户的贷款、担保与投资，任意货币单位。",
      revenue: "年收入，单位相同；若承诺跨越多年，请注明。",
    },
    returns: "小数：0.24 即 24%。",
    remarks: "承诺往往跨越多年，收入只计一年：该比率用于供应商之间的比较，不是当年销售额的份额。",
    captions: ["朗讯：336 亿美元收入中的 81 亿美元。"],
  },
};
