import type { IMutationInfo } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

/**
 * Keeps a change of style a change of style when it is redone. Univer 0.25.1 tells one by the command that triggered
 * it, then calls every redone change triggered by Redo, and takes the formulas out of cells that are given a
 * style and no content.
 */
export function keepStyleRedo(mutation: IMutationInfo): IMutationInfo {
  const params = mutation.params as { trigger?: unknown };
  if (mutation.id !== SetRangeValuesMutation.id || params.trigger !== SetStyleCommand.id) {
    return mutation;
  }
  const pinned = Object.defineProperty({ ...params }, "trigger", {
    enumerable: true,
    get: () => SetStyleCommand.id,
    set: () => undefined,
  });
  return { ...mutation, params: pinned };
}
