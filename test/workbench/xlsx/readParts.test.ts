import { zip } from "@cj-tech-master/excelts/archive";
import { readParts } from "../../../src/workbench/xlsx/open/readParts";

test("a file that unpacks to more than the workbench can hold is refused, not unpacked", async () => {
  const archive = zip();
  archive.add("xl/workbook.xml", new Uint8Array(200 * 1024 * 1024));
  await expect(readParts(await archive.bytes())).rejects.toMatchObject({ code: "too-large" });
});

test("a zip that is no workbook is refused", async () => {
  const archive = zip();
  archive.add("readme.txt", new Uint8Array(10));
  await expect(readParts(await archive.bytes())).rejects.toMatchObject({ code: "not-a-workbook" });
});
