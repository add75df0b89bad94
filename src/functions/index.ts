import { catalogue } from "./catalogue";
import { evaluate } from "./evaluate";
import type { AnyFormula } from "./formula";

// dist/functions.js: ties every formula to its id in functions.json.
for (const formula of catalogue as readonly AnyFormula[]) {
  const { length } = Object.keys(formula.parameters);
  // Excel passes an invocation object behind the arguments, which no worker could be sent.
  CustomFunctions.associate(formula.id, (...cells: unknown[]) =>
    evaluate(formula, cells.slice(0, length)),
  );
}
