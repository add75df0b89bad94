import { RELEASED } from "./editions";

/** The namespace as a word of its own: in formulas, in patterns that read them, in texts that name it. */
export const WRITTEN_NAMESPACE = new RegExp(`\\b${RELEASED.namespace}\\b`, "g");

/**
 * A text of the sources, or one made from them, with an edition's namespace in place of the one they are
 * written with. The build does this to whole files, so that a formula reads in the sources as it does in Excel.
 */
export function inNamespace(text: string, namespace: string): string {
  return text.replace(WRITTEN_NAMESPACE, namespace);
}
