import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The mark's teal (80), darker and lighter. */
const teal: BrandVariants = {
  10: "#01110E",
  20: "#06201B",
  30: "#0A352D",
  40: "#0C453B",
  50: "#0E564A",
  60: "#106759",
  70: "#117364",
  80: "#12806F",
  90: "#2A8F7E",
  100: "#419E8D",
  110: "#58AD9C",
  120: "#70BBAC",
  130: "#89CABC",
  140: "#A3D8CC",
  150: "#BEE6DD",
  160: "#DAF3EE",
};

/** Fluent's theme and the colours of the three kinds of amounts. */
export interface PaneTheme extends Theme {
  amountCounted: string;
  amountUncertain: string;
  amountDoubled: string;
}

const dark = createDarkTheme(teal);

export const lightPane: PaneTheme = {
  ...createLightTheme(teal),
  amountCounted: "#12806F",
  amountUncertain: "#B87512",
  amountDoubled: "#8A8A8A",
};

export const darkPane: PaneTheme = {
  ...dark,
  // Fluent's own advice: on dark ground text in a brand colour needs its lighter shades.
  colorBrandForeground1: teal[110],
  colorBrandForeground2: teal[120],
  amountCounted: "#58AD9C",
  amountUncertain: "#E0A94F",
  amountDoubled: "#9E9E9E",
};

/** A pane colour as CSS; in forced colours the system's own take over. */
export const paneColor = (name: Exclude<keyof PaneTheme, keyof Theme>): `var(--${typeof name})` =>
  `var(--${name})`;
