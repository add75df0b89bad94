import type { Color } from "@cj-tech-master/excelts";

/** The colours of Office's default theme in the order that a file numbers them. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** "#RRGGBB" as a file writes it. */
export function toFileColor(rgb: string): Partial<Color> {
  return { argb: `FF${rgb.replace("#", "").toUpperCase()}` };
}

/** "#RRGGBB" of a file's colour; null where it names none, as the automatic one. */
export function fromFileColor(
  color: (Partial<Color> & { readonly tint?: number }) | undefined,
): string | null {
  if (color?.argb !== undefined && /^[0-9a-f]{6,8}$/i.test(color.argb)) {
    return `#${color.argb.slice(-6).toUpperCase()}`;
  }
  const base = color?.theme === undefined ? undefined : THEME.at(color.theme);
  return base === undefined ? null : `#${tinted(base, color?.tint ?? 0)}`;
}

/** Lightened towards white by a positive tint, darkened towards black by a negative one (18.8.19). */
function tinted(hex: string, tint: number): string {
  const shade = (channel: string): string => {
    const value = parseInt(channel, 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, "0").toUpperCase();
  };
  return [hex.slice(0, 2), hex.slice(2, 4), hex.slice(4, 6)].map(shade).join("");
}
