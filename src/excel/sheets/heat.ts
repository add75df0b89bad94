/** Orange, white, blue: told apart by the colour-blind, and light enough to read a number on, in print too. */
const LOW = "#F4B183";
const MIDDLE = "#FFFFFF";
const HIGH = "#9DC3E6";

/** Queues the colours of a range from its lowest number over the median to its highest. */
export function applyHeat(range: Excel.Range): void {
  const { colorScale } = range.conditionalFormats.add("ColorScale");
  colorScale.criteria = {
    minimum: { type: "LowestValue", color: LOW },
    midpoint: { type: "Percentile", formula: "50", color: MIDDLE },
    maximum: { type: "HighestValue", color: HIGH },
  };
}
