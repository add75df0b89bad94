import { excelError } from "../protocol/errors";
import type { ExcelClass } from "../protocol/excelObject";
import type { SheetTarget } from "./make";

/** Protection without a password: it refuses writes to cells, as Excel does, and nothing else. */
export const protectionClass = (): ExcelClass<SheetTarget> => ({
  name: "WorksheetProtection",
  get: { Protected: ({ book, sheetId }) => book.facts.of(sheetId).protected },
  call: {
    Protect: ({ book, sheetId }) => {
      const facts = book.facts.of(sheetId);
      if (facts.protected) throw excelError("InvalidOperation");
      facts.protected = true;
    },
    Unprotect: ({ book, sheetId }) => {
      book.facts.of(sheetId).protected = false;
    },
  },
});
