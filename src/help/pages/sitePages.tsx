import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { FormulaPage } from "./FormulaPage";
import { GuidePage } from "./GuidePage";
import { IndexPage } from "./IndexPage";
import { formulaPath } from "./paths";
import { SiteContext, type Site } from "./site";
import { StartPage } from "./StartPage";

const document = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}\n`;

/** The page above the folders of the languages. */
export const startPage = (): string => document(<StartPage />);

/** The pages of one language as HTML, by their path below the folder of the language. */
export function sitePages(site: Omit<Site, "up">): ReadonlyMap<string, string> {
  const html = (page: ReactElement, up: string): string =>
    document(<SiteContext value={{ ...site, up }}>{page}</SiteContext>);
  return new Map([
    ["index.html", html(<IndexPage />, "")],
    ...site.docs.map((doc): [string, string] => [
      formulaPath(doc.id),
      html(<FormulaPage doc={doc} />, "../"),
    ]),
    ...site.guides.map((guide): [string, string] => [
      `guide/${guide.slug}.html`,
      html(<GuidePage guide={guide} />, "../"),
    ]),
  ]);
}
