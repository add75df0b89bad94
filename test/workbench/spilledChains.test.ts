import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook({
    functions: {
      TABLE: (x: number, rows: number) =>
        Array.from({ length: rows }, (_, row) => [row, row * x] as const),
    },
  });
});
afterEach(() => {
  office.dispose();
});

/** What the cells show, for A1 to be one value after the other. */
async function follow(values: readonly number[], address: string): Promise<unknown[]> {
  const shown: unknown[] = [];
  for (const value of values) {
    await office.host.write("Sheet1", "A1", value);
    await office.idle();
    shown.push(office.host.read("Sheet1", address)[0][0]);
  }
  return shown;
}

test("what reads the cells that a smaller table has left sees them empty", async () => {
  const { host } = office;
  await host.write("Sheet1", "C1", "=OURO.TABLE(1,A1)");
  await host.write("Sheet1", "F1", "=COUNT(D1:D9)+10*COUNT(C3:C9)");
  await host.write("Sheet1", "G1", "=F1+1");
  expect(await follow([5, 2, 1, 4, 1], "G1")).toEqual([36, 3, 2, 25, 2]);
});

test("and so does what reads a table that shrinks to one cell, or is gone", async () => {
  const { host } = office;
  await host.write("Sheet1", "C1", "=SEQUENCE(A1)");
  await host.write("Sheet1", "F1", "=SUM(C1:C9)");
  await host.write("Sheet1", "G1", "=SUM(C2:C9)");
  expect(await follow([3, 1, 4, 1], "F1")).toEqual([6, 1, 10, 1]);
  expect(await follow([3, 1, 4], "G1")).toEqual([5, 0, 9]);
  await host.write("Sheet1", "C1", "");
  await office.idle();
  expect(host.read("Sheet1", "F1:G1")).toEqual([[0, 0]]);
});

test("a table that spills from a table that spilled reaches what reads its cells, with answers known before too", async () => {
  const { host } = office;
  await host.write("Sheet1", "C1", "=OURO.TABLE(A1,4)");
  await host.write("Sheet1", "F1", "=OURO.TABLE(SUM(D1:D4),4)");
  await host.write("Sheet1", "I1", "=INDEX($G$1:$G$4,3)+1");
  const values = [1, 2, 3, 1, 3, 2];
  // D1:D4 adds up to 6 times A1, and the third row of the second table is twice that.
  expect(await follow(values, "I1")).toEqual(values.map((value) => 12 * value + 1));
});

test("a formula that reads the first cell of one table and a later one of another follows both", async () => {
  const { host } = office;
  await host.write("Sheet1", "C1", "=SEQUENCE(A1)");
  await host.write("Sheet1", "E1", "=SEQUENCE(1+COUNT(C2:C9))");
  await host.write("Sheet1", "G1", "=SUM(C1:C9)+100*SUM(E2:E9)+1000*A1");
  // Sums of 1 … n: of A1 in the first column and, less its first cell, in the second.
  expect(await follow([2, 4, 3, 1, 4], "G1")).toEqual([2203, 4910, 3506, 1001, 4910]);
});
