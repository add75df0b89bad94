import fs from "node:fs";
import path from "node:path";

/** One line of an `@example`: an expression and, behind `//`, what it must give. */
export interface Example {
  file: string;
  expression: string;
  expected: string;
}

/**
 * Collects the examples of every docstring under a folder. An expression may run over several
 * lines; it ends on the line that carries `// result`. A line that is only a comment is skipped.
 */
export function examplesUnder(folder: string): Example[] {
  return filesUnder(folder).flatMap(examplesIn);
}

export function filesUnder(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(folder, file));
}

/** The exported functions of a file whose docstring shows no example. */
export function withoutExample(file: string): string[] {
  const text = fs.readFileSync(file, "utf8");
  const functions = text.matchAll(/((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export function (\w+)/g);
  return Array.from(functions)
    .filter(([, docstring]) => !docstring.includes("@example"))
    .map(([, , name]) => `${path.basename(file)}: ${name}`);
}

function examplesIn(file: string): Example[] {
  const docs = fs.readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docs.flatMap((doc) => {
    const lines = doc.split("\n").map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*)?\s?/, ""));
    const blocks = lines.join("\n").split(/^@/m);
    return blocks
      .filter((block) => block.startsWith("example"))
      .flatMap((block) => statements(file, block.replace(/^example/, "").replace(/\*\/$/, "")));
  });
}

function statements(file: string, block: string): Example[] {
  const found: Example[] = [];
  let expression = "";
  for (const line of block.split("\n").filter((line) => !/^\s*(\/\/.*)?$/.test(line))) {
    const [code, expected] = line.split(" // ") as [string, string?];
    expression += `${code}\n`;
    if (expected === undefined) continue;
    found.push({ file, expression: expression.trim(), expected: expected.trim() });
    expression = "";
  }
  return expression.trim() === "" ? found : [...found, { file, expression, expected: "" }];
}

/** Runs an example with every export of the given modules in scope. */
export function run(expression: string, scope: Record<string, unknown>): unknown {
  const names = Object.keys(scope);
  // The expression is this repository's own documentation.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const call = new Function(...names, `return (${expression});`) as (...args: unknown[]) => unknown;
  return call(...names.map((name) => scope[name]));
}
