/** Excel's own words, so that an add-in's error handling meets here what it meets in Excel. */
const EXCEL_MESSAGES = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidRequest: "Cannot process the request.",
  GeneralException: "There was an internal error while processing the request.",
  ApiNotFound: "The API you are trying to use could not be found.",
  UndoNotSupported: "The operation can't be grouped because it doesn't support undo.",
  InvalidSelection: "The current selection is invalid for this operation.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type ExcelErrorCode = keyof typeof EXCEL_MESSAGES;

/** A refusal the add-in sees as `OfficeExtension.Error` with this code and message. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export function excelError(
  code: ExcelErrorCode,
  message: string = EXCEL_MESSAGES[code],
): ExcelError {
  return new ExcelError(code, message);
}
