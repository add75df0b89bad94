import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { legRows, type Preset } from "../../data";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import { strings } from "../strings";
import { LegLines } from "./LegLine";

const useStyles = makeStyles({
  unit: { display: "block", textAlign: "right", color: tokens.colorNeutralForeground3 },
});

/** The legs of a preset, drawn only while open. */
export function LegList({ preset }: { preset: Preset }) {
  const styles = useStyles();
  const legs = legRows(preset);
  return (
    <Disclosure
      closed={strings.deals.showLegs(format.count(legs.length))}
      open={strings.deals.hideLegs}
    >
      <Caption1 className={styles.unit}>{strings.amounts[format.unit].name}</Caption1>
      <LegLines legs={legs} />
    </Disclosure>
  );
}
