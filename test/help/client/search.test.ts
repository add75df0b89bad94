/** @jest-environment jsdom */
import { pagesOf } from "../pages";

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(".entries > li")]
    .filter((entry) => !entry.hidden)
    .map((entry) => entry.querySelector("a")?.textContent ?? "");

/** Opens the index at an address, as a browser would: the page, then its script. */
function open(language: string, query: string): HTMLInputElement {
  window.history.replaceState(null, "", `/help/${language}/index.html${query}`);
  document.documentElement.innerHTML = pagesOf(language).get("index.html") ?? "";
  jest.isolateModules(() => {
    jest.requireActual("../../../src/help/client/search");
  });
  return document.querySelector<HTMLInputElement>('input[type="search"]')!;
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input"));
}

describe("the search of the index", () => {
  test("shows everything until something is typed", () => {
    open("en", "");
    expect(shown().length).toBeGreaterThan(40);
    expect(document.getElementById("found")?.textContent).toBe("");
  });

  test("finds a formula by its name, written with spaces, and says how many it shows", () => {
    type(open("en", ""), "gpu payback");
    expect(shown()).toEqual(["GPU_PAYBACK"]);
    expect(document.getElementById("found")?.textContent).toMatch(/^Shown: 1 of \d+$/);
  });

  test("finds a formula by its purpose, in the language of the page", () => {
    type(open("zh-CN", ""), "清算向量");
    expect(shown()).toEqual(["CLEARING"]);
  });

  test("takes up the words of another page's search", () => {
    expect(open("en", "?q=break-even+loan").value).toBe("break-even loan");
    expect(shown()).toEqual([]);
  });

  test("hides a group that has nothing to show, and shows all again", () => {
    const field = open("en", "");
    type(field, "take_or_pay");
    const sections = () => [...document.querySelectorAll<HTMLElement>("section")];
    expect(sections().filter(({ hidden }) => !hidden)).toHaveLength(1);
    type(field, " ");
    expect(sections().every(({ hidden }) => !hidden)).toBe(true);
  });
});
