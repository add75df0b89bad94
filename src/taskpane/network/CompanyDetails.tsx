import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { companyKey } from "../../model/network/companyKey";
import type { Loop, Loops } from "../../model/circularity/flowLoops";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import type { Payment } from "./readPayments";
import { PaymentList } from "./ItemDetails";
import type { Basis } from "./shownFlows";
import { format } from "../format";

interface Props {
  name: string;
  /** Undefined where no money comes back round. */
  loops: Loops | undefined;
  picked: Loop | undefined;
  onPick: (loop: Loop | undefined) => void;
  payments: readonly Payment[];
  basis: Basis;
}

/** A company's loops with what can go round on each, and its payments with their sources. */
export function CompanyDetails({ name, loops, picked, onPick, payments, basis }: Props) {
  const text = strings.network;
  const key = companyKey(name);
  return (
    <>
      <Card title={text.loops(name)}>
        {loops === undefined ? (
          <Caption1>{text.noLoops}</Caption1>
        ) : (
          <>
            <Caption1>{text.pickLoop}</Caption1>
            <LoopList loops={loops.loops} picked={picked} onPick={onPick} />
          </>
        )}
        {loops?.complete === false && <Caption1>{text.cutOff}</Caption1>}
      </Card>
      <Card title={text.legs(name)}>
        <PaymentList
          payments={payments.filter(
            ({ from, to }) => companyKey(from) === key || companyKey(to) === key,
          )}
          basis={basis}
        />
      </Card>
    </>
  );
}

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

interface LoopListProps {
  loops: readonly Loop[];
  picked: Loop | undefined;
  onPick: (loop: Loop | undefined) => void;
}

/** Loops with what can go round on each; a press shows one alone in the picture, another shows all again. */
function LoopList({ loops, picked, onPick }: LoopListProps) {
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
