import { translator } from "../../../src/template/translator";

const find = translator({
  Rent: "租金",
  "see {0}": "见 {0}",
  "take {0} and {1}.": "取 {1} 与 {0}。",
  "What (all)? {0}": "什么 {0}",
});

test("a text is found as it is, in its very spelling", () => {
  expect(find("Rent")).toBe("租金");
  expect(find("rent")).toBeUndefined();
  expect(find("constructor")).toBeUndefined();
});

test("a form takes over what stands in its places, wherever the translation puts it", () => {
  expect(find("see Checks (2)")).toBe("见 Checks (2)");
  expect(find("take Other_cash and Other_equity.")).toBe("取 Other_equity 与 Other_cash。");
});

test("signs of a form that patterns have a meaning for are only signs", () => {
  expect(find("What (all)? 3")).toBe("什么 3");
  expect(find("What all 3")).toBeUndefined();
});
