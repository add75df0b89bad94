import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Loop } from "../../model/circularity/flowLoops";
import { format } from "../format";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  loop: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "6px 8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    '&[aria-pressed="true"]': {
      "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
    },
  },
  figure: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

/** What tells a loop from every other of the network. */
export const loopKey = ({ companies }: Loop): string => companies.join("\n");

interface Props {
  loops: readonly Loop[];
  picked: Loop | undefined;
  onPick: (loop: Loop | undefined) => void;
}

/** Loops with what can go round on each; a press shows one alone in the picture, another shows all again. */
export function LoopList({ loops, picked, onPick }: Props) {
  const styles = useStyles();
  const text = strings.network;
  return (
    <ul className={styles.list}>
      {loops.map((loop) => {
        const { companies, bottleneck, weakest } = loop;
        const isPicked = loop === picked;
        return (
          <li key={loopKey(loop)}>
            <Button
              className={styles.loop}
              appearance={isPicked ? "secondary" : "subtle"}
              size="small"
              aria-pressed={isPicked}
              onClick={() => {
                onPick(isPicked ? undefined : loop);
              }}
            >
              <span>{[...companies, companies[0]].join(" → ")}</span>
              <span className={styles.figure}>{format.amount(bottleneck)}</span>
              <Caption1 className={styles.wide}>
                {text.atMost(format.money(bottleneck), ...weakest)}
              </Caption1>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
