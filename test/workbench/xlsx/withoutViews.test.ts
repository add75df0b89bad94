import { Workbook } from "@cj-tech-master/excelts";
import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { openWorkbook } from "../../support/officeInNode";

test("a file that does not say how its sheets are seen opens, its first sheet in front", async () => {
  const file = new Workbook();
  file.addWorksheet("Deals").getCell("A1").value = "V";
  file.addWorksheet("Notes").getCell("A1").value = { formula: "1+1" };
  const office = await openWorkbook();
  await openXlsx(office.host, await file.xlsx.writeBuffer());
  expect(office.host.sheetNames()).toEqual(["Deals", "Notes"]);
  expect(office.host.book.activeSheet.getName()).toBe("Deals");
  expect(office.host.read("Notes", "A1")).toEqual([[2]]);
  office.dispose();
});
