import type { AmountKind } from "../deals/amountKind";

/** The name of the hatching in a colour. */
const hatchId = (color: string): string => `hatch-${color.replace(/\W/g, "")}`;

/** Hatchings in colours, for what is not firm. */
export function Hatchings({ colors }: { colors: readonly string[] }) {
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
export function Texture({ kind, color, strength, path }: Props) {
  switch (kind) {
    case "counted":
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
