import { useEffect, useEffectEvent, useState } from "react";
import type { FormulaGuide } from "./formulaGuide";
import { explainBriefly, type CallReport } from "../../functions/explain/explainCall";
import { readArguments } from "../../excel/formulas/readArguments";
import { argumentText } from "./formulaText";

export type Preview =
  | { at: "incomplete" }
  | { at: "calculating" }
  /** An argument that only Excel can calculate, or a result that takes long. */
  | { at: "open" }
  | { at: "calculated"; report: CallReport };

/** Between two keys of somebody who types. */
const REST_MS = 300;

/** What a formula will show, as its arguments are typed; cells are read as they are at that moment. */
export function usePreview(
  { id, parameters }: FormulaGuide,
  typed: ReadonlyMap<string, string>,
  isComplete: boolean,
): Preview {
  const texts = parameters.map(({ name }) => argumentText(typed.get(name) ?? ""));
  const key = `${id}(${texts.join("\n")}`;
  const [shown, setShown] = useState<{ key: string; preview: Preview }>();

  const calculate = useEffectEvent(() => previewOf(id, texts, parameters));

  useEffect(() => {
    if (!isComplete) return undefined;
    let isOver = false;
    const settle = (preview: Preview): void => {
      if (!isOver) setShown({ key, preview });
    };
    const resting = setTimeout(() => {
      calculate().then(settle, () => {
        settle({ at: "open" });
      });
    }, REST_MS);
    return () => {
      isOver = true;
      clearTimeout(resting);
    };
  }, [key, isComplete]);

  if (!isComplete) return { at: "incomplete" };
  return shown?.key === key ? shown.preview : { at: "calculating" };
}

async function previewOf(
  id: string,
  texts: readonly string[],
  parameters: FormulaGuide["parameters"],
): Promise<Preview> {
  const handed = await readArguments(texts);
  const isOpen = handed.some(
    // One value is wanted and many are given: Excel calls the formula once for each.
    (one, i) => one === undefined || (!parameters[i].range && Array.isArray(one.cells)),
  );
  if (isOpen) return { at: "open" };
  const report = explainBriefly(
    id,
    handed.map((one) => one?.cells),
  );
  return report === undefined ? { at: "open" } : { at: "calculated", report };
}
