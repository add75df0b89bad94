import { readStoredSettings } from "../../../src/taskpane/persisted/settings";

test("settings are read as they were kept", () => {
  const kept = { language: "zh-CN", preset: "2026-06", amounts: "m" };
  expect(readStoredSettings(JSON.stringify(kept))).toEqual(kept);
});

test("the tag that Chinese had in earlier versions is read", () => {
  expect(readStoredSettings('{"language":"zh"}')).toEqual({ language: "zh-CN" });
});

test("one that is not known counts as not chosen, and leaves the others", () => {
  expect(readStoredSettings('{"language":"fr","preset":"1999-01","amounts":"m","more":1}')).toEqual(
    { amounts: "m" },
  );
});
