import * as z from "zod/mini";

const content = z.union([z.string(), z.number(), z.boolean()]);
const place = { sheet: z.string(), address: z.string(), label: z.string() };

const interrupted = z.object({
  since: z.string(),
  /** The computer that scans; workbooks of earlier versions do not say. */
  by: z.optional(z.string()),
  cells: z.array(z.object({ ...place, content })),
});

const scenario = z.object({
  name: z.string(),
  cells: z.array(z.object({ ...place, value: content })),
});

const input = z.object({ ...place, unit: z.optional(z.string()), numberFormat: z.string() });

const scannedTable = z.object({
  /** The sheet it stands on, by its id. */
  sheetId: z.string(),
  result: input,
  down: input,
  across: z.optional(input),
  /** The table without its axes, such as "B8:F12"; the axes stand left of it and above it. */
  body: z.string(),
  /** The cell that says when the numbers were calculated. */
  stamp: z.string(),
});

/** What a scan keeps in the workbook while it runs: its inputs as they were. */
export type StoredInterruption = z.infer<typeof interrupted>;
/** A named set of input values. */
export type StoredScenario = z.infer<typeof scenario>;
/** What is needed to calculate a table again. */
export type StoredTable = z.infer<typeof scannedTable>;

/** Reads what a workbook keeps; what is missing, or was not written by us, is nothing. */
export const stored = {
  interrupted: (value: unknown): StoredInterruption | null =>
    interrupted.safeParse(value).data ?? null,
  scenarios: (value: unknown): StoredScenario[] => z.array(scenario).safeParse(value).data ?? [],
  tables: (value: unknown): StoredTable[] => z.array(scannedTable).safeParse(value).data ?? [],
};
