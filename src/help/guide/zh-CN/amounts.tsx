import { Example } from "../../pages/Example";
import { F } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <>
      <h2>意向书不是合同</h2>
      <p>
        意向书只是宣布，不约束任何人付款。每笔款项都有状态：definitive（已签约）与
        closed（已完成）是确定的；announced（已公告）、reported（媒体报道）与
        term-sheet（条款清单）次之；letter-of-intent（意向书）最弱；umbrella（总括）包含其他交易的资金，superseded（已取代）则已被替换。“假设”表上的开关决定哪些计入：意向书与或有付款只有在您打开开关时才计入；已取代与总括性交易另有开关，因为其资金也在其他交易之中。
      </p>
      <Example formula={'=OURO.DEAL("nvda-openai-loi","status","2025-10")'} />
      <Example formula={'=OURO.DEAL("nvda-openai-loi","status","2026-06")'}>
        同一交易截至 2026 年 6 月的状态。
      </Example>
      <h2>承诺额不是一年的现金</h2>
      <p>
        金额覆盖整笔交易，往往跨越多年。五年 300，若均匀支付，每年为
        60；“资金流”表把每笔款项分摊到各年，并注明方式。占承诺总额的份额与占一年收入的份额回答的是不同的问题：不要不加说明地放进同一个比率。
      </p>
      <Example formula={'=OURO.DEAL("oracle-openai","amount")'}>整笔交易，十亿美元……</Example>
      <Example formula={'=OURO.DEAL("oracle-openai","years")'}>……跨越的年数。</Example>
      <p>
        <F id="VENDOR_FINANCING_RATIO" />{" "}
        用多年的承诺比一年的收入。它与已公布的数字一样用于比较供应商，并不是份额。
      </p>
      <h2>“最高”与分期</h2>
      <p>
        “最高 100、每吉瓦 10”在第一个吉瓦运行时是 10。
        <F id="TRANCHE_SCHEDULE" /> 随部署提取承诺额。
      </p>
      <Example formula="=OURO.TRANCHE_SCHEDULE(100,10,{1,2,3})" />
    </>
  );
}

export const amounts: Guide = {
  slug: "amounts",
  title: "承诺、合同与现金",
  summary: "意向书与合同之别；交易总额与一年现金之别。",
  Body,
};
