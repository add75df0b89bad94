import type { FormulaDoc } from "../declarations/formulaDoc";
import { ArgumentTable } from "./ArgumentTable";
import { Example } from "./Example";
import { F } from "./links";
import { Page } from "./Page";
import { formulaPath } from "./paths";
import { useSite } from "./site";

/** All about one formula. */
export function FormulaPage({ doc }: { doc: FormulaDoc }) {
  const { words, docs, up } = useSite();
  const related = docs.filter(({ id, group }) => group === doc.group && id !== doc.id);
  const group = words.groups[doc.group as keyof typeof words.groups];
  return (
    <Page path={formulaPath(doc.id)} title={doc.id} summary={doc.description}>
      <p className="crumbs">
        <a href={`${up}index.html#formulas`}>{words.formulas}</a> ›{" "}
        <a href={`${up}index.html#${doc.group}`}>{group}</a>
      </p>
      <h1>
        <code>{doc.id}</code>
      </h1>
      <p className="lead">{doc.description}</p>
      <h2>{words.syntax}</h2>
      <pre>
        <code>{syntax(doc)}</code>
      </pre>
      <h2>{words.arguments}</h2>
      <ArgumentTable parameters={doc.parameters} />
      <h2>{words.answer}</h2>
      <p>{doc.returns}</p>
      {doc.remarks !== "" && <p>{doc.remarks}</p>}
      <h2>{doc.examples.length === 1 ? words.example : words.examples}</h2>
      {doc.examples.map(({ caption, formula }) => (
        <Example key={formula} formula={formula}>
          {caption}
        </Example>
      ))}
      <h2>{words.refusals}</h2>
      <Refusals formulas={doc.refused} />
      {doc.sources.length > 0 && (
        <>
          <h2>{words.source}</h2>
          <ul>
            {doc.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <h2>{words.related}</h2>
          <ul className="related">
            {related.map(({ id }) => (
              <li key={id}>
                <F id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function syntax({ id, parameters }: FormulaDoc): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=OURO.${id}(${names.join(", ")})`;
}

/** Formulas that have no answer, with the error and the reason that a cell shows for each. */
function Refusals({ formulas }: { formulas: readonly string[] }) {
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
