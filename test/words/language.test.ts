import { languageFor } from "../../src/words/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH", "zh-CN"],
  ["en-US", "en"],
  ["de-DE", "en"],
  [undefined, "en"],
])("the tag %s is read as %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
