import { ToGuide } from "../../pages/links";
import type { Guide } from "../guide";
import { SheetList } from "../SheetList";

const SHEETS = [
  ["Cover", "封面：主要结果及其含义、阅读方法、各表目录。"],
  ["Inputs", "输入：每项假设只出现一次，附单位与来源。浅底蓝字可以修改，其余不可。"],
  [
    "Deals",
    "交易：每行一笔款项，含付款方、收款方、金额、类型、状态、年数与来源。“计入”为 Inputs 开关允许计入的金额。新行会加入该表。",
  ],
  ["Flows", "流量：计入的款项按交易年数分摊到各年；年数未知时按其类型的年数。"],
  [
    "Circularity",
    "循环融资：各公司的 direct、least、traced、most；资金回路；资金的最终来源；供应商融资与朗讯的对比。",
  ],
  [
    "GPU",
    "单块 GPU 的回本期、净现值、内部收益率与盈亏平衡租金，覆盖多种租金、利用率与年限；其贷款与其价值的对比。",
  ],
  ["Deals detail", "逐年的分期提取、认股权证、大额云合同与兜底采购。"],
  ["Adequacy", "收入充足性：投入所需的收入与预测的对比；现金能维持多久；站点所需电力。"],
  ["Stress", "压力：一家客户只付一部分时，谁损失多少，谁的损失由此而来。"],
  ["Signals", "预警信号及其阈值，以及不必惊慌的理由。"],
  ["Risk", "风险：输入变动时主要结果变动多少，由什么驱动，分布如何。"],
  [
    "Checks",
    "检查：必须成立的恒等式，以及模型必须吻合的已公布数字。任何一项不通过，每张表都会显示。",
  ],
] as const;

function Body() {
  return (
    <>
      <SheetList sheets={SHEETS} />
      <p>
        没有任何内容被隐藏或保护；凡不是输入的数字都是公式。公告金额相互重叠并跨越多年：
        <ToGuide slug="amounts" />
        。要把较新的数字带入您已修改的模型，请用 <b>Update the loaded template</b>
        ：您的输入、金额与款项保留不变，窗格会列出保留了什么。
      </p>
      <p>
        工作表以载入时窗格所用的语言写成，更新时保持不变。工作表、公司、输入与来源的名称在两种语言中相同，公式用来比较的词也是：yes
        与 no、状态、类型、方法；Ouroboros 公式自身表格的标题亦然。数字与语言无关。
      </p>
    </>
  );
}

export const template: Guide = {
  slug: "template",
  title: "交易模板逐表说明",
  summary: "十二张工作表各回答什么问题，哪些内容可由您修改。",
  Body,
};
