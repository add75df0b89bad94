import { catalogue } from "./catalogue";
import { evaluate, preview } from "./evaluate";
import type { AnyFormula } from "./formula";

// dist/functions.js: ties every formula to its id in functions.json.
for (const formula of catalogue as readonly AnyFormula[]) {
  const { length } = Object.keys(formula.parameters);
  // Excel passes an invocation object behind the arguments, which no worker could be sent.
  CustomFunctions.associate(formula.id, (...cells: unknown[]) =>
    (isInValuePreview(cells.at(-1)) ? preview : evaluate)(formula, cells.slice(0, length)),
  );
}

/**
 * Whether Excel asks for its value preview, while the formula is being edited (CustomFunctionsRuntime 1.5). The types
 * say that the flag is a text, the documentation that it is true or false.
 */
function isInValuePreview(invocation: unknown): boolean {
  if (typeof invocation !== "object" || invocation === null) return false;
  const { isInValuePreview: flag } = invocation as { isInValuePreview?: unknown };
  return flag === true || flag === "true";
}
