import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook({ functions: { TWICE: (x: number) => 2 * x } });
});
afterEach(() => {
  office.dispose();
});

const write = async (address: string, values: unknown, sheet = "Sheet1"): Promise<void> => {
  await office.host.write(sheet, address, values);
  await office.idle();
};
const read = (address: string): unknown => office.host.read("Sheet1", address)[0][0];

test("text in quotes means the same at every calculation: a number where it reads as one, else text", async () => {
  await office.host.write("Sheet1", "B1:D1", [['=A1&"yes"', '=A1+"50%"', '=IF(A1="no",""""," ")']]);
  for (const [entry, shown] of [
    [1, ["1yes", 1.5, " "]],
    [2, ["2yes", 2.5, " "]],
    ["no", ["noyes", "#VALUE!", '"']],
  ] as const) {
    await office.host.write("Sheet1", "A1", entry);
    await office.idle();
    expect(office.host.read("Sheet1", "B1:D1")).toEqual([shown]);
  }
});

test("edit after edit reaches what depends on it, through custom functions too", async () => {
  await write("A1:D1", [[1, "=A1+1", "=OURO.TWICE(B1)", "=SUM(A1:C1)"]]);
  for (const value of [5, -3, 0.25, 5]) {
    await write("A1", value);
    expect(office.host.read("Sheet1", "B1:D1")).toEqual([
      [value + 1, 2 * value + 2, 4 * value + 3],
    ]);
  }
});

test("a formula that refers elsewhere from now on follows the new cell and not the old", async () => {
  await write("A1:C1", [[1, 10, "=A1"]]);
  await write("A1", 2);
  await write("C1", "=B1");
  await write("B1", 20);
  expect(read("C1")).toBe(20);
  await write("A1", 3);
  expect(read("C1")).toBe(20);
});

test("a removed formula is calculated no more, and a new one is", async () => {
  await write("A1:B1", [[1, "=A1*2"]]);
  await write("A1", 2);
  await write("B1", 7);
  await write("C1", "=A1+B1");
  await write("A1", 3);
  expect(office.host.read("Sheet1", "A1:C1")).toEqual([[3, 7, 10]]);
});

test("what a spill, a lookup, OFFSET or INDIRECT leads to follows the values", async () => {
  await write("A1:A5", [[10], [20], [30], [40], [50]]);
  await write("C1", 2);
  await write("D1", "=SEQUENCE(C1)");
  await write("E1:H1", [
    ["=SUM(D1#)", "=INDEX(A1:A5,C1)", "=SUM(OFFSET(A1,0,0,C1,1))", '=INDIRECT("A"&C1)'],
  ]);
  for (const count of [3, 5, 4, 2]) {
    await write("C1", count);
    const sum = (10 * count * (count + 1)) / 2;
    expect(office.host.read("Sheet1", "E1:H1")).toEqual([[sum / 10, 10 * count, sum, 10 * count]]);
    await write(`A${count}`, 10 * count + 1);
    expect(office.host.read("Sheet1", "F1:H1")).toEqual([
      [10 * count + 1, sum + 1, 10 * count + 1],
    ]);
    await write(`A${count}`, 10 * count);
  }
});

test("a name, a new sheet and a renamed one are followed between edits", async () => {
  await write("A1:B1", [[1, 2]]);
  await write("C1", "=Rent*2");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Rent", sheet.getRange("A1"));
    await context.sync();
  });
  await office.idle();
  expect(read("C1")).toBe(2);
  await write("A1", 4);
  expect(read("C1")).toBe(8);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.getRange("A1").values = [[5]];
    context.workbook.worksheets.getItem("Sheet1").getRange("D1").formulas = [["=Other!A1+A1"]];
    await context.sync();
    sheet.name = "Another";
    await context.sync();
  });
  await write("A1", 7, "Another");
  expect(read("D1")).toBe(11);
});

test("RAND is calculated with every edit, and a circle is left alone", async () => {
  await write("A1:C1", [[1, "=RAND()", "=C1+1"]]);
  const before = read("B1");
  await write("A1", 2);
  expect(read("B1")).not.toBe(before);
});

