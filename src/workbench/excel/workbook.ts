import type { ExcelClass } from "../protocol/excelObject";
import { cellArea } from "../../formulaText/area";
import { selection } from "../book/selection";
import type { BookTarget, Make } from "./make";

export const workbookClass = (make: Make): ExcelClass<BookTarget> => ({
  name: "Workbook",
  get: { Name: ({ book }) => book.workbook.name || "Book1" },
  child: {
    Application: make.application,
    Worksheets: make.worksheets,
    Tables: ({ book }) => make.tables({ book, sheetId: null }),
    Settings: make.settings,
    Names: ({ book }) => make.names({ book, sheetId: null }),
  },
  call: {
    GetSelectedRange: ({ book }) => make.range({ book, ...selection(book) }),
    GetActiveCell: ({ book }) => {
      const { sheetId, active } = selection(book);
      return make.range({ book, sheetId, area: cellArea(active.row, active.column) });
    },
  },
});
