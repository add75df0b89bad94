import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import { companyKey } from "../../model/circularity/companyKey";
import { flowLoops } from "../../model/circularity/flowLoops";
import { flowNetwork, type FlowNetwork } from "../../model/circularity/flowNetwork";
import { isRefusal } from "../../model/refusal";
import { format } from "../format";
import { useKept } from "../kept/useKept";
import { strings } from "../strings";
import { ChordDiagram } from "./ChordDiagram";
import { companyColor } from "./companyColor";
import { CompanyDetails } from "./CompanyDetails";
import { CompanyList } from "./CompanyList";
import type { Payment } from "./payment";
import { savePicture } from "./savePicture";
import { shownFlows, type Basis } from "./shownFlows";

const useStyles = makeStyles({ save: { alignSelf: "flex-start", flexShrink: 0 } });

/** As FLOW_LOOPS has it by default; more loops would not be read in a pane. */
const LONGEST_LOOP = 6;
const MOST_LOOPS = 30;

/** The picture, its companies, and the company that is chosen. */
export function NetworkPicture({
  payments,
  basis,
}: {
  payments: readonly Payment[];
  basis: Basis;
}) {
  const styles = useStyles();
  const drawing = useRef<SVGSVGElement>(null);
  const [name, setName] = useKept("network.company");
  const [isSaved, setSaved] = useState(false);
  const network = useMemo(() => flowNetwork(shownFlows(payments, basis)), [payments, basis]);
  const text = strings.network;
  const between = isRefusal(network) ? 0 : network.paid.amount.length;
  const selected =
    isRefusal(network) || name === undefined ? undefined : network.indexOf.get(companyKey(name));
  const loops = useMemo(() => {
    if (selected === undefined || isRefusal(network)) return undefined;
    const found = flowLoops(network, {
      company: selected,
      maxLength: LONGEST_LOOP,
      maxRows: MOST_LOOPS,
    });
    return isRefusal(found) ? undefined : found;
  }, [network, selected]);
  if (isRefusal(network) || between === 0)
    return <Caption1 role="status">{text.noPayments}</Caption1>;
  const order = bySize(network);
  const drawn = order.filter((company) => isDrawn(network, company));
  const places = new Map([...new Set([...drawn, ...order])].map((company, i) => [company, i]));
  const colorOf = (company: number): string => companyColor(places.get(company) ?? 0);
  const onLoops = new Set(
    loops?.loops.flatMap(({ companies }) =>
      companies.map((one, i) => `${one}\n${companies[(i + 1) % companies.length]}`),
    ),
  );
  const select = (company: number): void => {
    setName(company === selected ? undefined : network.companies[company]);
  };
  const total = network.paid.amount.reduce((sum, amount) => sum + amount, 0);
  const label = text.picture(
    format.count(drawn.length),
    format.count(between),
    format.money(total),
  );
  return (
    <>
      <ChordDiagram
        ref={drawing}
        network={network}
        colorOf={colorOf}
        selected={selected}
        isOnLoop={(from, to) => onLoops.has(`${network.companies[from]}\n${network.companies[to]}`)}
        onSelect={select}
        label={label}
      />
      <Caption1>{label}</Caption1>
      <Button
        className={styles.save}
        size="small"
        icon={<ArrowDownloadRegular />}
        onClick={() => {
          if (drawing.current === null) return;
          savePicture(drawing.current);
          setSaved(true);
        }}
      >
        {text.save}
      </Button>
      {isSaved && <Caption1 role="status">{text.saved}</Caption1>}
      {selected === undefined ? (
        <Caption1>{text.choose}</Caption1>
      ) : (
        <CompanyDetails
          network={network}
          company={selected}
          loops={loops}
          payments={payments}
          basis={basis}
        />
      )}
      <CompanyList
        network={network}
        order={order}
        colorOf={colorOf}
        selected={selected}
        onSelect={(company) => {
          select(company);
          // What has changed stands above the list.
          drawing.current?.scrollIntoView({ block: "start" });
        }}
      />
    </>
  );
}

/** Whether it pays another company or is paid by one. */
function isDrawn({ paid, received }: FlowNetwork, company: number): boolean {
  return [paid, received].some(({ start }) => start[company] < start[company + 1]);
}

/** Companies by all they are paid and pay, the largest first. */
function bySize({ companies, receipts, payments }: FlowNetwork): number[] {
  const size = (company: number): number => receipts[company] + payments[company];
  return companies.map((_, company) => company).sort((a, b) => size(b) - size(a));
}
