import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <ul>
      <li>
        <b>Tracing is a convention.</b> “Traced” rests on the mixed pot. Only least and most hold
        whatever the convention; see <ToGuide slug="measures" />.
      </li>
      <li>
        <b>What is not in the range does not exist.</b> Outside revenue that you leave out makes
        every share larger; loops through parties that you leave out make it smaller.
      </li>
      <li>
        <b>No order in time.</b> All rows are taken as one period. Money that came back before it
        was paid out counts too. Split the years to see when.
      </li>
      <li>
        <b>Circular is not fictitious.</b> A loop says where money came from, not that a sale was
        unsound or an asset worthless.
      </li>
      <li>
        <b>Splitting or merging companies changes figures.</b> A group as one company has one pot;
        its parts have several.
      </li>
      <li>
        <b>Undisclosed amounts are blank, not zero.</b> They are left out, so loops through them are
        missing.
      </li>
      <li>
        <b>Stress models are mechanical.</b> <F id="REVENUE_AT_RISK" />, <F id="CLEARING" /> and{" "}
        <F id="DEBTRANK" /> pass losses on by fixed rules: nobody finds new customers, sells assets
        or renegotiates.
      </li>
      <li>
        <b>GPU economics are one machine’s.</b> Rent and utilisation are inputs, not forecasts; tax
        and working capital are left out.
      </li>
      <li>
        <b>Inputs are independent unless you say otherwise.</b> <F id="MONTE_CARLO" /> draws each on
        its own where no correlations are given; real inputs move together.
      </li>
    </ul>
  );
}

export const limits: Guide = {
  slug: "limits",
  title: "Limits of the method",
  summary: "What the figures do not say, and what would change them.",
  Body,
};
