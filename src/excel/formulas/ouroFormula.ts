import { callsIn } from "../../formulaText/calls";

/** A word of its own, for which a build may put another. */
const NAMESPACE = "OURO";
/** A function of ours as it is typed, or as a file keeps it, which Excel shows where it did not know the add-in. */
const OURS = new RegExp(
  `^@?(?:_xlfn\\.)?(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)([A-Z][A-Z0-9_]*)$`,
  "i",
);

/**
 * A formula that calls our functions, with their names as they are entered; null where it calls none. Everything
 * else stays as it is, letter for letter.
 *
 * @example
 * ouroFormula("=@ouro.gpu_npv(A1)+1") // "=OURO.GPU_NPV(A1)+1"
 */
export function ouroFormula(formula: string): string | null {
  if (!/ouro/i.test(formula) || !formula.startsWith("=")) return null;
  let entered = "";
  let end = 0;
  for (const { name, start } of callsIn(formula)) {
    const match = OURS.exec(name);
    if (match === null) continue;
    entered += `${formula.slice(end, start)}${NAMESPACE}.${match[1].toUpperCase()}`;
    end = start + name.length;
  }
  return end > 0 ? entered + formula.slice(end) : null;
}
