import { cellAnswer, onSheet, type Answer, type Bench, type Probe } from "../probe";

/** The arguments that a formula of the add-in receives when it is entered. */
async function received(
  bench: Bench,
  formula: string,
  prepare?: (sheet: Excel.Worksheet) => void,
): Promise<Answer> {
  if (prepare) {
    await onSheet(bench, async (sheet, context) => {
      prepare(sheet);
      await context.sync();
    });
  }
  const calls = await bench.callsDuring(() =>
    onSheet(bench, async (sheet, context) => {
      sheet.getRange("H1").formulas = [[formula.replace("OURO", bench.namespace)]];
      await context.sync();
    }),
  );
  return calls.length === 0 ? "not called" : cellAnswer(calls[0]);
}

/** What a cell shows right after its input changed, and once calculated. */
async function shownWhileCalculating(bench: Bench): Promise<Answer> {
  return onSheet(bench, async (sheet, context) => {
    const input = sheet.getRange("A1");
    const result = sheet.getRange("B1");
    input.values = [[1]];
    result.formulas = [[`=${bench.namespace}.TAKE_OR_PAY(A1,2,3)`]];
    await context.sync();
    const read = async (): Promise<Answer> => {
      result.load("values");
      context.application.load("calculationState");
      await context.sync();
      return [(result.values as Answer[][])[0][0], context.application.calculationState];
    };
    const entered = await read();
    input.values = [[10]];
    await context.sync();
    const changed = await read();
    return { entered, changed };
  });
}

export const functionProbes: readonly Probe[] = [
  {
    id: "blank-cells-received",
    asks: "How does a formula receive blank cells of a range: null, 0 or an empty text?",
    run: (bench) =>
      received(bench, "=OURO.IRR_ALL(A1:A3)", (sheet) => {
        sheet.getRange("A1:A3").values = [[-100], [null], [110]];
      }),
  },
  {
    id: "blank-cell-received",
    asks: "How does a formula receive one blank cell as a single argument?",
    run: (bench) => received(bench, "=OURO.TAKE_OR_PAY(A9,2,3)"),
  },
  {
    id: "omitted-argument-received",
    asks: "How does a formula receive an argument that is left out?",
    run: (bench) => received(bench, "=OURO.RUNWAY(10,5)"),
  },
  {
    id: "one-cell-range-received",
    asks: "Does a range of one cell arrive as a table of one cell?",
    run: (bench) =>
      received(bench, "=OURO.IRR_ALL(A1)", (sheet) => {
        sheet.getRange("A1").values = [[5]];
      }),
  },
  {
    id: "error-cell-received",
    asks: "Is a formula called with an error cell in its range, and with what?",
    run: (bench) =>
      received(bench, "=OURO.IRR_ALL(A1:A2)", (sheet) => {
        sheet.getRange("A1:A2").formulas = [[-100], ["=1/0"]];
      }),
  },
  {
    id: "boolean-received",
    asks: "How does a formula receive TRUE where it takes a number?",
    run: (bench) => received(bench, "=OURO.TAKE_OR_PAY(TRUE,2,3)"),
  },
  {
    id: "text-number-received",
    asks: 'How does a formula receive the text "100" of a cell where it takes a number?',
    run: (bench) =>
      received(bench, "=OURO.TAKE_OR_PAY(A1,2,3)", (sheet) => {
        sheet.getRange("A1").values = [["'100"]];
      }),
  },
  {
    id: "shown-while-calculating",
    asks: "What does a formula's cell show right after it was entered, and right after its input changed?",
    run: shownWhileCalculating,
  },
  {
    id: "function-in-map",
    asks: "Does MAP take a formula of the add-in?",
    run: (bench) =>
      onSheet(bench, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [[`=SUM(MAP({1,2},LAMBDA(x,${bench.namespace}.TAKE_OR_PAY(x,2,3))))`]];
        cell.load("values");
        await context.sync();
        return (cell.values as Answer[][])[0][0];
      }),
  },
];
