import { codeOf, onSheet, outcome, type Answer, type Bench, type Probe } from "../probe";

/** Texts that a user could type and mean as text. */
const TEXTS = [
  "=1+1",
  "+ Other",
  "- of which",
  "@23.28",
  "2027-01",
  "1/2",
  "10 %",
  "TRUE",
  "1e3",
  "007",
  "1,000",
  "May 2025",
] as const;

/** What `values` and `formulas` say of a cell after a text was written to its `values`. */
function writtenOne(bench: Bench, address: string, text: string): Promise<Answer> {
  return onSheet(bench, async (sheet, context): Promise<Answer> => {
    const cell = sheet.getRange(address);
    cell.values = [[text]];
    cell.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    const [[value]] = cell.values as Answer[][];
    const [[formula]] = cell.formulas as Answer[][];
    const [[format]] = cell.numberFormat as Answer[][];
    return { text, value, formula, format, type: cell.valueTypes[0][0] };
  }).catch((error: unknown): Answer => ({ text, error: codeOf(error) }));
}

/** Each text in a batch of its own: one that is refused must not take the others with it. */
async function written(bench: Bench, texts: readonly string[]): Promise<Answer> {
  const answers: Answer[] = [];
  for (const [i, text] of texts.entries()) {
    answers.push(await writtenOne(bench, `A${i + 1}`, text));
  }
  return answers;
}

/** How long a text a cell takes. */
async function textOfLength(bench: Bench, length: number): Promise<string> {
  return outcome(() =>
    onSheet(bench, async (sheet, context) => {
      sheet.getRange("A1").values = [["x".repeat(length)]];
      await context.sync();
    }),
  );
}

async function formulaReadBack(bench: Bench, formula: string): Promise<Answer> {
  return onSheet(bench, async (sheet, context) => {
    const cell = sheet.getRange("C3");
    cell.formulas = [[formula]];
    cell.load("formulas");
    await context.sync();
    return (cell.formulas as Answer[][])[0][0];
  });
}

export const writingProbes: readonly Probe[] = [
  {
    id: "texts-typed",
    asks: "What do cells hold after texts that look like formulas, dates and numbers were written to values?",
    run: (bench) => written(bench, TEXTS),
  },
  {
    id: "texts-quoted",
    asks: "Does an apostrophe before such a text keep it as text, and is the apostrophe part of the value?",
    run: (bench) =>
      written(
        bench,
        TEXTS.map((text) => `'${text}`),
      ),
  },
  {
    id: "longest-text",
    asks: "Does a cell take 32,767 characters, and what happens to 32,768?",
    run: async (bench) => [await textOfLength(bench, 32_767), await textOfLength(bench, 32_768)],
  },
  {
    id: "large-write",
    asks: "Does a write of about 6 MB go through, or fail with which code?",
    run: (bench) =>
      outcome(() =>
        onSheet(bench, async (sheet, context) => {
          const row = ["x".repeat(30_000)];
          sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => row);
          await context.sync();
        }),
      ),
  },
  {
    id: "custom-formula-read-back",
    asks: "Does a formula of the add-in come back as written, or with @ before it?",
    run: (bench) => formulaReadBack(bench, `=${bench.namespace}.TAKE_OR_PAY(1,2,3)`),
  },
  {
    id: "implicit-intersection-read-back",
    asks: "Does =SUM(A1:A2*1) come back as written?",
    run: (bench) => formulaReadBack(bench, "=SUM(A1:A2*1)"),
  },
  {
    id: "literal-read-back",
    asks: "How do the number literals 2.50, 1.0 and .5 come back from a formula?",
    run: (bench) => formulaReadBack(bench, "=2.50+1.0+.5"),
  },
  {
    id: "new-array-functions",
    asks: "What do HSTACK, VSTACK, TAKE and CHOOSECOLS show?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        const formulas = [
          "=HSTACK(1,2)",
          "=VSTACK(1,2)",
          "=TAKE({1,2},1,1)",
          "=CHOOSECOLS({1,2},2)",
        ];
        const cells = formulas.map((formula, i) => {
          const cell = sheet.getRange(`A${1 + 3 * i}`);
          cell.formulas = [[formula]];
          cell.load("values");
          return cell;
        });
        await context.sync();
        return cells.map(({ values }) => (values as Answer[][])[0][0]);
      }),
  },
];
