import { dictionary } from "../../words/help/dictionary";
import { LANGUAGES } from "../../words/language";

/** The way in for those who come without a language. */
export function StartPage() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <title>{dictionary.en.site}</title>
        <link rel="icon" type="image/png" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="help.css" />
      </head>
      <body>
        <main>
          <h1>{dictionary.en.site}</h1>
          <ul>
            {LANGUAGES.map((language) => (
              <li key={language}>
                <a lang={language} hrefLang={language} href={`${language}/index.html`}>
                  {dictionary[language].language}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
