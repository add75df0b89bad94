import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { companyKey } from "../../model/network/companyKey";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { format } from "../format";
import { strings } from "../../words/pane";
import type { ChordItem } from "./chordItem";
import type { Payment } from "./readPayments";
import { amountOf, type Basis } from "./shownFlows";
import { SourceText } from "../shell/SourceText";

/** More would hide the picture they explain. */
const MOST = 4;

const useStyles = makeStyles({
  panel: {
    // Below the picture and always as high: nothing covers it, and nothing moves while the mouse goes over it.
    flexShrink: 0,
    boxSizing: "border-box",
    height: "116px",
    overflowY: "auto",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    overflowWrap: "anywhere",
  },
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  network: FlowNetwork;
  /** Nothing has been pointed at yet where undefined. */
  item: ChordItem | undefined;
  payments: readonly Payment[];
  basis: Basis;
  onDismiss: () => void;
}

/** What an arc or an arrow of the picture stands for, with amounts and sources. */
export function ItemDetails({ network, item, payments, basis, onDismiss }: Props) {
  const styles = useStyles();
  const text = strings.network;
  const { companies } = network;
  if (item === undefined)
    return (
      <section className={styles.panel} aria-label={text.pointedAt} tabIndex={0}>
        <Caption1>{text.pointAt}</Caption1>
      </section>
    );
  const title =
    "company" in item ? companies[item.company] : `${companies[item.from]} → ${companies[item.to]}`;
  return (
    <section className={styles.panel} aria-label={title} tabIndex={0}>
      <div className={styles.head}>
        <Text weight="semibold">{title}</Text>
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={strings.dismiss}
          onClick={onDismiss}
        />
      </div>
      {"company" in item ? (
        <Totals network={network} company={item.company} />
      ) : (
        <PaymentList
          payments={payments.filter(
            ({ from, to }) =>
              companyKey(from) === companyKey(companies[item.from]) &&
              companyKey(to) === companyKey(companies[item.to]),
          )}
          basis={basis}
          most={MOST}
        />
      )}
      {"company" in item && <Caption1>{text.chooseIt}</Caption1>}
    </section>
  );
}

function Totals({ network, company }: { network: FlowNetwork; company: number }) {
  const styles = useStyles();
  const text = strings.network;
  const { receipts, payments, outsideReceipts, outsidePayments } = network;
  const line = (name: string, all: number, outside: number, ofWhich: (a: string) => string) =>
    `${name}: ${format.money(all)}` + (outside > 0 ? `, ${ofWhich(format.amount(outside))}` : "");
  return (
    <>
      <Caption1 className={styles.line}>
        {line(text.receipts, receipts[company], outsideReceipts[company], text.outside)}
      </Caption1>
      <Caption1 className={styles.line}>
        {line(text.payments, payments[company], outsidePayments[company], text.toOutside)}
      </Caption1>
    </>
  );
}

const usePaymentListStyles = makeStyles({
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

interface PaymentListProps {
  payments: readonly Payment[];
  basis: Basis;
  /** At most so many, the largest. */
  most?: number;
}

/** Payments with what they amount to, how firm they are and where they were published; the largest first. */
export function PaymentList({ payments, basis, most = Infinity }: PaymentListProps) {
  const styles = usePaymentListStyles();
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
