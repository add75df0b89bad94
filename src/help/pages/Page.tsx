import type { ReactNode } from "react";
import { dictionary } from "../../words/help/dictionary";
import { ToGuide } from "./links";
import { LANGUAGES } from "../../words/language";
import { useSite } from "./site";

/** Nothing but the site's own style, script and icon; the search form leads to the site itself. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

interface PageProps {
  /** Below the folder of the language, such as "formulas/runway.html". */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly children: ReactNode;
}

/** The frame of every page. */
export function Page({ path, title, summary, children }: PageProps) {
  const { language, words, up } = useSite();
  const top = `${up}../`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="description" content={summary} />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${words.site}`}</title>
        <link rel="icon" type="image/png" href={`${top}../assets/icon-32.png`} />
        <link rel="stylesheet" href={`${top}help.css`} />
        {LANGUAGES.map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={`${top}${other}/${path}`} />
        ))}
      </head>
      <body>
        <header className="bar">
          <a className="brand" href={`${up}index.html`}>
            <img src={`${top}../assets/icon-32.png`} width="24" height="24" alt="" />
            {words.site}
          </a>
          <form role="search" action={`${up}index.html`}>
            <input
              type="search"
              name="q"
              aria-label={words.search}
              placeholder={words.searchHint}
            />
            <button type="submit">{words.search}</button>
          </form>
          <nav className="languages">
            {LANGUAGES.filter((other) => other !== language).map((other) => (
              <a key={other} lang={other} hrefLang={other} href={`${top}${other}/${path}`}>
                {dictionary[other].language}
              </a>
            ))}
          </nav>
        </header>
        <main>{children}</main>
        <footer>
          <p>
            <ToGuide slug="support" /> <ToGuide slug="privacy" /> {words.notAdvice}
          </p>
        </footer>
        <script src={`${top}search.js`} defer />
      </body>
    </html>
  );
}
