import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.dispose();
});

test("a workbook keeps what an add-in puts there, through Microsoft's library", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("one", { a: [1, "zwei", null] });
    settings.add("two", "x");
    settings.add("two", "y");
    await context.sync();
  });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const [one, two] = ["one", "two"].map((key) => settings.getItem(key));
    const none = settings.getItemOrNullObject("three");
    one.load({ value: true });
    two.load({ key: true, value: true });
    none.load({ value: true });
    await context.sync();
    expect([one.value, two.key, two.value, none.isNullObject]).toEqual([
      { a: [1, "zwei", null] },
      "two",
      "y",
      true,
    ]);
    two.delete();
    await context.sync();
    settings.load({ key: true });
    await context.sync();
    expect(settings.items.map(({ key }) => key)).toEqual(["one"]);
  });
});

test("undo leaves what is kept alone", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("one", 1);
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[5]];
    await context.sync();
  });
  await office.host.undo();
  expect(office.host.read("Sheet1", "A1")).toEqual([[""]]);
  await Excel.run(async (context) => {
    const one = context.workbook.settings.getItem("one");
    one.load({ value: true });
    await context.sync();
    expect(one.value).toBe(1);
  });
});
