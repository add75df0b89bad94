type Run = (...args: unknown[]) => Promise<unknown>;

interface ExcelNamespace {
  run: Run;
}

/**
 * Lets `Excel.run({ mergeUndoGroup: true }, …)` open and close an undo group. The library in the npm package is older than
 * the option (ExcelApi 1.20) and drops it; the one on Microsoft's CDN knows it, so the workbench adds it here,
 * on the namespace the unmodified library has made.
 */
export function supportUndoGroups(excel: ExcelNamespace, mark: (isOpen: boolean) => void): void {
  const run = excel.run;
  excel.run = async (...args) => {
    if (!asksForGroup(args[0])) return run(...args);
    mark(true);
    try {
      return await run(...args);
    } finally {
      mark(false);
    }
  };
}

function asksForGroup(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    (options as { mergeUndoGroup?: unknown }).mergeUndoGroup === true
  );
}
