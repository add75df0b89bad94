import { Caption1 } from "@fluentui/react-components";
import { companyKey } from "../../model/network/companyKey";
import type { Loop, Loops } from "../../model/circularity/flowLoops";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import { LoopList } from "./LoopList";
import type { Payment } from "./payment";
import { PaymentList } from "./PaymentList";
import type { Basis } from "./shownFlows";

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
