import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Metadata } from "../../src/help/declarations/metadata";
import { type Language, LANGUAGES } from "../../src/words/language";
import { english } from "../../src/words/pane/en";
import { chinese } from "../../src/words/pane/zh-CN";
import { DIST, elements, pagesOf, parsed } from "./pages";

const pages = LANGUAGES.flatMap((language) =>
  [...pagesOf(language)].map(([path, html]): [string, string] => [`${language}/${path}`, html]),
);
const metadata = (name: string): Metadata =>
  JSON.parse(readFileSync(join(DIST, name), "utf8")) as Metadata;

describe("the help site", () => {
  test("has every page in every language", () => {
    const [english, ...others] = LANGUAGES.map((language) => [...pagesOf(language).keys()]);
    for (const other of others) expect(other).toEqual(english);
    expect(english).toEqual(expect.arrayContaining(["index.html", "guide/tutorial.html"]));
  });

  test.each([
    ...metadata("functions.json").functions.map((one) => ({ ...one, language: "en" })),
    ...metadata("functions-zh-CN.json").functions.map((one) => ({ ...one, language: "zh-CN" })),
  ])(
    "explains $id at its helpUrl, in its language, with its source: $language",
    ({ id, helpUrl, language }) => {
      const { origin, pathname } = new URL(helpUrl ?? "");
      const html = readFileSync(join(DIST, pathname), "utf8");
      expect(origin).toBe("https://localhost:3000");
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<h1><code>${id}</code></h1>`);
      expect(html).toMatch(/<h2>(Source|来源)<\/h2><ul><li>./);
    },
  );

  test("leads nowhere that is not there, and loads nothing from elsewhere", () => {
    for (const [page, html] of pages) {
      const document = parsed(html);
      const links = ["a", "link", "script", "img"].flatMap((name) =>
        elements(document, name).map(
          (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
        ),
      );
      for (const link of links) {
        const [path, anchor] = link.split("#");
        const file = resolve(DIST, "help", dirname(page), path);
        if (!existsSync(file)) throw new Error(`${page} leads to ${link}, which is not there`);
        if (anchor) expect(readFileSync(file, "utf8")).toContain(` id="${anchor}"`);
      }
    }
  });

  test("allows itself nothing but its own style, script and icon", () => {
    for (const [page, html] of pages) {
      const policy = elements(parsed(html), "meta")
        .find((meta) => meta.getAttribute("http-equiv") === "Content-Security-Policy")
        ?.getAttribute("content");
      expect([page, policy]).toEqual([
        page,
        expect.stringMatching(/^default-src 'none'; style-src 'self'; script-src 'self';/),
      ]);
      expect([page, /\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)/.test(html)]).toEqual([
        page,
        false,
      ]);
    }
  });

  test("links each page to itself in the other language", () => {
    for (const [page, html] of pages) {
      const [language, ...path] = page.split("/");
      const other = LANGUAGES.find((one) => one !== language) ?? "";
      const nav = elements(parsed(html), "nav")[0];
      const hrefs = elements(nav, "a").map((link) => link.getAttribute("href") ?? "");
      expect(hrefs.map((href) => join(dirname(page), href))).toEqual([join(other, ...path)]);
    }
  });

  test("leaves none of its text in the script of the functions", () => {
    expect(readFileSync(join(DIST, "functions.js"), "utf8")).not.toMatch(
      /Bialek|Brealey|内部收益率/,
    );
  });
});

describe("the guide names what the pane shows as the pane does", () => {
  const catalogues: Record<Language, Record<string, unknown>> = { en: english, "zh-CN": chinese };

  test.each(LANGUAGES)("%s", (language) => {
    const [own, other] = LANGUAGES.map((one) => new Set(texts(catalogues[one]))).sort((a) =>
      a.has(catalogues[language].tagline as string) ? -1 : 1,
    );
    const tutorial = parsed(pagesOf(language).get("guide/tutorial.html") ?? "");
    const named = elements(tutorial, "b").map(({ textContent }) => textContent ?? "");
    // The ribbon's button, which the manifest names, and at least the seven of the pane that the steps press.
    expect(named.filter((text) => own.has(text)).length).toBeGreaterThanOrEqual(7);
    for (const html of pagesOf(language).values()) {
      const bold = elements(parsed(html), "b").map(({ textContent }) => textContent ?? "");
      expect(bold.filter((text) => other.has(text) && !own.has(text))).toEqual([]);
    }
  });
});

/** Every plain text of a catalogue. */
function texts(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(texts) : [];
}
