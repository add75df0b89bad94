import { legData, type LegData } from "../../../src/template/legCells";
import { placeLegs } from "../../../src/template/update/placeLegs";
import { legRow } from "../../support/legRow";

const leg = (over: Parameters<typeof legRow>[0] = {}): LegData => legData(legRow(over));
const blank = Object.fromEntries(Object.keys(leg()).map((field) => [field, ""])) as LegData;

test.each([
  ["the same leg is left out", {}, 1],
  ["another amount of it is news", { amount: 77 }, 0],
  ["an amount where none was disclosed is news", { amount: null }, 0],
  ["another note makes it no other leg", { note: "seen again" }, 1],
])("%s", (_, over, known) => {
  const placed = placeLegs([leg(), blank], [leg(over)], "add");
  expect(placed.known).toBe(known);
  expect([...placed.edits.keys()]).toEqual(known === 1 ? [] : [1]);
});

test("where the legs that are there go, none of them is known", () => {
  const { known, edits } = placeLegs([leg(), blank], [leg()], "replace");
  expect([known, edits.get(0)?.kind]).toEqual([0, "new"]);
});
