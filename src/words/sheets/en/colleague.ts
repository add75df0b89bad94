/** What a copy of the template without formulas says of itself. */
export const colleague = {
  /** Behind the names of its sheets. */
  suffix: " (values)",
  name: "About this copy",
  title: "A copy of the model in values",
  made: (day: string, time: string, preset: string) =>
    `Made on ${day}, ${time} from the deal template of preset ${preset}, with its inputs as they were then.`,
  about:
    "Every cell holds the value it had. Nothing here calculates, and no add-in is needed. Below is the formula that each value came from.",
  formulas: (count: number) => `The ${count.toLocaleString("en")} formulas`,
  sheet: "Sheet",
  cell: "Cell",
  formula: "Formula",
};
