import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { paneColor } from "../theme/brand";
import type { AmountKind } from "./amountKind";

const forced = "@media (forced-colors: active)";
const stripes = (ink: string): string =>
  `repeating-linear-gradient(135deg, ${ink} 0 3px, transparent 3px 6px)`;

const useStyles = makeStyles({
  swatch: { boxSizing: "border-box", forcedColorAdjust: "none" },
  small: {
    display: "inline-block",
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: "2px",
  },
  unconditional: {
    backgroundColor: paneColor("amountCounted"),
    [forced]: { backgroundColor: "CanvasText" },
  },
  uncertain: {
    border: `1px solid ${paneColor("amountUncertain")}`,
    backgroundImage: stripes(paneColor("amountUncertain")),
    [forced]: { border: "1px solid CanvasText", backgroundImage: stripes("CanvasText") },
  },
  doubled: {
    border: `1px dashed ${paneColor("amountDoubled")}`,
    [forced]: { border: "1px dashed CanvasText" },
  },
});

interface Props {
  kind: AmountKind;
  className?: string;
  style?: CSSProperties;
}

/** A patch of the colour and texture that stand for a kind of amount; says nothing to a screen reader. */
export function Swatch({ kind, className, style }: Props) {
  const styles = useStyles();
  return (
    <span
      aria-hidden
      style={style}
      className={mergeClasses(styles.swatch, className ?? styles.small, styles[kind])}
    />
  );
}
