import type { Book } from "../book/book";
import type { ExcelObject } from "../protocol/excelObject";
import { excelObject } from "../protocol/excelObject";
import { applicationClass } from "./application";
import { chartCollectionClass } from "./charts/charts";
import {
  cellValueFormatClass,
  conditionalFormatClass,
  customFormatClass,
  customRuleClass,
  scaleFormatClass,
  textFormatClass,
} from "./conditionalFormat";
import { conditionalFormatsClass } from "./conditionalFormats";
import {
  conditionalFillClass,
  conditionalFontClass,
  conditionalLookClass,
} from "./conditionalLook";
import { dataValidationClass } from "./dataValidation";
import { formatProtectionClass } from "./formatProtection";
import { freezePanesClass } from "./freezePanes";
import type { Make } from "./make";
import { namedItemClass, namedItemCollectionClass } from "./names";
import {
  headerFooterClass,
  headersFootersClass,
  horizontalPageBreaksClass,
  pageBreakClass,
  pageLayoutClass,
} from "./pageLayout";
import { protectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeBorderClass, rangeBordersClass } from "./rangeBorders";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { rangeFormatClass } from "./rangeFormat";
import { settingClass, settingCollectionClass } from "./settings";
import { shapeCollectionClass } from "./shapes";
import { tableClass } from "./table";
import { tableColumnClass, tableColumnsClass } from "./tableColumns";
import { tableRowClass, tableRowsClass } from "./tableRows";
import { tableCollectionClass } from "./tables";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";

/** Excel's object model over a book; the workbook is its root. */
export function excelWorkbook(book: Book): ExcelObject {
  const make: Make = {
    application: (target) => excelObject(application, target),
    worksheets: (target) => excelObject(worksheets, target),
    worksheet: (target) => excelObject(worksheet, target),
    freezePanes: (target) => excelObject(freezePanes, target),
    protection: (target) => excelObject(protection, target),
    charts: (target) => excelObject(charts, target),
    shapes: (target) => excelObject(shapes, target),
    pageLayout: (target) => excelObject(pageLayout, target),
    horizontalPageBreaks: (target) => excelObject(horizontalPageBreaks, target),
    pageBreak: (target) => excelObject(pageBreak, target),
    headersFooters: (target) => excelObject(headersFooters, target),
    headerFooter: (target) => excelObject(headerFooter, target),
    range: (target) => excelObject(range, target),
    rangeFormat: (target) => excelObject(rangeFormat, target),
    rangeFont: (target) => excelObject(rangeFont, target),
    rangeFill: (target) => excelObject(rangeFill, target),
    formatProtection: (target) => excelObject(formatProtection, target),
    rangeBorders: (target) => excelObject(rangeBorders, target),
    rangeBorder: (target) => excelObject(rangeBorder, target),
    dataValidation: (target) => excelObject(dataValidation, target),
    conditionalFormats: (target) => excelObject(conditionalFormats, target),
    conditionalFormat: (target) => excelObject(conditionalFormat, target),
    customFormat: (target) => excelObject(customFormat, target),
    customRule: (target) => excelObject(customRule, target),
    cellValueFormat: (target) => excelObject(cellValueFormat, target),
    textFormat: (target) => excelObject(textFormat, target),
    scaleFormat: (target) => excelObject(scaleFormat, target),
    conditionalLook: (target) => excelObject(conditionalLook, target),
    conditionalFont: (target) => excelObject(conditionalFont, target),
    conditionalFill: (target) => excelObject(conditionalFill, target),
    tables: (target) => excelObject(tables, target),
    table: (target) => excelObject(table, target),
    tableRows: (target) => excelObject(tableRows, target),
    tableRow: (target) => excelObject(tableRow, target),
    tableColumns: (target) => excelObject(tableColumns, target),
    tableColumn: (target) => excelObject(tableColumn, target),
    names: (target) => excelObject(names, target),
    name: (target) => excelObject(name, target),
    settings: (target) => excelObject(settings, target),
    setting: (target) => excelObject(setting, target),
  };
  const application = applicationClass();
  const worksheets = worksheetCollectionClass(make);
  const worksheet = worksheetClass(make);
  const freezePanes = freezePanesClass(make);
  const protection = protectionClass();
  const charts = chartCollectionClass(make);
  const shapes = shapeCollectionClass();
  const pageLayout = pageLayoutClass(make);
  const horizontalPageBreaks = horizontalPageBreaksClass(make);
  const pageBreak = pageBreakClass();
  const headersFooters = headersFootersClass(make);
  const headerFooter = headerFooterClass();
  const range = rangeClass(make);
  const rangeFormat = rangeFormatClass(make);
  const rangeFont = rangeFontClass();
  const rangeFill = rangeFillClass();
  const formatProtection = formatProtectionClass();
  const rangeBorders = rangeBordersClass(make);
  const rangeBorder = rangeBorderClass();
  const dataValidation = dataValidationClass();
  const conditionalFormats = conditionalFormatsClass(make);
  const conditionalFormat = conditionalFormatClass(make);
  const customFormat = customFormatClass(make);
  const customRule = customRuleClass();
  const cellValueFormat = cellValueFormatClass(make);
  const textFormat = textFormatClass(make);
  const scaleFormat = scaleFormatClass();
  const conditionalLook = conditionalLookClass(make);
  const conditionalFont = conditionalFontClass();
  const conditionalFill = conditionalFillClass();
  const tables = tableCollectionClass(make);
  const table = tableClass(make);
  const tableRows = tableRowsClass(make);
  const tableRow = tableRowClass(make);
  const tableColumns = tableColumnsClass(make);
  const tableColumn = tableColumnClass(make);
  const names = namedItemCollectionClass(make);
  const name = namedItemClass(make);
  const settings = settingCollectionClass(make);
  const setting = settingClass();
  return excelObject(workbookClass(make), { book });
}
