import { memo } from "react";
import { AMOUNT_KINDS, type AmountKind } from "../deals/amountKind";
import { format } from "../format";
import { strings } from "../../words/pane";
import { itemId } from "./chordItem";
import { type CompanyArc, HALF, type PaymentRibbon } from "./chordLayout";

/** Longer names are cut; pointing at them shows them whole. */
const LONGEST = 10;
const LINE = 20;
const INK = "currentColor";

export interface ChordShapesProps {
  arcs: readonly CompanyArc[];
  ribbons: readonly PaymentRibbon[];
  names: readonly string[];
  colorOf: (company: number) => string;
  selected: number | undefined;
  /** 0…1: how much a payment stands out. */
  strengthOf: (from: number, to: number) => number;
  /** Whether no more than this payment can go round a loop that is shown. */
  isBottleneck: (from: number, to: number) => boolean;
}

/** The kinds that a legend tells apart; none where all payments are of the usual kind. */
export function legendKinds(ribbons: readonly PaymentRibbon[]) {
  const kinds = AMOUNT_KINDS.filter((kind) =>
    ribbons.some(({ parts }) => parts.some((part) => part.kind === kind)),
  );
  return kinds.some((kind) => kind !== "unconditional") ? kinds : [];
}

/** How much height a legend of so many kinds takes below the circle. */
export const legendHeight = (kinds: number): number => (kinds === 0 ? 0 : kinds * LINE + 4);

/** Everything that is drawn; drawn again only when it changes, not whenever something is pointed at. */
export const ChordShapes = memo(function ChordShapes(props: ChordShapesProps) {
  const { arcs, ribbons, names, colorOf, selected, strengthOf, isBottleneck } = props;
  const kinds = legendKinds(ribbons);
  const hatched = ribbons.filter(({ parts }) => parts.some(({ kind }) => kind === "uncertain"));
  const colors = [...new Set(hatched.map(({ from }) => colorOf(from)))];
  return (
    <>
      <Hatchings colors={kinds.includes("uncertain") ? [INK, ...colors] : []} />
      {ribbons.map(({ from, to, amount, parts, path }) => (
        <g
          key={`${from} ${to}`}
          id={itemId({ from, to })}
          role="option"
          aria-selected={false}
          aria-label={strings.network.pays(names[from], names[to], format.money(amount))}
        >
          {parts.map(({ kind, path: part }) => (
            <Texture
              key={kind}
              kind={kind}
              path={part}
              color={colorOf(from)}
              strength={strengthOf(from, to)}
            />
          ))}
          {isBottleneck(from, to) && <path d={path} fill="none" stroke={INK} strokeWidth={1.5} />}
        </g>
      ))}
      {arcs.map(({ company, path, label }) => (
        <g
          key={company}
          id={itemId({ company })}
          role="option"
          aria-selected={company === selected}
          aria-label={names[company]}
          cursor="pointer"
        >
          <path d={path} fill={colorOf(company)} stroke={INK} strokeWidth={0.6} />
          {label !== undefined && (
            <text
              transform={label.transform}
              textAnchor={label.anchor}
              dy="0.35em"
              fill={INK}
              fontWeight={company === selected ? 700 : 400}
            >
              {short(names[company])}
            </text>
          )}
        </g>
      ))}
      <g aria-hidden fontSize={12}>
        {kinds.map((kind, i) => (
          <g key={kind} transform={`translate(${8 - HALF}, ${HALF + i * LINE})`}>
            <Texture kind={kind} path="M0,0H18V12H0Z" color={INK} strength={0.62} />
            <text x={26} y={10} fill={INK}>
              {strings.network.legend[kind]}
            </text>
          </g>
        ))}
      </g>
    </>
  );
});

function short(name: string): string {
  // By characters: half of one would be no text.
  const letters = Array.from(name);
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

/** The name of the hatching in a colour. */
const hatchId = (color: string): string => `hatch-${color.replace(/\W/g, "")}`;

/** Hatchings in colours, for what is not firm. */
function Hatchings({ colors }: { colors: readonly string[] }) {
  return (
    <defs>
      {colors.map((color) => (
        <pattern
          key={color}
          id={hatchId(color)}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={2} height={4} fill={color} />
        </pattern>
      ))}
    </defs>
  );
}

interface Props {
  kind: AmountKind;
  color: string;
  /** 0…1: how much it stands out. */
  strength: number;
  path: string;
}

/** A shape filled as its kind of amount is: solid, hatched in a dashed outline, or a dotted outline alone. */
function Texture({ kind, color, strength, path }: Props) {
  switch (kind) {
    case "unconditional":
      return <path d={path} fill={color} fillOpacity={strength} />;
    case "uncertain":
      return (
        <path
          d={path}
          fill={`url(#${hatchId(color)})`}
          fillOpacity={strength}
          stroke={color}
          strokeOpacity={Math.min(1, strength + 0.2)}
          strokeDasharray="4 2"
        />
      );
    case "doubled":
      return (
        <path
          d={path}
          fill={color}
          fillOpacity={strength * 0.12}
          stroke={color}
          strokeOpacity={Math.min(1, strength + 0.2)}
          strokeDasharray="1.5 2"
        />
      );
  }
}
