/**
 * Has Microsoft's library refuse calls above the supported sets, as Excel's own host does: by a switch of the library
 * that is off in its npm package.
 */
export function refuseMissingApis(library: { readonly CommonUtility?: object }): void {
  Object.assign(library.CommonUtility ?? {}, { _doApiNotSupportedCheck: true });
}

/**
 * The requirement sets the workbench answers for: of ExcelApi what the add-in calls, up to the set that brought the
 * newest of those calls. Microsoft's library asks for every call it passes on, so a set left out here
 * fails with ApiNotFound there.
 */
const SUPPORTED: Readonly<Record<string, string | undefined>> = {
  excelapi: "1.20",
  customfunctions: "1.9",
  customfunctionsruntime: "1.4",
  sharedruntime: "1.2",
};

/** Tells what Excel supports whose newest set of ExcelApi is `excelApi`. */
export function requirements(excelApi = SUPPORTED.excelapi ?? "") {
  return (name: string, version = "1.1"): boolean => {
    const key = name.toLowerCase();
    const supported = key === "excelapi" ? excelApi : SUPPORTED[key];
    return supported !== undefined && compareVersions(version, supported) <= 0;
  };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
