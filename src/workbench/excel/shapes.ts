import { generateRandomId } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import { type ExcelClass, excelObject } from "../protocol/excelObject";
import type { Book } from "../book/book";
import type { Picture } from "../book/pictures/picture";
import { distance, flag, positive, text } from "./arguments";
import type { SheetTarget } from "./make";

const POINTS_A_PIXEL = 3 / 4;

interface ShapeTarget {
  readonly book: Book;
  readonly pictureId: string;
}

/** Of shapes there are pictures. */
const shape: ExcelClass<ShapeTarget> = {
  name: "Shape",
  identity: (target) => ({ Id: read(target).id }),
  get: {
    Id: (target) => read(target).id,
    Name: (target) => read(target).name,
    Type: () => "Image",
    AltTextDescription: (target) => read(target).description,
    Left: (target) => read(target).left,
    Top: (target) => read(target).top,
    Width: (target) => read(target).width,
    Height: (target) => read(target).height,
  },
  set: {
    Name: (target, name) => {
      change(target, { name: text(name) });
    },
    AltTextDescription: (target, description) => {
      change(target, { description: text(description) });
    },
    Left: (target, left) => {
      change(target, { left: distance(left) });
    },
    Top: (target, top) => {
      change(target, { top: distance(top) });
    },
    // With the ratio locked, as it always is here, the height follows.
    Width: (target, given) => {
      const { width, height } = read(target);
      change(target, { width: positive(given), height: (height * positive(given)) / width });
    },
    LockAspectRatio: (_, isLocked) => {
      if (flag(isLocked)) return;
      throw excelError("ApiNotFound", "Workbench keeps the aspect ratio of shapes");
    },
  },
  call: {
    Delete: (target) => {
      target.book.pictures.delete(read(target));
    },
  },
};

/** The shapes of a sheet. */
export const shapeCollectionClass = (): ExcelClass<SheetTarget> => {
  const object = (book: Book, { id }: Picture) => excelObject(shape, { book, pictureId: id });
  return {
    name: "ShapeCollection",
    items: ({ book, sheetId }) => book.pictures.on(sheetId).map((one) => object(book, one)),
    item: ({ book, sheetId }, key) => {
      const one = book.pictures.on(sheetId).find(({ id, name }) => key === id || key === name);
      if (one === undefined) throw excelError("ItemNotFound");
      return object(book, one);
    },
    call: {
      AddImage: ({ book, sheetId }, image) => {
        book.sheet(sheetId);
        const base64 = text(image);
        const size = pngSize(base64);
        if (!size) throw excelError("InvalidArgument");
        const picture: Picture = {
          id: `{${generateRandomId(12)}}`,
          sheetId,
          name: `Picture ${book.pictures.on(sheetId).length + 1}`,
          description: "",
          base64,
          left: 0,
          top: 0,
          width: size.width * POINTS_A_PIXEL,
          height: size.height * POINTS_A_PIXEL,
        };
        book.pictures.add(picture);
        return object(book, picture);
      },
    },
  };
};

function read({ book, pictureId }: ShapeTarget): Picture {
  const picture = book.pictures.get(pictureId);
  if (!picture) throw excelError("ItemNotFound");
  return picture;
}

function change(target: ShapeTarget, changes: Partial<Picture>): void {
  const before = read(target);
  target.book.pictures.replace(before, { ...before, ...changes });
}

/** A PNG file begins so, and its first part tells its size. */
const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The size of a PNG picture in pixels; null where the text is none. */
function pngSize(base64: string): { width: number; height: number } | null {
  let file: string;
  try {
    // 32 letters are 24 bytes: up to the end of the height.
    file = atob(base64.slice(0, 32));
  } catch {
    return null;
  }
  if (file.length < HEIGHT_AT + 4 || START.some((byte, i) => file.charCodeAt(i) !== byte))
    return null;
  const number = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, i) => sum * 256 + file.charCodeAt(at + i), 0);
  return { width: number(WIDTH_AT), height: number(HEIGHT_AT) };
}
