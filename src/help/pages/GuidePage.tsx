import type { Guide } from "../guide/guide";
import { Page } from "./Page";
import { useSite } from "./site";

/** One page of the guide. */
export function GuidePage({ guide: { slug, title, summary, Body } }: { guide: Guide }) {
  const { words, up } = useSite();
  return (
    <Page path={`guide/${slug}.html`} title={title} summary={summary}>
      <p className="crumbs">
        <a href={`${up}index.html#guide`}>{words.guide}</a>
      </p>
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <Body />
    </Page>
  );
}
