/** The class of the errors in cells, which are sent as plain objects. */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** What a worker needs of Excel to load and answer formulas; to be imported before them. */
const excel = {
  Error: CellError,
  /** Those of the page, which come with its questions. */
  ErrorCode: {},
  associate: () => undefined,
};

Object.assign(globalThis, { CustomFunctions: excel });

export function takeErrorCodes(codes: typeof CustomFunctions.ErrorCode): void {
  excel.ErrorCode = codes;
}
