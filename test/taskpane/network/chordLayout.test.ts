import { flowNetwork, type FlowRow } from "../../../src/model/circularity/flowNetwork";
import { isRefusal } from "../../../src/model/refusal";
import { chordLayout } from "../../../src/taskpane/network/chordLayout";

function layout(rows: readonly FlowRow[]): ReturnType<typeof chordLayout> {
  const network = flowNetwork(rows);
  if (isRefusal(network)) throw new Error("These rows are a network");
  return chordLayout(network);
}

test("draws a ribbon for each pair of payer and payee, the widest first, and an arc for each company", () => {
  const { arcs, ribbons } = layout([
    ["A", "B", 2],
    ["B", "A", 7],
    ["A", "B", 3],
    ["", "A", 100],
  ]);
  expect(ribbons.map(({ from, to, amount }) => [from, to, amount])).toEqual([
    [1, 0, 7],
    [0, 1, 5],
  ]);
  expect(arcs.map(({ company }) => company)).toEqual([0, 1]);
  for (const { path } of [...arcs, ...ribbons]) expect(path).toMatch(/^M[-\d.,MLQAZ e]+Z$/);
});

test("leaves out companies that only the world outside pays", () => {
  const { arcs } = layout([
    ["A", "B", 2],
    ["", "C", 9],
  ]);
  expect(arcs.map(({ company }) => company)).toEqual([0, 1]);
});

test("names only arcs with room for a name, each readable from its own side", () => {
  const { arcs } = layout([
    ["A", "B", 1000],
    ["B", "C", 1],
  ]);
  const [a, b, c] = arcs.map(({ label }) => label?.anchor);
  expect([a, b]).toEqual(["start", "end"]);
  expect(c).toBeUndefined();
});
