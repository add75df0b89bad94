import { roomOf, splitLines } from "../../../src/words/sheets/splitLines";

const NOTE =
  "供应商为向自己采购的客户提供资金。模型要问的是：其中多少资金在循环，设备与收入能否承担，一旦停止谁会受损。";

test("a Chinese character takes the room of two Latin letters", () => {
  expect(roomOf("GPU 回本期")).toBe(4 + 6);
});

test("a note becomes just so many lines, which are the whole of it", () => {
  for (const lines of [1, 2, 3, 4]) {
    expect(splitLines(NOTE, lines)).toHaveLength(lines);
    expect(splitLines(NOTE, lines).join("")).toBe(NOTE);
  }
});

test("a line ends after a stop where one is near the place", () => {
  expect(splitLines(NOTE, 2)[0]).toMatch(/[，。：]$/);
});

test("no line begins with a stop, and none ends within a number or a Latin word", () => {
  const text =
    "按概率加权，CoreWeave 的容量为 12,345.6 吉瓦（Inputs）。客户为 OpenAI，金额为 100.0% 的部分。";
  for (const lines of [2, 3, 4, 5, 6]) {
    const split = splitLines(text, lines);
    for (const line of split) expect(line).not.toMatch(/^[，。：；）%]|（$/);
    const words = ["CoreWeave", "12,345.6", "Inputs", "OpenAI", "100.0%"];
    for (const word of words) expect(split.some((line) => line.includes(word))).toBe(true);
  }
});
