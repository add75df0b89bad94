import { useSite } from "./site";

/** Formulas that have no answer, with the error and the reason that a cell shows for each. */
export function Refusals({ formulas }: { formulas: readonly string[] }) {
  const { words, calculate } = useSite();
  return (
    <>
      <p className="hint">{words.refusalsHint}</p>
      {formulas.map((formula) => {
        const outcome = calculate(formula);
        if (typeof outcome !== "object" || Array.isArray(outcome))
          throw new Error(`${formula} is not refused`);
        return (
          <figure key={formula} className="example refused">
            <pre>
              <code>{formula}</code>
            </pre>
            <p className="shows">
              <b>{outcome.error}</b> {outcome.reason}
            </p>
          </figure>
        );
      })}
    </>
  );
}
