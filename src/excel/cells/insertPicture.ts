import { inExcel } from "../inExcel";
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
  return inExcel({ undo: true, waitForEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { shapes, charts } = sheet;
    shapes.load({ name: true, left: true, top: true, width: true, height: true });
    charts.load({ left: true, top: true, width: true, height: true });
    await context.sync();
    const cell = await findRoom(context, sheet, picture, [...shapes.items, ...charts.items]);
    const shape = shapes.addImage(picture.base64);
    shape.name = freeName(
      picture.name,
      shapes.items.map(({ name }) => name),
    );
    shape.altTextDescription = picture.description;
    shape.lockAspectRatio = true;
    shape.width = picture.width;
    shape.left = cell.left;
    shape.top = cell.top;
    cell.select();
    await context.sync();
    return cell.address;
  });
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} ${number}`;
  return free;
}
