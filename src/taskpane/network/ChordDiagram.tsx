import { makeStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import type { FlowNetwork } from "../../model/circularity/flowNetwork";
import { format } from "../format";
import { strings } from "../strings";
import { chordLayout, HALF } from "./chordLayout";

/** Longer names are cut; pointing at them shows them whole. */
const LONGEST = 13;

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    alignSelf: "center",
    width: "100%",
    maxWidth: "560px",
    aspectRatio: "1",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  company: { cursor: "pointer" },
});

interface Props {
  network: FlowNetwork;
  colorOf: (company: number) => string;
  selected: number | undefined;
  /** Whether a payment stands out; all do where nothing is chosen. */
  isOnLoop: (from: number, to: number) => boolean;
  onSelect: (company: number) => void;
  label: string;
  ref?: Ref<SVGSVGElement>;
}

/** The network as a circle. It is for the eye and the mouse: the list of companies says and does the same. */
export function ChordDiagram({
  network,
  colorOf,
  selected,
  isOnLoop,
  onSelect,
  label,
  ref,
}: Props) {
  const styles = useStyles();
  const { arcs, ribbons } = chordLayout(network);
  const strength = (from: number, to: number): number => {
    if (selected === undefined) return 0.62;
    if (isOnLoop(from, to)) return 0.85;
    return from === selected || to === selected ? 0.35 : 0.07;
  };
  const name = (company: number): string => network.companies[company];
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      fontFamily="Segoe UI, system-ui, sans-serif"
      fontSize={11}
      className={styles.picture}
    >
      {ribbons.map(({ from, to, amount, path }) => (
        <path key={`${from} ${to}`} d={path} fill={colorOf(from)} fillOpacity={strength(from, to)}>
          <title>{strings.network.pays(name(from), name(to), format.money(amount))}</title>
        </path>
      ))}
      {arcs.map(({ company, path, label: place }) => (
        <g
          key={company}
          className={styles.company}
          onClick={() => {
            onSelect(company);
          }}
        >
          <path d={path} fill={colorOf(company)} />
          {place !== undefined && (
            <text
              transform={place.transform}
              textAnchor={place.anchor}
              dy="0.35em"
              fill="currentColor"
              fontWeight={company === selected ? 700 : 400}
            >
              {short(name(company))}
            </text>
          )}
          <title>{name(company)}</title>
        </g>
      ))}
    </svg>
  );
}

function short(name: string): string {
  // By characters: half of one would be no text.
  const letters = Array.from(name);
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join("")}…`;
}
