import { useCallback, useEffect, useState } from "react";
import { readTemplate, type FoundTemplate } from "../../excel/template/findTemplate";
import { useLock } from "../shell/lock";
import { useSelection } from "../shell/useSelection";

/** Undefined until it is known; null where the workbook holds no template. */
export type LoadedTemplate = FoundTemplate | null | undefined;

/** The template in the workbook, read again after each task and selection: undo may have taken it away. */
export function useTemplate(): LoadedTemplate {
  const { isBusy } = useLock();
  const [template, setTemplate] = useState<LoadedTemplate>();
  const read = useCallback((): void => {
    readTemplate().then(setTemplate, () => {
      // Incomplete, or Excel cannot be asked: what was known stands.
    });
  }, []);
  useEffect(() => {
    if (!isBusy) read();
  }, [isBusy, read]);
  useSelection(!isBusy, read);
  return template;
}
