/** A word of its own, for which a build may put another. */
const NAMESPACE = "OURO";
/** What stands in quotes, and every name: of a function, a sheet, a cell. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
/** A function of ours as it is typed, or as a file keeps it, which Excel shows where it did not know the add-in. */
const OURS = new RegExp(
  `^(?:_xlfn\\.)?(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)([A-Z][A-Z0-9_]*)$`,
  "i",
);

/**
 * A formula that calls our functions, with their names as they are entered: "OURO.GPU_NPV" for what a file keeps
 * of it and for "ouro.gpu_npv". Null where it calls none. Everything else stays as it is, letter for letter.
 */
export function ouroFormula(formula: string): string | null {
  if (!/ouro/i.test(formula) || !formula.startsWith("=")) return null;
  let calls = 0;
  const entered = formula.replace(PARTS, (part: string, at: number) => {
    const match = OURS.exec(part);
    const isCalled = /^\s*\(/.test(formula.slice(at + part.length));
    if (match === null || !isCalled) return part;
    calls++;
    return `${NAMESPACE}.${match[1].toUpperCase()}`;
  });
  return calls > 0 ? entered : null;
}
