import { Example } from "../../pages/Example";
import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";
import { LoopPicture } from "../LoopPicture";
import { POT } from "../potFlows";

function Body() {
  return (
    <>
      <p>
        V 借给客户 A 40。A 另有 10，向 V 采购 35，付给他人 15。V 的其他客户付给 V 65。V 收到的 100
        中，有多少是 V 自己的钱？
      </p>
      <LoopPicture
        title="V 付给 A 40；外部付给 A 10；A 付给 V 35，付给外部 15；外部付给 V 65"
        outside="其他"
      />
      <p>
        资金没有标记：A 的 50 混在一个池中，哪些钱付给了
        V，谁也说不清。因此有一种约定，以及两个界限。
      </p>
      <h2>traced（追踪）：28</h2>
      <p>
        每家公司都从一个混合资金池中按比例付款。A 的池中 40 ÷ 50 来自 V，因此 A 付给 V 的 35 中有 28
        是 V 自己的钱。路径更长时各段比例相乘；资金首次回到付款人手中时计入。
      </p>
      <Example formula={`=OURO.CIRCULAR_AMOUNT(${POT},"V","traced")`} />
      <h2>least（下界）：25</h2>
      <p>
        假设 A 尽量用 V 的钱付给他人。它付给他人 15，因此付给 V 的款项中至少有 40 − 15 是 V
        的钱。任何追踪方式都不会更少。
      </p>
      <Example formula={`=OURO.CIRCULAR_AMOUNT(${POT},"V","least")`} />
      <h2>most（上界）：35</h2>
      <p>
        假设 A 把 V 的钱单独存放，只用它付给 V。它付给 V
        35，因此回流不可能更多：即以各笔付款为容量、从 V 出发再回到 V 的最大流。
      </p>
      <Example formula={`=OURO.CIRCULAR_AMOUNT(${POT},"V","most")`} />
      <h2>direct（直接）：35</h2>
      <p>
        两家公司互相付款中的较小者，此处为 min(40,
        35)。它不需要约定，但看不到三家及以上公司构成的回路。
      </p>
      <h2>占收入的份额</h2>
      <p>
        恒有 0 ≤ least ≤ traced ≤ most ≤ 收入。下界与上界相距很远时，traced
        反映的更多是约定而非资金：请同时引用三个数字。
      </p>
      <Example formula={`=OURO.CIRCULAR_SUMMARY(${POT})`} />
      <p>
        另见 <F id="CIRCULAR_SHARE" />、<F id="FLOW_LOOPS" />、<F id="ORIGIN_OF_FUNDS" /> 与{" "}
        <ToGuide slug="limits" />。
      </p>
    </>
  );
}

export const measures: Guide = {
  slug: "measures",
  title: "traced、least 与 most 的含义",
  summary: "谁的钱流了回来：一种约定，以及在任何约定下都成立的两个界限。",
  Body,
};
