import { generateRandomId } from "@univerjs/core";
import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import { excelObject } from "../protocol/excelObject";
import type { Book } from "../book/book";
import type { Picture } from "../book/pictures/picture";
import { pngSize } from "../book/pictures/pngSize";
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
