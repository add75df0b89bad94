// npm run new-formula -- MY_FORMULA [--subject deals]
// Writes the kernel, the function, its Chinese words and its tests of a formula of one amount, and adds its line to each
// list. What it writes compiles and passes; replace the arithmetic, the texts and the tests.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const SUBJECTS = ["circularity", "contagion", "gpu", "debt", "deals"];
const root = path.resolve(import.meta.dirname ?? path.dirname(process.argv[1]), "../..");
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { subject: { type: "string", default: "deals" } },
});
const [id = ""] = positionals;
const { subject } = values;
const stop = (reason) => {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
};
if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(id)) {
  stop("Name the formula as a cell calls it: npm run new-formula -- MY_FORMULA --subject deals");
}
if (!SUBJECTS.includes(subject)) stop(`--subject is one of ${SUBJECTS.join(", ")}`);

const name = id.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const touched = [];

function create(file, text) {
  const target = path.join(root, file);
  if (existsSync(target)) stop(`${file} exists already`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  touched.push(file);
}

/** Adds text before or behind the first match of a pattern. */
function add(file, pattern, text, where = "behind") {
  const target = path.join(root, file);
  const before = readFileSync(target, "utf8");
  if (!pattern.test(before)) stop(`${file} has no ${String(pattern)}: add ${id} by hand`);
  writeFileSync(
    target,
    before.replace(pattern, (found) => (where === "behind" ? found + text : text + found)),
  );
  touched.push(file);
}

create(
  `src/model/${subject}/${name}.ts`,
  `import { finite, type Outcome } from "../refusal";

/**
 * What it computes, in one line.
 *
 * @param amount at least 0, in any one currency unit
 * @returns      currency of amount; refusal \`too-large\`
 * @example
 * ${name}(2) // 4
 */
export function ${name}(amount: number): Outcome<number> {
  return finite(2 * amount);
}
`,
);
create(
  `src/functions/${subject}/${name}.ts`,
  `import { ${name} as result } from "../../model/${subject}/${name}";
import { number } from "../cells/number";
import { formula } from "../formula";

const parameters = { amount: number({ min: 0 }) };

export const ${name}Formula = formula("${id}", parameters, ({ amount }) => result(amount));

/**
 * What the formula answers, in one line, as Excel shows it.
 * @customfunction ${id}
 * @param amount What it is, with its unit.
 * @returns An amount in the currency of amount.
 * @see Author, "Title", year, chapter
 * @example =OURO.${id}(2)
 * @throws =OURO.${id}(-1)
 */
export declare function ${id}(amount: unknown): number;
`,
);
const scalars = "src/functions/risk/scalarFormulas.ts";
const imported = `import { ${name}Formula } from "../${subject}/${name}";\n`;
add(scalars, /import type \{ ScalarReader \}.*\n/, imported);
add(scalars, /\n\] as const satisfies/, `\n  ${name}Formula,`, "before");
touched.pop();
add("src/studies/variedFormulas.ts", /\n\];/, `\n  "${id}",`, "before");
add(
  `src/words/formulas/${subject}.ts`,
  /: Catalogue = \{\n/,
  `  ${id}: {
    description: "公式的结果，一行说明。",
    parameters: { amount: "金额，单位。" },
    returns: "金额，货币与 amount 相同。",
    captions: [""],
  },
`,
);
add(
  "docs/formulas.md",
  /\n\| \*\*Rates of return\*\*/,
  `\n| \`OURO.${id}(amount)\` | what it answers |`,
  "before",
);
add("CHANGELOG.md", /### Added\n\n/, `- \`${id}\`: what it answers.\n`);

add("test/functions/contract.test.ts", /\n {2}RUNWAY: .*/, `\n  ${id}: "amount",`);
create(
  `test/model/${subject}/${name}.test.ts`,
  `import { ${name} } from "../../../src/model/${subject}/${name}";

describe("${name}(amount)", () => {
  // Each row: inputs, result, and where the result is from.
  it.each([{ amount: 2, result: 4, source: "by hand" }])("is $result of $amount: $source", (row) => {
    expect(${name}(row.amount)).toBeCloseTo(row.result, 12);
  });

  it("refuses what no cell can hold", () => {
    expect(${name}(Number.MAX_VALUE)).toEqual({ code: "too-large" });
  });
});
`,
);
create(
  `test/functions/${subject}/${name}.test.ts`,
  `import { ${name}Formula } from "../../../src/functions/${subject}/${name}";
import { cell } from "../../support/cell";
import { inCell } from "../../support/customFunctions";

const ${name} = cell(${name}Formula);

describe("${id}", () => {
  it("answers a cell", () => {
    expect(${name}(2)).toBe(4);
  });

  it("refuses a negative amount", () => {
    expect(inCell(() => ${name}(-1))).toBe("#VALUE! amount must be at least 0, not -1.");
  });
});
`,
);
process.stdout.write(`${touched.join("\n")}\n\nThen: npx prettier --write ${touched.join(" ")}\n`);
