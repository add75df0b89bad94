import { findInterrupted, restoreInterrupted } from "../../../src/excel/studies/interrupted";
import { thisComputer } from "../../../src/excel/stored/computer";
import { type OfficeInNode, openWorkbook } from "../../support/officeInNode";

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
});
afterAll(() => {
  office.dispose();
});

const keepScan = (by?: string): Promise<void> =>
  Excel.run(async (context) => {
    const cells = [{ sheet: "Sheet1", address: "A1", label: "Rate", content: 0.1 }];
    context.workbook.settings.add("ouroboros.interrupted", { since: "2026-11-30", cells, by });
    await context.sync();
  });

test.each([
  ["another computer's", "somebody else", true],
  ["this computer's", thisComputer(), false],
  ["an earlier version's", undefined, false],
])("%s unfinished scan is somebody else's: %s → %s", async (_, by, isOthers) => {
  await keepScan(by);
  expect(await findInterrupted()).toMatchObject({ isOthers });
});

test("inputs can be restored after another computer's scan", async () => {
  await keepScan("somebody else");
  await restoreInterrupted();
  expect(office.host.read("Sheet1", "A1")).toEqual([[0.1]]);
  expect(await findInterrupted()).toBeNull();
});
