import * as z from "zod/mini";

const content = z.union([z.string(), z.number(), z.boolean()]);

/** What an exported file says of the model beside its deals: other programs, and the import, pass over it. */
const modelSchema = z.object({
  preset: z.string(),
  /** Inputs by the sheet's English name and the cell, which are the same in every language. */
  inputs: z.array(
    z.object({ sheet: z.string(), cell: z.string(), label: z.string(), value: content }),
  ),
  answers: z.array(z.object({ cell: z.string(), label: z.string(), value: z.number() })),
});

export type ModelFacts = z.infer<typeof modelSchema>;

const fileSchema = z.object({ model: z.optional(modelSchema) });

/** What a file that `dealsJson` wrote says of its model; undefined where it says nothing that can be read. */
export function parseModelFacts(text: string): ModelFacts | undefined {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data?.model;
  } catch {
    return undefined;
  }
}
