import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.dispose();
});

const write = async (address: string, values: unknown): Promise<void> => {
  await office.host.write("Sheet1", address, values);
  await office.idle();
};
const read = (address: string): unknown[][] => office.host.read("Sheet1", address);

test("a table in the way of another makes #SPILL!, one that stands beside it does not", async () => {
  await write("B1", "=SEQUENCE(3)");
  await write("D1", "=SEQUENCE(3)");
  await write("A2", "=SEQUENCE(1,3)");
  expect(read("A1:D3")).toEqual([
    ["", 1, "", 1],
    ["#SPILL!", 2, "", 2],
    ["", 3, "", 3],
  ]);
  await write("B1", 5);
  await write("A2", "=SEQUENCE(1,3,7)");
  expect(read("A1:D2")).toEqual([
    ["", 5, "", 1],
    [7, 8, 9, 2],
  ]);
});

test("a table that is blocked itself is in nobody's way", async () => {
  await write("B2", "in the way");
  await write("A2", "=SEQUENCE(1,3)");
  await write("C1", "=SEQUENCE(3)");
  expect(read("A1:C3")).toEqual([
    ["", "", 1],
    ["#SPILL!", "in the way", 2],
    ["", "", 3],
  ]);
});
