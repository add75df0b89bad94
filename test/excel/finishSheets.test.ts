import { finishSheets } from "../../src/excel/sheets/finishSheets";
import { Draft } from "../../src/plan/draft";
import { openWorkbook } from "../support/officeInNode";

test("rows whose text a formula comes to are fitted once it is calculated; where Excel refuses that, nothing else is left", async () => {
  const office = await openWorkbook();
  const draft = new Draft("Sheet1", "#000000", [100]);
  draft.wrap("A1:A3");
  const finish = () =>
    Excel.run((context) => finishSheets(context, [draft.plan], "Sheet1")).finally(() => {
      office.host.rules.isBehindAnother = false;
    });
  office.host.failNext("RangeFormat.autofitRows");
  expect(await finish()).toEqual([]);
  expect(office.host.clearFaults()).toBe(0);
  office.host.rules.isBehindAnother = true;
  expect(await finish()).toEqual(["window"]);
  office.dispose();
});
