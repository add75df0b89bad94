import { Example } from "../../pages/Example";
import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <>
      <p>
        Deals come from company releases, filings with the SEC and press reports. Every leg names
        its source in the column Source; where sources disagree, the column Note says so.
      </p>
      <Example formula={'=OURO.DEAL("amd-openai","source")'} />
      <h2>Three presets</h2>
      <ul>
        <li>
          <b>October 2025</b> (<code>2025-10</code>): what was public on 13 October 2025, with
          statuses as of that day.
        </li>
        <li>
          <b>June 2026</b> (<code>2026-06</code>): amounts and statuses as of 30 June 2026.
        </li>
        <li>
          <b>October 2026</b> (<code>2026-10</code>): amounts and statuses as of 31 October 2026,
          mostly second-hand. The column Source says so and where a figure was read.
        </li>
      </ul>
      <p>
        Deals overlap: an umbrella such as Stargate holds other deals’ money. Sums on the sheets and
        in the pane leave out umbrellas, superseded deals and legs that the column “Counted in”
        gives to another deal. Announced, firm (cannot be cancelled) and drawn (paid or delivered)
        are three different sums; blank means not known.
      </p>
      <h2>Published figures</h2>
      <p>
        <F id="BENCHMARK" /> holds figures that the model is compared with, each with its publisher,
        date, unit and a note on vintage and denominator.
      </p>
      <Example formula={'=OURO.BENCHMARK("Nvidia vendor financing")'} />
      <Example formula={'=OURO.BENCHMARK("Nvidia vendor financing","note")'} />
      <h2>Assumptions</h2>
      <p>
        What nobody publishes, such as the probability that a letter of intent becomes a contract,
        is an assumption and labelled as one on the sheet Inputs. Change it there:{" "}
        <ToGuide slug="template" />.
      </p>
    </>
  );
}

export const sources: Guide = {
  slug: "sources",
  title: "Where the data come from",
  summary: "Presets, published figures and assumptions, and whose word each is.",
  Body,
};
