import { flowNetwork, type FlowRow } from "../../../src/model/network/flowNetwork";
import { isRefusal } from "../../../src/model/refusal";
import { chordLayout } from "../../../src/taskpane/network/chordLayout";

function layout(
  rows: readonly FlowRow[],
  kindsOf?: Parameters<typeof chordLayout>[1],
): ReturnType<typeof chordLayout> {
  const network = flowNetwork(rows);
  if (isRefusal(network)) throw new Error("These rows are a network");
  return chordLayout(network, kindsOf);
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

test("a payment that is partly a letter of intent is two arrows side by side, which fill it", () => {
  const { ribbons } = layout(
    [
      ["A", "B", 8],
      ["B", "A", 1],
    ],
    (from) => (from === "A" ? { uncertain: 2, unconditional: 6 } : { doubled: 1 }),
  );
  expect(ribbons.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
    ["unconditional", "uncertain"],
    ["doubled"],
  ]);
  const [[counted, uncertain], [doubled]] = ribbons.map(({ parts }) => parts);
  // The whole begins where its first part does; what is of one kind is the whole.
  const start = (path: string): string => path.slice(0, path.indexOf("A"));
  expect(start(counted.path)).toBe(start(ribbons[0].path));
  expect(start(uncertain.path)).not.toBe(start(counted.path));
  expect(doubled.path).toBe(ribbons[1].path);
});
