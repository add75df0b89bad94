import { type Chord, chordDirected, type ChordGroup, ribbonArrow } from "d3-chord";
import { arc } from "d3-shape";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { AMOUNT_KINDS, type AmountKind } from "../deals/amountKind";
import type { KindAmounts } from "./shownFlows";

/** The picture is a square of twice this size around 0, 0. */
export const HALF = 180;
const INNER = 107;
const OUTER = 116;
const LABELS = 121;
const GAP = 0.045;
/** Narrower ones have no room for a name; the list beside the picture has them all. */
const NAMED_FROM = 0.07;

export interface CompanyArc {
  company: number;
  path: string;
  /** Where its name stands; none where there is no room. */
  label?: { transform: string; anchor: "start" | "end" };
}

export interface PaymentRibbon {
  from: number;
  to: number;
  /** All that one pays the other, USD bn. */
  amount: number;
  /** One arrow a kind of payment, side by side, as wide as its part of the amount. */
  parts: readonly { kind: AmountKind; path: string }[];
  /** The outline of them all. */
  path: string;
}

type KindsOf = (from: string, to: string) => KindAmounts;
const allCounted: KindsOf = () => ({});

/** The payments between companies round a circle: arcs for companies, arrows for what they pay each other. */
export function chordLayout(
  { companies, paid }: FlowNetwork,
  kindsOf: KindsOf = allCounted,
): { arcs: CompanyArc[]; ribbons: PaymentRibbon[] } {
  const matrix = companies.map(() => new Array<number>(companies.length).fill(0));
  companies.forEach((_, from) => {
    for (let e = paid.start[from]; e < paid.start[from + 1]; e++)
      matrix[from][paid.column[e]] += paid.amount[e];
  });
  const chords = chordDirected()
    .padAngle(GAP)
    .sortSubgroups((a, b) => b - a)(matrix);
  const arcOf = arc<ChordGroup>().innerRadius(INNER).outerRadius(OUTER);
  // Without a canvas to draw on it answers with the path's text, which its types do not say.
  const ribbonOf = ribbonArrow<unknown, Chord, Chord["source"]>()
    .radius(INNER - 1)
    .padAngle(0.008) as unknown as (chord: Chord) => string;
  return {
    arcs: chords.groups
      .filter(({ value }) => value > 0)
      .map((group) => ({
        company: group.index,
        path: arcOf(group) ?? "",
        ...(group.endAngle - group.startAngle >= NAMED_FROM && { label: labelOf(group) }),
      })),
    // Wide ones first, so that narrow ones lie on top and can be pointed at.
    ribbons: [...chords]
      .sort((a, b) => b.source.value - a.source.value)
      .map((chord) => {
        const { source, target } = chord;
        const kinds = kindsOf(companies[source.index], companies[target.index]);
        const path = ribbonOf(chord);
        return {
          from: source.index,
          to: target.index,
          amount: source.value,
          parts: partsOf(chord, kinds).map(({ kind, part }) => ({
            kind,
            path: part === chord ? path : ribbonOf(part),
          })),
          path,
        };
      }),
  };
}

/** A chord cut along its length; its arrow leaves one edge of the source for the other edge of the target. */
function partsOf(chord: Chord, kinds: KindAmounts): { kind: AmountKind; part: Chord }[] {
  const present = AMOUNT_KINDS.filter((kind) => (kinds[kind] ?? 0) > 0);
  if (present.length < 2) return [{ kind: present.at(0) ?? "unconditional", part: chord }];
  const { source, target } = chord;
  const whole = present.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
  const at = ({ startAngle, endAngle }: Chord["source"], share: number): number =>
    startAngle + (endAngle - startAngle) * share;
  let done = 0;
  return present.map((kind) => {
    const from = done;
    done += (kinds[kind] ?? 0) / whole;
    return {
      kind,
      part: {
        source: { ...source, startAngle: at(source, from), endAngle: at(source, done) },
        target: { ...target, startAngle: at(target, 1 - done), endAngle: at(target, 1 - from) },
      },
    };
  });
}

function labelOf({ startAngle, endAngle }: ChordGroup): CompanyArc["label"] {
  const angle = (startAngle + endAngle) / 2;
  const degrees = (angle * 180) / Math.PI - 90;
  const isLeft = angle > Math.PI;
  return {
    transform: `rotate(${degrees.toFixed(2)}) translate(${LABELS})${isLeft ? " rotate(180)" : ""}`,
    anchor: isLeft ? "end" : "start",
  };
}
