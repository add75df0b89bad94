import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { legRows, type Preset } from "../../data";
import { format } from "../format";
import { strings } from "../strings";
import { LegLine } from "./LegLine";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column" },
  toggle: { alignSelf: "flex-start", marginLeft: "-10px" },
  unit: { textAlign: "right", color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The legs of a preset, drawn only while open. */
export function LegList({ preset }: { preset: Preset }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  const legs = legRows(preset);
  return (
    <section className={styles.section}>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? strings.deals.hideLegs : strings.deals.showLegs(format.count(legs.length))}
      </Button>
      {open && (
        <>
          <Caption1 className={styles.unit}>{strings.deals.unit}</Caption1>
          <ul id={list} className={styles.list}>
            {legs.map((leg, i) => (
              <LegLine key={i} leg={leg} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
