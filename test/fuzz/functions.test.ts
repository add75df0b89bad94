import fc from "fast-check";
import { anyCall } from "./calls/anyCall";
import { builtFunctions, declaredFunctions } from "./calls/builtFunctions";
import { fault } from "./calls/fault";

/** Nightly: FUNCTION_CALLS=100000 FUNCTION_SEED=7 npx jest test/fuzz/functions */
const CALLS = Number(process.env.FUNCTION_CALLS ?? 250);
const SEED = Number(process.env.FUNCTION_SEED ?? 20251012);

const functions = builtFunctions();

describe(`every built function, called ${CALLS} times with arguments of all sorts`, () => {
  test.each(declaredFunctions.map((declared) => [declared.id, declared]))(
    "%s answers with numbers and text, or refuses with a reason, in time and always the same",
    (id, declared) => {
      const custom = functions.get(id)!;
      const isSound = fc.property(anyCall(declared), (args) => {
        expect(fault(custom, args)).toBeNull();
      });
      fc.assert(isSound, { seed: SEED, numRuns: CALLS });
    },
    7_200_000,
  );
});
