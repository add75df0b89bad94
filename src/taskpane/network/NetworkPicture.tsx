import { Caption1 } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { companyKey } from "../../model/network/companyKey";
import { flowNetwork, type FlowNetwork } from "../../model/network/flowNetwork";
import { isRefusal } from "../../model/refusal";
import { format } from "../format";
import { usePersisted } from "../persisted/usePersisted";
import { strings } from "../../words/pane";
import { ChordDiagram } from "./ChordDiagram";
import type { ChordItem } from "./chordItem";
import { chordLayout } from "./chordLayout";
import { companyColors, CompanyList } from "./CompanyList";
import { CompanyDetails } from "./CompanyDetails";
import { ItemDetails } from "./ItemDetails";
import { type Basis, kindsBetween, shownFlows } from "./shownFlows";
import type { Payment } from "./readPayments";
import { PictureActions } from "./PictureActions";
import { useLoops } from "./useLoops";

interface Props {
  payments: readonly Payment[];
  basis: Basis;
  /** The basis in words, for the picture's title. */
  of: string;
  /** Where the payments come from, with the date, for the picture's last line. */
  source: string;
  /** What chooses the payments: below the picture, which stands first. */
  controls: ReactNode;
}

/** The picture of payments, where there are any between companies. */
export function NetworkPicture(props: Props) {
  const { payments, basis } = props;
  const network = useMemo(() => flowNetwork(shownFlows(payments, basis)), [payments, basis]);
  if (isRefusal(network) || network.paid.amount.length === 0)
    return (
      <>
        <Caption1 role="status">{strings.network.noPayments}</Caption1>
        {props.controls}
      </>
    );
  return <Drawn {...props} network={network} />;
}

/** The picture, its companies, and the company that is chosen. */
function Drawn({
  payments,
  basis,
  of,
  source,
  controls,
  network,
}: Props & { network: FlowNetwork }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [name, setName] = usePersisted("network.company");
  // Loops take their time, and hundreds of payments are drawn anew: after the press, in slices.
  const drawnName = useDeferredValue(name);
  // Of the network it was pointed at in: in another its numbers mean others.
  const [pointed, setPointed] = useState<{ network: FlowNetwork; item: ChordItem }>();
  const text = strings.network;
  const selected = drawnName === undefined ? undefined : network.indexOf.get(companyKey(drawnName));
  const { loops, picked, pick, isOnLoop, isBottleneck } = useLoops(network, selected);
  const order = useMemo(() => bySize(network), [network]);
  const drawn = useMemo(() => order.filter((one) => isDrawn(network, one)), [network, order]);
  const colors = useMemo(() => companyColors(payments), [payments]);
  const colorOf = useCallback(
    (company: number): string => colors.get(companyKey(network.companies[company])) ?? "#717581",
    [colors, network],
  );
  const layout = useMemo(
    () => chordLayout(network, kindsBetween(payments, basis)),
    [network, payments, basis],
  );
  const strengthOf = useCallback(
    (from: number, to: number): number => {
      if (selected === undefined) return 0.62;
      if (isOnLoop(from, to)) return 0.85;
      return picked === undefined && (from === selected || to === selected) ? 0.35 : 0.07;
    },
    [selected, picked, isOnLoop],
  );
  const select = (company: number): void => {
    setName(company === selected ? undefined : network.companies[company]);
  };
  const total = network.paid.amount.reduce((sum, amount) => sum + amount, 0);
  const label = text.picture(
    format.count(drawn.length),
    format.count(network.paid.amount.length),
    format.money(total),
  );
  const item = pointed?.network === network ? pointed.item : undefined;
  return (
    <>
      <ChordDiagram
        ref={drawing}
        {...layout}
        names={network.companies}
        colorOf={colorOf}
        selected={selected}
        strengthOf={strengthOf}
        isBottleneck={isBottleneck}
        item={item}
        onItem={(next) => {
          setPointed(next && { network, item: next });
        }}
        onSelect={select}
        label={`${label}. ${text.keys}`}
      />
      <ItemDetails
        network={network}
        item={item}
        payments={payments}
        basis={basis}
        onDismiss={() => {
          setPointed(undefined);
          drawing.current?.focus();
        }}
      />
      <Caption1>{label}</Caption1>
      <PictureActions
        drawing={() => drawing.current}
        caption={{ title: text.pictureTitle(of), lines: [label, source] }}
      />
      {controls}
      {selected === undefined ? (
        <Caption1>{text.choose}</Caption1>
      ) : (
        <CompanyDetails
          name={network.companies[selected]}
          loops={loops}
          picked={picked}
          onPick={(loop) => {
            pick(loop);
            drawing.current?.scrollIntoView({ block: "nearest" });
          }}
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
