import { insertPicture } from "../../../src/excel/cells/insertPicture";
import type { Picture } from "../../../src/workbench/book/pictures/picture";
import { openXlsx } from "../../../src/workbench/xlsx/open/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/save/saveXlsx";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";

/** A PNG picture of 2 × 1 pixels. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQABBfyN5e0AAAAASUVORK5CYII=";
const picture = {
  base64: PNG,
  name: "Network",
  description: "Two companies pay each other",
  width: 100,
  height: 50,
};

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.dispose();
});

const pictures = (): readonly Picture[] =>
  office.host.book.pictures.on(office.host.book.activeSheet.getSheetId());

test("a picture stands at the active cell of an empty sheet, with its name and what it shows", async () => {
  await office.host.select("Sheet1", "C3");
  expect(await insertPicture(picture)).toBe("Sheet1!C3");
  const [{ left, top, ...rest }] = pictures();
  expect(rest).toMatchObject({ ...picture });
  expect([left > 0, top > 0]).toEqual([true, true]);
});

test("below or right of the cells in use it stays at the active cell; over them it goes to their right", async () => {
  await office.host.write("Sheet1", "B2:D5", 1);
  await office.host.select("Sheet1", "A6");
  expect(await insertPicture(picture)).toBe("Sheet1!A6");
  await office.host.select("Sheet1", "A1");
  expect(await insertPicture(picture)).toBe("Sheet1!F2");
});

test("it covers no other drawing, and none has its name", async () => {
  await office.host.select("Sheet1", "A1");
  await insertPicture(picture);
  await insertPicture(picture);
  const [first, second] = pictures();
  expect(second.left).toBeGreaterThanOrEqual(first.left + first.width);
  expect(second.name).toBe("Network 2");
});

test("one undo takes it away, and one redo brings it back", async () => {
  await insertPicture(picture);
  await office.host.undo();
  expect(pictures()).toEqual([]);
  await office.host.redo();
  expect(pictures()).toMatchObject([picture]);
});

test("what is no PNG picture is refused, and the sheet is as it was", async () => {
  await expect(insertPicture({ ...picture, base64: "bm8gcGljdHVyZQ==" })).rejects.toMatchObject({
    code: "refused",
    left: [],
  });
  expect(pictures()).toEqual([]);
});

test("an .xlsx file keeps the picture, its place and its size", async () => {
  await office.host.select("Sheet1", "C3");
  await insertPicture(picture);
  const [before] = pictures();
  await openXlsx(office.host, await saveXlsx(office.host.book, "OURO"));
  const [{ base64, left, top, width, height }] = pictures();
  expect(base64).toBe(PNG);
  expect([left, top, width, height].map(Math.round)).toEqual(
    [before.left, before.top, before.width, before.height].map(Math.round),
  );
});
