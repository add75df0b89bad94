import { strings } from "../../words/pane";
import type { Basis } from "./shownFlows";

/** Which amounts are drawn, in words. */
export function basisText(basis: Basis, years: readonly number[]): string {
  const { counted, published, horizon, inYear } = strings.network;
  if (basis.of === "published") return published;
  const when =
    basis.year === null
      ? horizon(String(years[0]), String(years[years.length - 1]))
      : inYear(String(years[basis.year]));
  return `${counted}: ${when}`;
}
