import { Example } from "../../pages/Example";
import { F } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <>
      <h2>Letters of intent are not contracts</h2>
      <p>
        A letter of intent announces; it binds nobody to pay. Every leg carries a status: definitive
        and closed are firm; announced, reported and term-sheet less so; a letter-of-intent least;
        an umbrella holds other deals’ money, and a superseded deal was replaced. The switches on
        Inputs say what counts. Letters of intent and contingent legs count only when you switch
        them on; superseded deals and umbrellas have a switch of their own, since their money is in
        other deals too.
      </p>
      <Example formula={'=OURO.DEAL("nvda-openai-loi","status","2025-10")'} />
      <Example formula={'=OURO.DEAL("nvda-openai-loi","status","2026-06")'}>
        The same deal as of June 2026.
      </Example>
      <h2>A commitment is not a year’s cash</h2>
      <p>
        An amount covers a whole deal, often many years. 300 over five years is 60 a year, if it is
        paid evenly; the sheet Flows spreads each leg over its years and says how. A share of a
        total of commitments answers another question than a share of a year’s revenue: never mix
        the two in one ratio without saying so.
      </p>
      <Example formula={'=OURO.DEAL("oracle-openai","amount")'}>
        USD bn over the whole deal …
      </Example>
      <Example formula={'=OURO.DEAL("oracle-openai","years")'}>
        … which runs for these years.
      </Example>
      <p>
        <F id="VENDOR_FINANCING_RATIO" /> sets commitments of several years against one year’s
        revenue. It compares vendors with each other, as published figures do, and is no share.
      </p>
      <h2>Up to, and staged</h2>
      <p>
        “Up to 100” with 10 a gigawatt is 10 when the first gigawatt runs.{" "}
        <F id="TRANCHE_SCHEDULE" /> draws a commitment as units are deployed.
      </p>
      <Example formula="=OURO.TRANCHE_SCHEDULE(100,10,{1,2,3})" />
    </>
  );
}

export const amounts: Guide = {
  slug: "amounts",
  title: "Commitments, contracts and cash",
  summary: "Letters of intent against contracts; a deal’s total against a year’s cash.",
  Body,
};
