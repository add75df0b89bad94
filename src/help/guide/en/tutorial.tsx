import { Example } from "../../pages/Example";
import { english as pane } from "../../../words/pane/en";
import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <>
      <h2>1. Load the template (two minutes)</h2>
      <p>
        On the Home tab choose <b>Open Ouroboros</b>. In the pane, under <b>{pane.views.deals}</b>,
        choose a preset and press <b>{pane.load.button}</b>. The sheets of the model appear. Read
        the Cover: the line below the title says whether all checks hold.
      </p>
      <h2>2. Change an input (two minutes)</h2>
      <p>
        Go to the sheet Inputs. Inputs are blue on a pale ground, each with its unit and source.
        Change the utilisation from its value to 0.5 and look at the sheet GPU: payback, value and
        rate of return follow. Put it back with Ctrl+Z. Then switch letters of intent on and look at
        Circularity.
      </p>
      <h2>3. A formula of your own (three minutes)</h2>
      <p>
        In an empty sheet type <code>=OURO.</code> and choose from the list. This asks how much of
        Nvidia’s receipts from the deals is its own money, with every leg counted as announced:
      </p>
      <Example formula={'=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia")'} />
      <p>No convention can give less or more than:</p>
      <Example formula={'=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia","least")'} />
      <Example formula={'=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia","most")'} />
      <p>
        That counts letters of intent. The sheet Circularity counts only what Inputs lets count; the
        difference is explained in <ToGuide slug="amounts" />.
      </p>
      <h2>4. A what-if table (three minutes)</h2>
      <p>
        In the pane open <b>{pane.views.whatIf}</b>, select a result, such as the net present value
        on the sheet GPU, and press <b>{pane.whatIf.useSelected}</b>. Under{" "}
        <b>{pane.whatIf.kinds.table}</b> choose the input: click the tab Inputs, then the cell of
        the utilisation, and press <b>{pane.whatIf.useSelected}</b> beside{" "}
        <b>{pane.whatIf.table.down}</b>. Type <code>0.5 to 0.9 step 0.1</code> as its values and
        press <b>{pane.whatIf.table.make}</b>. Where the result is one OURO formula of its inputs,
        the table is a live formula like this one:
      </p>
      <Example
        formula={
          '=OURO.SENSITIVITY("GPU_PAYBACK",{30000,2.35,0.7,1.275,0.08,1.2,1500},"utilisation",{0.5;0.6;0.7;0.8;0.9},"hourlyRate",{2,2.35,2.7})'
        }
      >
        Years to payback by utilisation (down) and rent of 2, 2.35 and 2.7 dollars (across).
      </Example>
      <p>
        Next: <ToGuide slug="measures" />, <ToGuide slug="template" />, or <F id="SOLVE" /> for the
        rent that pays back in time.
      </p>
    </>
  );
}

export const tutorial: Guide = {
  slug: "tutorial",
  title: "Ten minutes with Ouroboros",
  summary: "Load the template, change an input, write a formula, make a what-if table.",
  Body,
};
