import "../../support/customFunctions";
import type { Formula, Readers } from "../../../src/functions/formula";
import { scalarFormulas } from "../../../src/functions/risk/scalarFormulas";
import { declaredFunctions } from "../../support/declaredFormulas";

interface Declared {
  id: string;
  parameters: { dimensionality?: string }[];
  file: string;
  functionName: string;
}

/** Readers of one cell say what they take; those of ranges and free text do not. */
function readsCellsOnly({ parameters }: Formula<Readers, never>): boolean {
  return Object.values(parameters).every((reader) => "rules" in reader);
}

/** TypeScript's return type of the function, as Excel shows it: a formula of one number returns number. */
function answersWithNumber(file: string, name: string): boolean {
  const source = jest.requireActual<typeof import("node:fs")>("node:fs").readFileSync(file, "utf8");
  return new RegExp(`export function ${name}\\([^)]*\\): number \\{`).test(source);
}

test("the registry holds every declared formula of single cells with one number as its answer, and no other", async () => {
  const declared = (await declaredFunctions()) as Declared[];
  const scalar = declared.filter(({ file, functionName }) => {
    const exported = jest.requireActual<Record<string, Formula<Readers, never>>>(file);
    const isScalar = readsCellsOnly(exported[`${functionName}Formula`]);
    return isScalar && answersWithNumber(file, functionName);
  });
  expect([...scalarFormulas.keys()].sort()).toEqual(scalar.map(({ id }) => id).sort());
});
