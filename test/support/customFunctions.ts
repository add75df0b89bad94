/** Stands in for the globals that Excel gives a custom function: importing it is enough. */
class StubError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

Object.assign(globalThis, { CustomFunctions: { Error: StubError, ErrorCode, associate() {} } });

/** The code and message that a cell would show, or the answer where there is no error. */
export function inCell(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof StubError) return `${error.code} ${error.message}`;
    throw error;
  }
}
