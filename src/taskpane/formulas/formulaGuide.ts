import * as z from "zod/mini";

const formula = z.object({
  /** Without the namespace, such as "GPU_PAYBACK". */
  id: z.string(),
  group: z.string(),
  description: z.string(),
  returns: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      meaning: z.string(),
      /** What holds where it is left out; null where it is required. */
      fallback: z.nullable(z.string()),
      /** Whether it takes a range. */
      range: z.boolean(),
      /** The words that it takes, where it takes only these. */
      choices: z.array(z.object({ word: z.string(), meaning: z.string() })),
    }),
  ),
  examples: z.array(
    z.object({
      caption: z.string(),
      formula: z.string(),
      /** The upper left part of what it shows. */
      result: z.array(z.array(z.string())),
      rows: z.number(),
      columns: z.number(),
    }),
  ),
  sources: z.array(z.string()),
  /** Its page, below the folder of the language. */
  page: z.string(),
});

/** What is said about a formula, in the language of its file. */
export type FormulaGuide = z.infer<typeof formula>;
export type FormulaParameter = FormulaGuide["parameters"][number];

/** Reads the file that the build makes; throws where it is another. */
export const readFormulaGuide = (json: unknown): FormulaGuide[] => z.array(formula).parse(json);
