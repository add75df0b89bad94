import type { ReactNode } from "react";
import { formulaPath } from "./paths";
import { useSite } from "./site";

/** A formula's name, leading to its page. */
export function F({ id }: { id: string }) {
  const { docs, up } = useSite();
  if (!docs.some((doc) => doc.id === id)) throw new Error(`there is no formula ${id}`);
  return (
    <a href={up + formulaPath(id)}>
      <code>{id}</code>
    </a>
  );
}

/** A link to a page of the guide, by its title unless other words are given. */
export function ToGuide({ slug, children }: { slug: string; children?: ReactNode }) {
  const { guides, up } = useSite();
  const guide = guides.find((one) => one.slug === slug);
  if (guide === undefined) throw new Error(`there is no page ${slug}`);
  return <a href={`${up}guide/${slug}.html`}>{children ?? guide.title}</a>;
}
