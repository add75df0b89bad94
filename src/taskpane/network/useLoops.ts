import { useMemo, useState } from "react";
import { flowLoops, type Loop, type Loops } from "../../model/circularity/flowLoops";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { isRefusal } from "../../model/refusal";
import { loopKey } from "./CompanyDetails";

/** As FLOW_LOOPS has it by default; more loops would not be read in a pane. */
const LONGEST_LOOP = 6;
const MOST_LOOPS = 30;

interface ShownLoops {
  /** Undefined where no money comes back round, or no company is chosen. */
  loops: Loops | undefined;
  /** The loop that is shown alone. */
  picked: Loop | undefined;
  pick: (loop: Loop | undefined) => void;
  /** Whether a payment is on a loop that is shown. */
  isOnLoop: (from: number, to: number) => boolean;
  /** Whether no more than this payment can go round a loop that is shown. */
  isBottleneck: (from: number, to: number) => boolean;
}

/** The loops through a company; one of them can be picked. */
export function useLoops(network: FlowNetwork, company: number | undefined): ShownLoops {
  const [pickedKey, setPickedKey] = useState<string>();
  const loops = useMemo(() => {
    if (company === undefined) return undefined;
    const found = flowLoops(network, { company, maxLength: LONGEST_LOOP, maxRows: MOST_LOOPS });
    return isRefusal(found) ? undefined : found;
  }, [network, company]);
  const picked = loops?.loops.find((loop) => loopKey(loop) === pickedKey);
  const marks = useMemo(() => {
    const shown = picked === undefined ? (loops?.loops ?? []) : [picked];
    const names = network.companies;
    const on = new Set(
      shown.flatMap(({ companies }) =>
        companies.map((one, i) => `${one}\n${companies[(i + 1) % companies.length]}`),
      ),
    );
    const weakest = new Set(shown.map(({ weakest: [from, to] }) => `${from}\n${to}`));
    return {
      isOnLoop: (from: number, to: number) => on.has(`${names[from]}\n${names[to]}`),
      isBottleneck: (from: number, to: number) => weakest.has(`${names[from]}\n${names[to]}`),
    };
  }, [network, loops, picked]);
  const pick = (loop: Loop | undefined): void => {
    setPickedKey(loop && loopKey(loop));
  };
  return { loops, picked, pick, ...marks };
}
