import fc from "fast-check";
import { anyCell, anyRange } from "./anyCell";
import { anyNetwork, type Network } from "./anyNetwork";
import type { Declared } from "./builtFunctions";
import { soundArgument } from "./soundArgument";
import { soundNumber } from "./soundNumber";
import { soundStudy, STUDIES } from "./soundStudy";

/** Flows and their dates, as many of each. */
const datedFlows = fc
  .array(fc.tuple(soundNumber("cash"), fc.boolean(), fc.integer({ min: 36_000, max: 46_000 })), {
    ...{ minLength: 1, maxLength: 12 },
  })
  .map((rows) => [
    rows.map(([size, paid]) => [paid ? -size : size]),
    rows.map(([, , day]) => [day]),
  ]);

function soundCall(declared: Declared, network: Network): fc.Arbitrary<unknown[]> {
  if (STUDIES.includes(declared.id)) return soundStudy(declared, network);
  if (declared.id === "IRR_ALL")
    return fc.oneof(
      datedFlows,
      datedFlows.map(([flows]) => [flows]),
    );
  return fc.tuple(...declared.parameters.map((parameter) => soundArgument(parameter, network)));
}

/** What befalls one of so many arguments: as a rule nothing, and to half of the calls nothing at all. */
const spanner = (count: number) =>
  fc.oneof(
    { weight: 5 * count, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant({ cell: null }) },
    { weight: 1, arbitrary: anyCell.map((cell) => ({ cell })) },
    { weight: 1, arbitrary: anyRange.map((cell) => ({ cell })) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat(), anyCell).map((into) => ({ into })) },
  );

/** One cell of a range replaced; where there is none, the argument. */
function withCell(argument: unknown, [r, c, cell]: readonly [number, number, unknown]): unknown {
  if (!Array.isArray(argument) || argument.length === 0) return cell;
  const rows = (argument as unknown[][]).map((row) => [...row]);
  const row = rows[r % rows.length];
  if (row.length > 0) row[c % row.length] = cell;
  return rows;
}

/** The arguments of one call: near what makes sense, with a few of them, or of their cells, broken. */
export function anyCall(declared: Declared): fc.Arbitrary<unknown[]> {
  const count = declared.parameters.length;
  const length = fc.oneof({ weight: 15, arbitrary: fc.constant(count) }, fc.nat(count + 2));
  const spanners = fc.array(spanner(count), { minLength: count + 2, maxLength: count + 2 });
  return anyNetwork
    .chain((network) => fc.tuple(soundCall(declared, network), spanners, length))
    .map(([sound, broken, taken]) =>
      broken.slice(0, taken).map((one, i) => {
        if (one === null) return sound[i] ?? null;
        return "into" in one ? withCell(sound[i], one.into) : one.cell;
      }),
    );
}
