import { catalogue } from "../../../src/functions/catalogue";
import { scalarFormulas } from "../../../src/functions/risk/scalarFormulas";
import { declaredFunctions } from "../../support/declaredFormulas";

test("every formula of single cells with one number as its answer can be varied, and no other", async () => {
  // As Excel is told: a table has a dimension, BENCHMARK and DEAL may answer with a text.
  const numbers = (await declaredFunctions()).filter(
    ({ result }) => result.type === "number" && result.dimensionality === undefined,
  );
  const scalar = catalogue.filter(
    ({ id, parameters }) =>
      numbers.some((declared) => declared.id === id) &&
      Object.values(parameters).every((reader) => "rules" in reader),
  );
  expect(scalarFormulas.map(({ id }) => id).sort()).toEqual(scalar.map(({ id }) => id).sort());
});
