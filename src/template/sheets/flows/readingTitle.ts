import type { TemplateContext } from "../../templateContext";

/** The title of the amounts that Flows takes from the deals, as a formula: the reading that Inputs chooses. */
export function readingTitle({ input, words }: TemplateContext): string {
  const named = (["announced", "firm", "drawn"] as const).reduceRight<string>(
    (otherwise, one) => `IF(${input("Reading")}="${one}","${words.deals[one]}",${otherwise})`,
    `"${words.columns.Counted}"`,
  );
  return `=${named}`;
}
