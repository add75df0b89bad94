import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { companyKey } from "../../model/network/companyKey";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { format } from "../format";
import { strings } from "../../words/pane";
import type { ChordItem } from "./chordItem";
import type { Payment } from "./payment";
import { PaymentList } from "./PaymentList";
import type { Basis } from "./shownFlows";

/** More would hide the picture they explain. */
const MOST = 4;

const useStyles = makeStyles({
  panel: {
    // In view together with the picture, however far that reaches down.
    position: "sticky",
    bottom: "-16px",
    zIndex: 1,
    flexShrink: 0,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
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
  item: ChordItem;
  payments: readonly Payment[];
  basis: Basis;
  onDismiss: () => void;
}

/** What an arc or an arrow of the picture stands for, with amounts and sources. */
export function ItemDetails({ network, item, payments, basis, onDismiss }: Props) {
  const styles = useStyles();
  const text = strings.network;
  const { companies } = network;
  const title =
    "company" in item ? companies[item.company] : `${companies[item.from]} → ${companies[item.to]}`;
  return (
    <section className={styles.panel} aria-label={title}>
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
