import { quotedSheet } from "../formulaText/addresses";
import { textContent, type Content } from "../plan/content";
import type { CellFacts, Outcome } from "./types";

type Place = Pick<CellFacts, "sheet" | "address">;

/** Equal for the same cell. */
export const keyOf = ({ sheet, address }: Place): string => `${sheet.toLowerCase()}!${address}`;

/** A cell as a heading of numbers names it. */
export const titleOf = ({ label, unit }: Pick<CellFacts, "label" | "unit">): string =>
  unit === undefined ? label : `${label}, ${unit}`;

/** A cell as a message names it. */
export const nameOf = ({ sheet, address, label }: Pick<CellFacts, keyof Place | "label">): string =>
  `${label} (${sheet} ${address})`;

/**
 * A cell as a formula on any sheet refers to it.
 *
 * @example
 * reference({ sheet: "Deals detail", address: "D12" }) // "'Deals detail'!$D$12"
 */
export const reference = ({ sheet, address }: Place): string =>
  `${quotedSheet(sheet)}!${address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`;

/** An outcome as a cell of a plan: an error value stays one, any other text is a text. */
export function outcomeContent(outcome: Outcome): Content {
  const isError = typeof outcome === "string" && outcome.startsWith("#");
  return typeof outcome === "number" || isError ? outcome : textContent(outcome);
}
