import { VARIED_FORMULAS } from "../../src/studies/variedFormulas";
import { scalarFormulas } from "../../src/functions/risk/scalarFormulas";

test("the formulas a live table can vary are those SENSITIVITY takes", () => {
  expect([...VARIED_FORMULAS].sort()).toEqual(scalarFormulas.map(({ id }) => id).sort());
});
