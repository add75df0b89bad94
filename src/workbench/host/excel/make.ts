import type { ExcelObject } from "../protocol/excelObject";
import type { Area } from "../book/area";
import type { Book } from "../book/book";

/** What each kind of object stands for: keys into the book, so that a deleted sheet is noticed at use. */
export interface BookTarget {
  readonly book: Book;
}

export interface SheetTarget extends BookTarget {
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export interface TableTarget extends BookTarget {
  readonly tableId: string;
}

/** A collection of tables or names: the workbook's, or those of one sheet. */
export interface ScopeTarget extends BookTarget {
  readonly sheetId: string | null;
}

export interface NameTarget extends BookTarget {
  readonly nameId: string;
}

export interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

export interface TablePartTarget extends TableTarget {
  readonly index: number;
}

/** Makes objects of the classes that members lead to; keeps the class files free of import cycles. */
export interface Make {
  application(target: BookTarget): ExcelObject;
  worksheets(target: BookTarget): ExcelObject;
  worksheet(target: SheetTarget): ExcelObject;
  freezePanes(target: SheetTarget): ExcelObject;
  protection(target: SheetTarget): ExcelObject;
  range(target: RangeTarget): ExcelObject;
  rangeFormat(target: RangeTarget): ExcelObject;
  rangeFont(target: RangeTarget): ExcelObject;
  rangeFill(target: RangeTarget): ExcelObject;
  rangeBorders(target: RangeTarget): ExcelObject;
  rangeBorder(target: BorderTarget): ExcelObject;
  dataValidation(target: RangeTarget): ExcelObject;
  tables(target: ScopeTarget): ExcelObject;
  table(target: TableTarget): ExcelObject;
  tableRows(target: TableTarget): ExcelObject;
  tableColumns(target: TableTarget): ExcelObject;
  tableColumn(target: TablePartTarget): ExcelObject;
  names(target: ScopeTarget): ExcelObject;
  name(target: NameTarget): ExcelObject;
}
