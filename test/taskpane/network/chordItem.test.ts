import { chordItems, itemAfterKey, type ChordItem } from "../../../src/taskpane/network/chordItem";

const [A, B, C] = [0, 1, 2];
const arc = (company: number) => ({ company, path: "" });
const ribbon = (from: number, to: number) => ({ from, to, amount: 1, parts: [], path: "" });
const ITEMS = chordItems([arc(A), arc(B), arc(C)], [ribbon(B, A), ribbon(A, C), ribbon(A, B)]);

test("keys go through each company and then what it pays", () => {
  expect(ITEMS).toEqual([
    { company: A },
    { from: A, to: C },
    { from: A, to: B },
    { company: B },
    { from: B, to: A },
    { company: C },
  ]);
});

test.each<[string, ChordItem | undefined, string, ChordItem | undefined]>([
  ["any arrow begins at the first", undefined, "ArrowLeft", { company: A }],
  ["down goes into a company's payments", { company: A }, "ArrowDown", { from: A, to: C }],
  ["up goes back", { company: B }, "ArrowUp", { from: A, to: B }],
  ["right goes to the next company", { from: A, to: C }, "ArrowRight", { company: B }],
  ["left goes to the company that pays", { from: A, to: B }, "ArrowLeft", { company: A }],
  ["left of the first is the last", { company: A }, "ArrowLeft", { company: C }],
  ["down after the last is the first", { company: C }, "ArrowDown", { company: A }],
  ["Home is the first", { company: C }, "Home", { company: A }],
  ["End is the last", undefined, "End", { company: C }],
  ["other keys lead nowhere", { company: A }, "x", undefined],
])("%s", (_, item, key, next) => {
  expect(itemAfterKey(ITEMS, item, key)).toEqual(next);
});
