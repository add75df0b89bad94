import { useMemo } from "react";
import { legRows } from "../../deals/legRows";
import type { Preset } from "../../deals/dealSchema";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import { strings } from "../../words/pane";
import { LegBrowser } from "./LegBrowser";

/** The legs of a preset, drawn only while open. */
export function LegList({ preset }: { preset: Preset }) {
  const legs = useMemo(() => legRows(preset), [preset]);
  return (
    <Disclosure
      closed={strings.deals.showLegs(format.count(legs.length))}
      open={strings.deals.hideLegs}
    >
      <LegBrowser legs={legs} />
    </Disclosure>
  );
}
