import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "../../src/help/declarations/metadata";
import { readDocstrings } from "../../src/help/declarations/formulaDocs";
import { defaultOf } from "../../src/help/pages/defaultOf";
import { catalogue, choices } from "../../src/words/formulas";
import { declaringFiles } from "../support/declaredFormulas";
import { DIST } from "../help/pages";

const read = (name: string): Metadata =>
  JSON.parse(readFileSync(join(DIST, name), "utf8")) as Metadata;
const english = read("functions.json");
const chinese = read("functions-zh-CN.json");

const keys = (texts: object): string[] => Object.keys(texts).sort();

describe("the Chinese catalogue", () => {
  test("has a text for every function and parameter, and for no other", () => {
    expect(keys(catalogue)).toEqual(english.functions.map(({ id }) => id).sort());
    for (const { id, parameters } of english.functions) {
      const names = parameters.map(({ name }) => name).sort();
      expect([id, keys(catalogue[id].parameters)]).toEqual([id, names]);
    }
  });

  test("has a text for every word that an argument takes, and for no other", () => {
    const enums = english.enums ?? [];
    expect(keys(choices)).toEqual(enums.map(({ id }) => id).sort());
    for (const { id, values } of enums) {
      const words = values.map(({ stringValue }) => stringValue).sort();
      expect([id, keys(choices[id])]).toEqual([id, words]);
    }
  });

  test("says as much as the declarations: remarks, and a caption where an example has one", () => {
    for (const file of declaringFiles) {
      for (const [id, { remarks, examples }] of readDocstrings(readFileSync(file, "utf8"))) {
        const text = catalogue[id];
        expect([id, text.remarks !== undefined]).toEqual([id, remarks !== ""]);
        const captioned = examples.map((example) => !example.startsWith("="));
        expect([id, text.captions.map((caption) => caption !== "")]).toEqual([id, captioned]);
      }
    }
  });

  test("has no text that is not Chinese", () => {
    const texts = Object.values(catalogue).flatMap((text) => [
      ...[text.description, ...Object.values(text.parameters), text.returns],
      ...text.captions.filter((caption) => caption !== ""),
    ]);
    const words = Object.values(choices).flatMap((one) => Object.values(one));
    expect([...texts, ...words].filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe("functions-zh-CN.json", () => {
  /** Everything but what is said: names, types, options, words. */
  const silent = (metadata: Metadata): unknown =>
    JSON.parse(
      JSON.stringify(metadata, (key, value: unknown) =>
        ["description", "tooltip", "helpUrl"].includes(key) ? null : value,
      ),
    );

  test("differs from functions.json in nothing but what it says", () => {
    expect(silent(chinese)).toEqual(silent(english));
    expect(chinese).not.toEqual(english);
  });

  test("says the same defaults", () => {
    const numbers = (metadata: Metadata) =>
      metadata.functions.flatMap(({ id, parameters }) =>
        parameters.map(({ name, description }) => {
          const fallback = defaultOf(description)?.fallback ?? "none said";
          // A default in words is told in the language; a number or a quoted word is the same in all.
          return [id, name, /^["\d]/.test(fallback) ? fallback : fallback === "none said"];
        }),
      );
    expect(numbers(chinese)).toEqual(numbers(english));
  });
});
