import type { ExcelObject } from "../protocol/excelObject";
import type { Area } from "../../formulaText/area";
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

export interface SettingTarget extends BookTarget {
  readonly key: string;
}

export interface FormatTarget extends BookTarget {
  readonly formatId: string;
}

export interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

export interface TablePartTarget extends TableTarget {
  readonly index: number;
}

/** Makes objects of the classes that members lead to; keeps the class files free of import cycles. */
export interface Make {
  readonly application: (target: BookTarget) => ExcelObject;
  readonly worksheets: (target: BookTarget) => ExcelObject;
  readonly worksheet: (target: SheetTarget) => ExcelObject;
  readonly freezePanes: (target: SheetTarget) => ExcelObject;
  readonly protection: (target: SheetTarget) => ExcelObject;
  readonly charts: (target: SheetTarget) => ExcelObject;
  readonly shapes: (target: SheetTarget) => ExcelObject;
  readonly pageLayout: (target: SheetTarget) => ExcelObject;
  readonly horizontalPageBreaks: (target: SheetTarget) => ExcelObject;
  readonly pageBreak: (target: SheetTarget) => ExcelObject;
  readonly headersFooters: (target: SheetTarget) => ExcelObject;
  readonly headerFooter: (target: SheetTarget) => ExcelObject;
  readonly range: (target: RangeTarget) => ExcelObject;
  readonly rangeFormat: (target: RangeTarget) => ExcelObject;
  readonly rangeFont: (target: RangeTarget) => ExcelObject;
  readonly rangeFill: (target: RangeTarget) => ExcelObject;
  readonly formatProtection: (target: RangeTarget) => ExcelObject;
  readonly rangeBorders: (target: RangeTarget) => ExcelObject;
  readonly rangeBorder: (target: BorderTarget) => ExcelObject;
  readonly dataValidation: (target: RangeTarget) => ExcelObject;
  readonly conditionalFormats: (target: RangeTarget) => ExcelObject;
  readonly conditionalFormat: (target: FormatTarget) => ExcelObject;
  readonly customFormat: (target: FormatTarget) => ExcelObject;
  readonly customRule: (target: FormatTarget) => ExcelObject;
  readonly cellValueFormat: (target: FormatTarget) => ExcelObject;
  readonly textFormat: (target: FormatTarget) => ExcelObject;
  readonly scaleFormat: (target: FormatTarget) => ExcelObject;
  readonly conditionalLook: (target: FormatTarget) => ExcelObject;
  readonly conditionalFont: (target: FormatTarget) => ExcelObject;
  readonly conditionalFill: (target: FormatTarget) => ExcelObject;
  readonly tables: (target: ScopeTarget) => ExcelObject;
  readonly table: (target: TableTarget) => ExcelObject;
  readonly tableRows: (target: TableTarget) => ExcelObject;
  readonly tableRow: (target: TablePartTarget) => ExcelObject;
  readonly tableColumns: (target: TableTarget) => ExcelObject;
  readonly tableColumn: (target: TablePartTarget) => ExcelObject;
  readonly names: (target: ScopeTarget) => ExcelObject;
  readonly name: (target: NameTarget) => ExcelObject;
  readonly settings: (target: BookTarget) => ExcelObject;
  readonly setting: (target: SettingTarget) => ExcelObject;
}
