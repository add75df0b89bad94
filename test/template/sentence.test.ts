import { decimal, money, sentence } from "../../src/template/sentence";
import { english } from "../../src/words/sheets/en";
import { chinese } from "../../src/words/sheets/zh-CN";

describe("a sentence with live parts", () => {
  test("puts formulas in the places of its text, whatever their order", () => {
    const parts = { who: "A1", much: "B1" };
    const made = (text: string): string =>
      `SUBSTITUTE(SUBSTITUTE("${text}","{who}",A1),"{much}",B1)`;
    expect(sentence("{who} loses {much}.", parts)).toBe(made("{who} loses {much}."));
    expect(sentence("损失 {much}：{who}", parts)).toBe(made("损失 {much}：{who}"));
  });

  test("doubles quotation marks and refuses a part that is not given", () => {
    expect(sentence('"so" {x}', { x: "A1", y: "B1" })).toBe('SUBSTITUTE("""so"" {x}","{x}",A1)');
    expect(() => sentence("{y}", { x: "A1" })).toThrow("{y}");
  });

  test("says money in billions in English and in hundreds of millions in Chinese", () => {
    expect(money(english, "A1")).toBe('TEXT(A1,"#,##0.0")');
    expect(money(chinese, "A1")).toBe('TEXT(10*A1,"#,##0")');
    expect(decimal("A1")).toBe('IF(ISNUMBER(A1),TEXT(A1,"#,##0.0"),A1)');
  });
});
