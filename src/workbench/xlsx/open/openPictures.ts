import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { generateRandomId } from "@univerjs/core";
import type { Book } from "../../book/book";
import { toPoints } from "../sizes";

/** The PNG pictures of a sheet that stand at a place of their own; others are left out. */
export function openPictures(book: Book, sheetId: string, from: FileSheet): void {
  from.getImages().forEach(({ imageId, range }, i) => {
    const media = imageId === undefined ? undefined : from.workbook.getImage(imageId);
    if (media?.extension !== "png" || !media.buffer || !range?.pos || !range.ext) return;
    const { width = 0, height = 0 } = range.ext;
    book.pictures.add({
      id: `{${generateRandomId(12)}}`,
      sheetId,
      name: `Picture ${i + 1}`,
      description: "",
      base64: base64Of(media.buffer),
      left: toPoints(range.pos.x),
      top: toPoints(range.pos.y),
      width: toPoints(width),
      height: toPoints(height),
    });
  });
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
