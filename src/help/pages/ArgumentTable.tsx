import type { ArgumentDoc } from "../declarations/formulaDoc";
import { defaultOf } from "./defaultOf";
import { useSite } from "./site";

/** The arguments of a formula: what each means, with its unit, and what it is where it is left out. */
export function ArgumentTable({ parameters }: { parameters: readonly ArgumentDoc[] }) {
  const { words } = useSite();
  return (
    <table className="arguments">
      <thead>
        <tr>
          <th scope="col">{words.argument}</th>
          <th scope="col">{words.meaning}</th>
          <th scope="col">{words.defaultValue}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <Row key={parameter.name} {...parameter} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ name, description, optional, range, choices }: ArgumentDoc) {
  const { words } = useSite();
  const said = optional ? defaultOf(description) : null;
  if (optional && said === null) throw new Error(`${name} is optional without a default`);
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {range && <span className="kind">{words.range}</span>}
      </th>
      <td>
        {said?.meaning ?? description}
        {choices.length > 0 && (
          <dl>
            {choices.map(({ word, meaning }) => (
              <div key={word}>
                <dt>
                  <code>"{word}"</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        )}
      </td>
      <td data-label={said ? words.defaultValue : undefined}>{said?.fallback ?? words.required}</td>
    </tr>
  );
}
