import { openWorkbook } from "../../support/officeInNode";

/** Ports that keep Node alive. */
const ports = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

test("calculations that were stopped by another change leave nothing that keeps Node from ending", async () => {
  const before = ports();
  const office = await openWorkbook();
  const write = (first: number): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3000").formulas = Array.from({ length: 3000 }, (_, i) => [
        `=${first + i}+$B$1`,
      ]);
      await context.sync();
    });
  await write(1);
  // The calculation pauses now and then, which is when a change can stop it.
  while (ports() === before) await new Promise((resolve) => setTimeout(resolve, 1));
  await write(2);
  await office.idle();
  expect(ports()).toBeGreaterThan(before);
  office.dispose();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ports()).toBe(before);
});
