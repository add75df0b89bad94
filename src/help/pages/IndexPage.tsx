import { GROUPS } from "../declarations/formulaDocs";
import { Page } from "./Page";
import { formulaPath } from "./paths";
import { useSite } from "./site";

/** All pages: the guide, then the formulas by group. The script narrows them to what is searched. */
export function IndexPage() {
  const { words, docs, guides } = useSite();
  return (
    <Page path="index.html" title={words.contents} summary={words.tagline}>
      <h1>{words.site}</h1>
      <p className="lead">{words.tagline}</p>
      <p id="found" role="status" data-template={words.found} />
      <section>
        <h2 id="guide">{words.guide}</h2>
        <ul className="entries">
          {guides.map(({ slug, title, summary }) => (
            <li key={slug}>
              <a href={`guide/${slug}.html`}>{title}</a>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
      </section>
      <h2 id="formulas">{words.formulas}</h2>
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 id={group}>{words.groups[group]}</h3>
          <ul className="entries">
            {docs
              .filter((doc) => doc.group === group)
              .map(({ id, description }) => (
                <li key={id}>
                  <a href={formulaPath(id)}>
                    <code>{id}</code>
                  </a>
                  <p>{description}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
