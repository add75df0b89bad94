import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { format } from "../format";
import { SourceText } from "../shell/SourceText";
import { strings } from "../../words/pane";
import type { Payment } from "./payment";
import { amountOf, type Basis } from "./shownFlows";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  wide: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  payments: readonly Payment[];
  basis: Basis;
  /** At most so many, the largest. */
  most?: number;
}

/** Payments with what they amount to, how firm they are and where they were published; the largest first. */
export function PaymentList({ payments, basis, most = Infinity }: Props) {
  const styles = useStyles();
  const shown = payments
    .map((payment) => ({ ...payment, amount: amountOf(payment, basis) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
  return (
    <ul className={styles.list}>
      {shown.slice(0, most).map(({ from, to, amount, leg }, i) => (
        <li key={i} className={styles.item}>
          <Text size={200}>
            {from} → {to}
          </Text>
          <Text size={200} weight="semibold" className={styles.figure}>
            {format.amount(amount)}
          </Text>
          {leg !== undefined && (
            <Caption1 className={styles.wide}>
              {[
                strings.kinds[leg.kind],
                strings.statuses[leg.status],
                ...(leg.contingent ? [strings.deals.contingent] : []),
              ].join(" · ")}
              {leg.source !== "" && (
                <>
                  <br />
                  <SourceText source={leg.source} />
                </>
              )}
            </Caption1>
          )}
        </li>
      ))}
      {shown.length > most && (
        <li className={styles.item}>
          <Caption1>{strings.network.more(shown.length - most)}</Caption1>
        </li>
      )}
    </ul>
  );
}
