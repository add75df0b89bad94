import { noteLines } from "../../src/plan/noteLines";

const words = (count: number): string => Array<string>(count).fill("a".repeat(9)).join(" ");

test("a note of 140 letters is one line; one word more is two, and none is lost", () => {
  const fits = `${words(13)} ${"b".repeat(10)}`;
  expect(fits).toHaveLength(140);
  expect(noteLines(fits)).toEqual([fits]);
  expect(noteLines(`${fits} c`)).toEqual([fits, "c"]);
});

test("a sheet's name takes the room of its plain name, with a number behind it too", () => {
  const fits = `${words(13)} on Inputs`;
  const beside = fits.replace("Inputs", "Inputs (2)");
  expect(beside.length).toBeGreaterThan(140);
  expect(noteLines(beside)).toEqual([beside]);
  expect(noteLines(`${beside} bb`)).toEqual([beside, "bb"]);
});

test("a note that says where it breaks is broken there, and a formula nowhere", () => {
  expect(noteLines("one\ntwo")).toEqual(["one", "two"]);
  const formula = `="${words(30)}"`;
  expect(noteLines(formula)).toEqual([formula]);
  expect(noteLines(7)).toEqual([7]);
});
