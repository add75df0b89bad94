/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { screen, waitFor } from "@testing-library/react";
import { languageFor } from "../../src/words/language";
import { speakLanguage, spokenLanguage } from "../../src/taskpane/language";
import { saveSettings, readSettings } from "../../src/taskpane/persisted/settings";
import { chinese } from "../../src/words/pane/zh-CN";
import { english } from "../../src/words/pane/en";
import { openPane } from "./openPane";

/** Names that are the same in Chinese. */
const SAME = new Set([
  ...["product", "locale", "language.other", "language.otherMeans"],
  ...["transfer.import.encodings.utf-8", "transfer.import.encodings.utf-16le"],
]);
/** What is said only by what it is given. */
const GIVEN =
  /^(load\.count|whatIf\.(of|goal\.found)|update\.leg|transfer\.import\.column|loaded\.example)$/;

const GIVEN_WORDS = ["A1", "B2", "C3", "D4"];

/** Every text of a catalogue by its path; a function is asked with made-up words. */
function texts(catalogue: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
      const at = path === "" ? key : `${path}.${key}`;
      if (typeof value === "string") return [[at, value] as const];
      if (typeof value === "function")
        return [[at, (value as (...given: string[]) => string)(...GIVEN_WORDS)] as const];
      return [...texts(value as object, at)];
    }),
  );
}

describe("the pane's catalogues", () => {
  const [en, zh] = [texts(english), texts(chinese)];

  test("say the same things in both languages", () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test("leave nothing in English in the Chinese one", () => {
    const english = [...zh].filter(
      ([key, text]) => !SAME.has(key) && !GIVEN.test(key) && !/\p{Script=Han}/u.test(text),
    );
    expect(english).toEqual([]);
  });

  test("say in Chinese whatever they are given and say in English", () => {
    const given = (text = ""): string[] => GIVEN_WORDS.filter((word) => text.includes(word));
    for (const [key, text] of en) expect([key, given(zh.get(key))]).toEqual([key, given(text)]);
  });

  test("are read only while rendering: no module keeps words that another language would replace", () => {
    const folder = resolve(__dirname, "../../src/taskpane");
    const keeping = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("strings") && file !== "format.ts")
      .filter((file) =>
        /^(export )?(const|let) .*\b(strings|format)\./m.test(
          readFileSync(join(folder, file), "utf8").replace(/=>.*$/gm, ""),
        ),
      );
    expect(keeping).toEqual([]);
  });
});

describe("the language of the pane", () => {
  beforeEach(() => {
    localStorage.clear();
    Object.assign(globalThis, { Office: { context: {} } });
  });
  afterEach(async () => {
    await speakLanguage("en");
  });

  test.each([
    ["zh-CN", "zh-CN"],
    ["zh-Hant-TW", "zh-CN"],
    ["en-US", "en"],
    ["de-DE", "en"],
    [undefined, "en"],
  ])("for Excel in %s is %s", (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });

  test("changes at a press, keeps the view that is open, and is kept for the next time", async () => {
    const { user } = openPane();
    await user.click(screen.getByRole("radio", { name: /June 2026/ }));
    await user.click(screen.getByRole("button", { name: "中文" }));
    expect(await screen.findByRole("tab", { name: "交易" })).toBeTruthy();
    expect(screen.getByRole("radio", { name: /2026年6月/ })).toHaveProperty("checked", true);
    expect(screen.getByRole("button", { name: "载入交易模板" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(readSettings()).toEqual({ language: "zh-CN" });
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByRole("button", { name: "Load deal template" })).toBeTruthy();
    expect(spokenLanguage()).toBe("en");
    expect(readSettings()).toEqual({ language: "en" });
  });

  test.each(["", "{", "null", '{"language":"fr"}', '["zh"]'])(
    "is not chosen where storage holds %p",
    (text) => {
      localStorage.setItem("ouroboros.settings", text);
      expect(readSettings().language).toBeUndefined();
    },
  );

  test("is kept in the part of the storage that Excel names", () => {
    Object.assign(globalThis, { Office: { context: { partitionKey: "part1/" } } });
    saveSettings({ language: "zh-CN" });
    expect(localStorage.getItem("part1/ouroboros.settings")).toBe('{"language":"zh-CN"}');
    expect(localStorage.getItem("ouroboros.settings")).toBeNull();
  });

  test("can be chosen where storage is closed to the pane", async () => {
    const closed = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const { user } = openPane();
    await user.click(screen.getByRole("button", { name: "中文" }));
    await waitFor(() => {
      expect(spokenLanguage()).toBe("zh-CN");
    });
    closed.mockRestore();
  });
});
