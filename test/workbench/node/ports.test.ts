import { openWorkbook } from "../../support/officeInNode";

/** Ports that keep Node alive. */
const ports = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

test("a workbook that is disposed of while it calculates leaves nothing that keeps Node from ending", async () => {
  const before = ports();
  const office = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3000").formulas = Array.from({ length: 3000 }, (_, i) => [`=${i}+$B$1`]);
    await context.sync();
  });
  // The calculation pauses now and then, and a port is open while it does.
  while (ports() === before) await new Promise((resolve) => setTimeout(resolve, 1));
  office.dispose();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ports()).toBe(before);
});
