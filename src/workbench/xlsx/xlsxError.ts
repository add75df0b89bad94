export type XlsxErrorCode =
  "not-a-workbook" | "encrypted" | "old-format" | "too-large" | "damaged" | "no-sheets";

const WORDING: Readonly<Record<XlsxErrorCode, string>> = {
  "not-a-workbook": "This is no .xlsx workbook.",
  encrypted:
    "This workbook is protected by a password. Remove it in Excel and open the file again.",
  "old-format": "This is a workbook of the old .xls format. Save it as .xlsx in Excel first.",
  "too-large": "This workbook is larger than the workbench can hold.",
  damaged: "This workbook is damaged and cannot be read.",
  "no-sheets": "This workbook has no sheet with cells.",
};

/** Why a file could not be opened; the workbook that was open stays as it was. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    /** What is wrong in particular, for a curious reader. */
    readonly detail = "",
  ) {
    super(detail === "" ? WORDING[code] : `${WORDING[code]} (${detail})`);
  }
}
