import { Example } from "../../pages/Example";
import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";
import { LoopPicture } from "../LoopPicture";
import { POT } from "../potFlows";

function Body() {
  return (
    <>
      <p>
        V lends its customer A 40. A has 10 from elsewhere, buys from V for 35 and pays others 15.
        V’s other customers pay it 65. How much of the 100 that V receives is V’s own money?
      </p>
      <LoopPicture
        title="V pays A 40; the outside pays A 10; A pays V 35 and the outside 15; the outside pays V 65"
        outside="others"
      />
      <p>
        Money carries no marks: A’s 50 lie in one pot, and which dollars went to V nobody can say.
        So there are a convention and two bounds.
      </p>
      <h2>Traced: 28</h2>
      <p>
        Every company pays out of one mixed pot, in proportion. Of A’s pot 40 ÷ 50 came from V, so
        of the 35 that A pays V, 28 are V’s own. On longer ways the proportions multiply, and money
        counts when it returns to its payer for the first time.
      </p>
      <Example formula={`=OURO.CIRCULAR_AMOUNT(${POT},"V","traced")`} />
      <h2>Least: 25</h2>
      <p>
        Suppose that A pays the others out of V’s money as far as it can. It pays them 15, so at
        least 40 − 15 must be in what it pays V. No way of tracing gives less.
      </p>
      <Example formula={`=OURO.CIRCULAR_AMOUNT(${POT},"V","least")`} />
      <h2>Most: 35</h2>
      <p>
        Suppose that A keeps V’s money apart and pays V out of nothing else. It pays V 35, so no
        more can have come back: a maximum flow from V round to V with the payments as capacities.
      </p>
      <Example formula={`=OURO.CIRCULAR_AMOUNT(${POT},"V","most")`} />
      <h2>Direct: 35</h2>
      <p>
        The smaller of what two companies pay each other, here min(40, 35). It needs no convention
        and sees no loop of three companies or more.
      </p>
      <h2>As shares of receipts</h2>
      <p>
        Always 0 ≤ least ≤ traced ≤ most ≤ receipts. Where least and most lie far apart, the traced
        figure says more about the convention than about the money: quote all three.
      </p>
      <Example formula={`=OURO.CIRCULAR_SUMMARY(${POT})`} />
      <p>
        See <F id="CIRCULAR_SHARE" />, <F id="FLOW_LOOPS" />, <F id="ORIGIN_OF_FUNDS" /> and{" "}
        <ToGuide slug="limits" />.
      </p>
    </>
  );
}

export const measures: Guide = {
  slug: "measures",
  title: "What traced, least and most mean",
  summary: "Whose money comes back, by one convention and two bounds that hold under any.",
  Body,
};