test("values set and read again and again in one batch are those of their moment", async () => {
  await write("A1:C1", [[1, "=A1*A1", "=B1-A1"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read = [2, 3, 4].map((value) => {
      sheet.getRange("A1").values = [[value]];
      const result = sheet.getRange("C1");
      result.load({ values: true });
      return result;
    });
    await context.sync();
    expect(read.map(({ values }) => (values as unknown[][])[0][0])).toEqual([2, 6, 12]);
  });
});

test("application.calculate calculates volatile formulas, and fully the custom functions too", async () => {
  let calls = 0;
  office.dispose();
  office = await openWorkbook({ functions: { COUNT_UP: () => (calls += 1) } });
  await write("A1:B1", [["=OURO.COUNT_UP()", "=RAND()"]]);
  const calculate = async (type: Excel.CalculationType) => {
    await Excel.run(async (context) => {
      context.application.calculate(type);
      await context.sync();
    });
    await office.idle();
    return office.host.read("Sheet1", "A1:B1")[0];
  };
  const before = office.host.read("Sheet1", "A1:B1")[0];
  const recalculated = await calculate(Excel.CalculationType.recalculate);
  expect(recalculated[0]).toBe(before[0]);
  expect(recalculated[1]).not.toBe(before[1]);
  const full = await calculate(Excel.CalculationType.full);
  expect(full[0]).toBe(Number(before[0]) + 1);
  expect(full[1]).not.toBe(recalculated[1]);
});

test("application.calculate calculates volatile formulas also where another leads elsewhere with its values", async () => {
  await write("A1:C1", [[1, "=RAND()", '=INDIRECT("A"&A1)']]);
  const before = read("B1");
  await Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
  await office.idle();
  expect(read("B1")).not.toBe(before);
});

test("range.calculate asks the custom functions of its cells anew, within each other too, and no others", async () => {
  const asked: string[] = [];
  office.dispose();
  office = await openWorkbook({
    functions: {
      NEXT: (number: unknown) => {
        asked.push(`NEXT(${String(number)})`);
        return Number(number) + 1;
      },
    },
  });
  await write("A1:C1", [[1, "=OURO.NEXT(OURO.NEXT(A1))", "=OURO.NEXT(B1)"]]);
  expect(office.host.read("Sheet1", "A1:C1")).toEqual([[1, 3, 4]]);
  asked.length = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").calculate();
    await context.sync();
  });
  await office.idle();
  expect(asked).toEqual(["NEXT(1)", "NEXT(2)"]);
  expect(office.host.read("Sheet1", "A1:C1")).toEqual([[1, 3, 4]]);
});

describe("an edit that has not been calculated yet", () => {
  test("is calculated although an add-in then asks for calculation to wait and changes nothing", async () => {
    await office.host.write("Sheet1", "A1", 1);
    await office.host.write("Sheet1", "B1", "=A1*2");
    await office.idle();
    await office.host.write("Sheet1", "A1", 5);
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      await context.sync();
    });
    await office.idle();
    expect(office.host.read("Sheet1", "B1")).toEqual([[10]]);
  });

  test("is dropped with the workbook when that is closed while calculation waits", async () => {
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;
    const before = timers();
    const closing = await openWorkbook({ globals: false });
    await closing.Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["=1+1"]];
      await context.sync();
    });
    closing.dispose();
    const refused = jest.fn();
    process.once("uncaughtException", refused);
    // What it left to be done comes to its end.
    while (timers() > before) await new Promise(setImmediate);
    process.removeListener("uncaughtException", refused);
    expect(refused).not.toHaveBeenCalled();
  });

  test("is calculated and waited for although it was made while a calculation ran", async () => {
    const rows = 800;
    const numbers = Array.from({ length: rows }, (_, i) => [i]);
    await office.host.write("Sheet1", `A1:A${rows}`, numbers);
    const sums = numbers.map((_, i) => [`=SUM(A$1:A$${rows})*A${i + 1}+Factor`]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Factor", sheet.getRange("D1"));
      await context.sync();
    });
    await office.host.write("Sheet1", "D1", 1);
    await office.idle();
    const started = calculationStarts();
    await office.host.write("Sheet1", `B1:B${rows}`, sums);
    await started;
    await office.host.write("Sheet1", "D1", 7);
    await office.idle();
    expect(office.host.read("Sheet1", "B1")).toEqual([[7]]);
    expect(office.host.read("Sheet1", `B${rows}`)[0][0]).toBe(
      ((rows * (rows - 1)) / 2) * (rows - 1) + 7,
    );
  });
});

/** Resolves when the next calculation has begun. */
function calculationStarts(): Promise<void> {
  const commands = office.host.book.injector.get(ICommandService);
  return new Promise((resolve) => {
    const watch = commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      watch.dispose();
      resolve();
    });
  });
}

describe("what Univer throws for ends no calculation:", () => {
  test.each([
    ["=LET(x,8,LET(x,2,x)*x)", 16],
    ["=LET(x,1,y,LET(x,x*2,x),y+x)", 3],
    ["=LET(x,1,x+LAMBDA(x,x*10)(2))", 21],
    ["=LET(x,x,x)", "#VALUE!"],
  ])("%s shows %s, and the next formula is calculated", async (formula, shown) => {
    await office.host.write("Sheet1", "A1", formula);
    await office.idle();
    await office.host.write("Sheet1", "A2", "=1+1");
    await office.idle();
    expect(office.host.read("Sheet1", "A1:A2")).toEqual([[shown], [2]]);
  });
});

test("two workbooks that are open at once are each calculated from their own cells", async () => {
  const other = await openWorkbook({ globals: false });
  for (const [one, value] of [
    [office, 1],
    [other, 100],
  ] as const) {
    await one.host.write("Sheet1", "A1:B1", [[value, "=SUM(A1:A3)"]]);
    await one.idle();
  }
  expect([office, other].map(({ host }) => host.read("Sheet1", "A1:B1"))).toEqual([
    [[1, 1]],
    [[100, 100]],
  ]);
  other.dispose();
});
