import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { companyKey } from "../../model/circularity/companyKey";
import type { FlowNetwork } from "../../model/circularity/flowNetwork";
import type { Loops } from "../../model/circularity/flowLoops";
import { format } from "../format";
import { Card } from "../shell/Card";
import { strings } from "../strings";
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
  network: FlowNetwork;
  company: number;
  /** Undefined where no money comes back round. */
  loops: Loops | undefined;
  payments: readonly Payment[];
  basis: Basis;
}

/** A company's loops with what can go round on each, and its payments with their sources. */
export function CompanyDetails({ network, company, loops, payments, basis }: Props) {
  const styles = useStyles();
  const text = strings.network;
  const name = network.companies[company];
  const key = companyKey(name);
  const own = payments
    .filter(({ from, to }) => companyKey(from) === key || companyKey(to) === key)
    .map((payment) => ({ ...payment, amount: amountOf(payment, basis) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
  return (
    <>
      <Card title={text.loops(name)}>
        {loops === undefined ? (
          <Caption1>{text.noLoops}</Caption1>
        ) : (
          <ul className={styles.list}>
            {loops.loops.map(({ companies, bottleneck, weakest: [from, to] }) => (
              <li key={companies.join(" → ")} className={styles.item}>
                <Text size={200}>{[...companies, companies[0]].join(" → ")}</Text>
                <Text size={200} weight="semibold" className={styles.figure}>
                  {format.amount(bottleneck)}
                </Text>
                <Caption1 className={styles.wide}>
                  {text.atMost(format.money(bottleneck), from, to)}
                </Caption1>
              </li>
            ))}
          </ul>
        )}
        {loops?.complete === false && <Caption1>{text.cutOff}</Caption1>}
      </Card>
      <Card title={text.legs(name)}>
        <ul className={styles.list}>
          {own.map(({ from, to, amount, leg }, i) => (
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
        </ul>
      </Card>
    </>
  );
}

/** Where a payment was published; only an address of the web becomes a link, whatever a cell holds. */
function SourceText({ source }: { source: string }) {
  if (!/^https?:\/\/\S+$/.test(source)) return <>{strings.network.sourceOf(source)}</>;
  return (
    <Link href={source} target="_blank" rel="noreferrer" inline>
      {strings.network.sourceOf(source)}
    </Link>
  );
}
