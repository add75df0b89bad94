import fc from "fast-check";
import { returnsByPayer } from "../../../src/model/circularity/returnsByPayer";
import { tracedAmounts } from "../../../src/model/circularity/tracedAmounts";
import { anyRows, answer, network, RING } from "../network/networks";

test("what the payers bring back adds up to the traced amount, company by company", () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const flows = network(rows);
      const traced = answer(tracedAmounts(flows));
      for (const company of flows.companies.keys()) {
        const returns = answer(returnsByPayer(flows, company));
        const sum = returns.reduce((all, { returned }) => all + returned, 0);
        expect(Math.abs(sum - traced[company])).toBeLessThanOrEqual(
          1e-9 * flows.resources[company],
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("money that reaches a payer over others counts, and what is kept on the way does not", () => {
  // L holds 70 and pays C 30 of them; C holds 30 and pays V 21 of them.
  const [c, ...others] = answer(returnsByPayer(network(RING), 0));
  expect(others).toEqual([]);
  expect(c).toMatchObject({ payer: 2, paid: 0 });
  expect(c.held).toBeCloseTo((10 * 30) / 50, 12);
  expect(c.fraction).toBeCloseTo(0.7, 12);
  expect(c.returned).toBeCloseTo(4.2, 12);
});

test("payers that none of the money reaches bring back nothing", () => {
  const flows = network([
    ["V", "A", 4],
    ["A", "B", 100],
    ["B", "A", 96],
    ["W", "V", 7],
  ]);
  expect(answer(returnsByPayer(flows, 0))).toEqual([
    { payer: 3, paid: 0, held: 0, fraction: 1, returned: 0 },
  ]);
});
