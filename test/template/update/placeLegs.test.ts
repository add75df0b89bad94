import { legData, type LegData } from "../../../src/template/legCells";
import { placeLegs } from "../../../src/template/update/placeLegs";
import { legRow } from "../../support/legRow";

const leg = (over: Parameters<typeof legRow>[0] = {}): LegData => legData(legRow(over));
const blank = Object.fromEntries(Object.keys(leg()).map((field) => [field, ""])) as LegData;

test.each([
  ["the same leg is left out", {}, 1],
  ["with another amount it is written", { amount: 77 }, 0],
  ["without an amount where one stood it is written", { amount: null }, 0],
  ["with another note it is the same leg", { note: "seen again" }, 1],
])("%s", (_, over, known) => {
  const placed = placeLegs([leg(), blank], [leg(over)], "add");
  expect(placed.known).toBe(known);
  expect([...placed.edits.keys()]).toEqual(known === 1 ? [] : [1]);
});

test("where the legs that are there go, none of them is known", () => {
  const { known, edits } = placeLegs([leg(), blank], [leg()], "replace");
  expect([known, edits.get(0)?.kind]).toEqual([0, "new"]);
});
