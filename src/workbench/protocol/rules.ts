import { excelError } from "./errors";
import { canUndo, type Profile } from "./undoSupport";

/** What Excel on the web takes and gives in one message. */
const MOST_BYTES = 5 * 1024 * 1024;
/** The cells that one range may be read of. */
const MOST_CELLS = 5_000_000;

/**
 * Calls that need the window of the add-in's own workbook, and what they throw where another is in front.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
const WINDOW_CALLS: Readonly<Record<string, "GeneralException" | "InvalidSelection" | undefined>> =
  {
    "Workbook.getActiveCell": "InvalidSelection",
    "Worksheet.delete": "InvalidSelection",
    "WorksheetCollection.add": "GeneralException",
    "WorksheetFreezePanes.freezeAt": "GeneralException",
    "WorksheetFreezePanes.freezeColumns": "GeneralException",
    "WorksheetFreezePanes.freezeRows": "GeneralException",
    "WorksheetFreezePanes.unfreeze": "GeneralException",
    "Worksheet.activate": "GeneralException",
    "Worksheet.gridlines": "GeneralException",
    "Range.select": "GeneralException",
  };

/** Calls that leave the workbook as it is; whatever else is set or called writes into it. */
const READING = /\.(?:get|select|activate|calculate|suspend|register)/;

/** Where the workbook is, and how things stand on the user's desk: what decides whether Excel carries out a call. */
export class Rules {
  /** The user works in another workbook of the same Excel. */
  isBehindAnother = false;
  /** Excel for Windows asks the printer about paper and margins. */
  hasPrinter = true;
  /** The workbook may only be looked at, as on the web while somebody else has locked it. */
  isReadOnly = false;
  #groups = 0;

  constructor(readonly profile: Profile) {}

  openUndoGroup(): void {
    this.#groups += 1;
  }

  closeUndoGroup(): void {
    this.#groups -= 1;
  }

  /**
   * Throws what Excel throws for a call before it is looked at.
   *
   * @param call  "Class.member" as the add-in spells it
   * @throws ExcelError
   */
  check(call: string): void {
    if (this.#groups > 0 && !canUndo(call, this.profile)) throw excelError("UndoNotSupported");
    if (this.isReadOnly && !READING.test(call)) throw excelError("AccessDenied");
    const refusal = this.isBehindAnother ? WINDOW_CALLS[call] : undefined;
    if (refusal !== undefined) throw excelError(refusal);
    if (!this.hasPrinter && call.startsWith("PageLayout.")) throw excelError("GeneralException");
  }

  /** @throws ExcelError "RangeExceedsLimit" */
  checkRead(cells: number): void {
    if (cells > MOST_CELLS) throw excelError("RangeExceedsLimit");
  }

  /** @throws ExcelError "RequestPayloadSizeLimitExceeded" */
  checkRequest(text: string): void {
    if (this.#isTooLong(text)) throw excelError("RequestPayloadSizeLimitExceeded");
  }

  /** @throws ExcelError "ResponsePayloadSizeLimitExceeded" */
  checkResponse(text: string): void {
    if (this.#isTooLong(text)) throw excelError("ResponsePayloadSizeLimitExceeded");
  }

  #isTooLong(text: string): boolean {
    if (this.profile !== "web" || text.length <= MOST_BYTES / 3) return false;
    return new TextEncoder().encode(text).length > MOST_BYTES;
  }
}
