import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { pictureBox } from "../../book/pictures/pictureBox";
import type { SheetToSave } from "./sheetToSave";

/** The pictures of a sheet. The library has no place for their names and descriptions. */
export function savePictures({ book, file, sheet }: SheetToSave, to: FileSheet): void {
  for (const picture of book.pictures.on(sheet.getSheetId())) {
    const { left, top, width, height } = pictureBox(picture);
    const id = file.addImage({ base64: picture.base64, extension: "png" });
    to.addImage(id, { pos: { x: left, y: top }, ext: { width, height } });
  }
}
