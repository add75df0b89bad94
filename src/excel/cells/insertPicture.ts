import { inExcel, isUndoNotSupported } from "../inExcel";
import { findRoom } from "../sheets/findRoom";

/** A picture for a sheet. */
export interface SheetPicture {
  /** A PNG file, as base64. */
  base64: string;
  /** What Excel calls it; a number is added where the sheet has one of the name. */
  name: string;
  /** What a screen reader says of it. */
  description: string;
  /** In points. */
  width: number;
  height: number;
}

/**
 * Puts a picture on the active sheet, as one undo step, where it covers neither cells in use nor other
 * drawings: at the active cell, or else to the right of all there is.
 *
 * @returns the cell of its upper left corner, such as "Deals!Q1"; it is selected, so that it is in view
 * @throws WorkbookError
 */
export async function insertPicture(picture: SheetPicture): Promise<string> {
  let begun: Begun | undefined;
  const rollback = (): Promise<string[]> => removed(begun);
  return inExcel({ undo: true, waitForEdit: true, rollback }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { shapes, charts } = sheet;
    sheet.load({ id: true });
    shapes.load({ name: true, left: true, top: true, width: true, height: true });
    charts.load({ left: true, top: true, width: true, height: true });
    await context.sync();
    const cell = await findRoom(context, sheet, picture, [...shapes.items, ...charts.items]);
    const taken = shapes.items.map(({ name }) => name);
    const name = freeName(picture.name, taken);
    begun = { sheet: sheet.id, taken };
    const shape = shapes.addImage(picture.base64);
    shape.name = name;
    shape.altTextDescription = picture.description;
    shape.lockAspectRatio = true;
    shape.width = picture.width;
    shape.left = cell.left;
    shape.top = cell.top;
    await context.sync();
    try {
      cell.select();
      await context.sync();
    } catch (error) {
      // The picture is in; where the user looks at another workbook, Excel selects nothing.
      if (isUndoNotSupported(error)) throw error;
    }
    return cell.address;
  });
}

/** Where a picture was put, and which drawings were there before. */
interface Begun {
  sheet: string;
  taken: readonly string[];
}

/** Removes the picture of a command that failed half way; returns its name where that could not be done. */
async function removed(begun: Begun | undefined): Promise<string[]> {
  if (begun === undefined) return [];
  let left: string[] = [];
  try {
    await inExcel({ waitForEdit: true }, async (context) => {
      const { shapes } = context.workbook.worksheets.getItem(begun.sheet);
      shapes.load({ name: true });
      await context.sync();
      const added = shapes.items.filter(({ name }) => !begun.taken.includes(name));
      left = added.map(({ name }) => name);
      for (const shape of added) shape.delete();
      await context.sync();
    });
    return [];
  } catch {
    return left;
  }
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} ${number}`;
  return free;
}
