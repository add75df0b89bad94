import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Inputs");
    await context.sync();
  });
});
afterEach(() => {
  office.dispose();
});

const activeCell = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ address: true });
    await context.sync();
    return cell.address;
  });

/** Listens as an add-in does, and hands back what it heard and the way to stop. */
async function listen() {
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(async () => {
      heard.push(await activeCell());
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { heard, stop };
}

test("an add-in hears of another selection, and reads the active cell then", async () => {
  const { heard } = await listen();
  await office.host.select("Sheet1", "C3:D4");
  await office.idle();
  await office.host.select("Inputs", "B2");
  await office.idle();
  expect(heard).toEqual(["Sheet1!C3", "Inputs!B2"]);
});

test("selecting what is selected is no change, and neither is writing elsewhere", async () => {
  const { heard } = await listen();
  await office.host.select("Sheet1", "C3");
  await office.idle();
  await office.host.select("Sheet1", "C3");
  await office.host.write("Inputs", "A1", 1);
  await office.idle();
  expect(heard).toEqual(["Sheet1!C3"]);
});

test("a removed handler hears nothing", async () => {
  const { heard, stop } = await listen();
  await stop();
  await office.host.select("Sheet1", "C3");
  await office.idle();
  expect(heard).toEqual([]);
});

test("a name leads to its range, and one that is not there to a null object", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Inputs");
    context.workbook.names.add("rent", sheet.getRange("B2"));
    sheet.getRange("B2").values = [[2.35]];
    await context.sync();
    const { names } = context.workbook;
    const range = names.getItemOrNullObject("rent").getRangeOrNullObject();
    range.load({ address: true, values: true, formulas: true, text: true, numberFormat: true });
    const none = names.getItemOrNullObject("no_such_name").getRangeOrNullObject();
    none.load({ address: true });
    await context.sync();
    expect([range.address, range.values, range.formulas, range.text, range.numberFormat]).toEqual([
      "Inputs!B2",
      [[2.35]],
      [[2.35]],
      [["2.35"]],
      [["General"]],
    ]);
    expect(none.isNullObject).toBe(true);
  });
});
