import type { ArgumentDoc, ExampleDoc, FormulaDoc } from "./formulaDoc";
import type { Metadata, ParameterMetadata } from "./metadata";

/** A source file of the functions: its folder is the group of its formulas. */
export interface FunctionSource {
  readonly folder: string;
  readonly text: string;
}

/** The groups in the order in which they are shown, each named by its folder in src/functions. */
export const GROUPS = [
  "circularity",
  "contagion",
  "gpu",
  "debt",
  "deals",
  "rates",
  "risk",
  "data",
] as const;

/**
 * Puts together what functions.json and the docstrings say, in the order of the groups and, within a
 * group, of the declarations.
 */
export function formulaDocs(metadata: Metadata, sources: readonly FunctionSource[]): FormulaDoc[] {
  const docs = sources.flatMap(({ folder, text }) =>
    [...readDocstrings(text)].map(([id, docstring]): FormulaDoc => {
      const declared = metadata.functions.find((one) => one.id === id);
      if (declared === undefined) throw new Error(`${id} is not in functions.json`);
      const { examples, ...said } = docstring;
      return {
        id,
        group: folder,
        description: declared.description.replace(/\s+/g, " "),
        parameters: declared.parameters.map((parameter) => argumentDoc(parameter, metadata)),
        ...said,
        examples: examples.map(exampleDoc),
      };
    }),
  );
  return GROUPS.flatMap((group) => docs.filter((doc) => doc.group === group));
}

function argumentDoc(parameter: ParameterMetadata, metadata: Metadata): ArgumentDoc {
  const { name, description, optional, dimensionality, customEnumId } = parameter;
  const values = metadata.enums?.find(({ id }) => id === customEnumId)?.values ?? [];
  return {
    name,
    description,
    optional: optional === true,
    range: dimensionality === "matrix",
    choices: values.map(({ stringValue, tooltip }) => ({ word: stringValue, meaning: tooltip })),
  };
}

/** The formula is what begins with "="; what stands before it is the caption. */
function exampleDoc(text: string): ExampleDoc {
  const at = text.indexOf("=OURO.");
  if (at < 0) throw new Error(`an example without a formula: ${text}`);
  return { caption: text.slice(0, at).trim(), formula: text.slice(at) };
}

/** What the docstring of a custom function says beyond what functions.json takes from it. */
interface Docstring {
  readonly returns: string;
  readonly remarks: string;
  readonly sources: readonly string[];
  readonly examples: readonly string[];
  readonly refused: readonly string[];
}

/** The docstrings of the custom functions in a source text, by the id of the function. */
export function readDocstrings(source: string): ReadonlyMap<string, Docstring> {
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return new Map(
    comments.flatMap((comment): [string, Docstring][] => {
      const tags = tagsOf(comment);
      const all = (name: string) => tags.filter((tag) => tag.name === name).map(({ text }) => text);
      const id = all("customfunction").at(0);
      return id === undefined
        ? []
        : [
            [
              id,
              {
                returns: all("returns").join(" "),
                remarks: all("remarks").join(" "),
                sources: all("see"),
                examples: all("example"),
                refused: all("throws"),
              },
            ],
          ];
    }),
  );
}

function tagsOf(comment: string): { name: string; text: string }[] {
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s*/, ""))
    .join("\n");
  return [...text.matchAll(/^@(\w+)\s+([\s\S]*?)(?=^@|$(?![\s\S]))/gm)].map(([, name, body]) => ({
    name,
    text: body.trim().replace(/\s*\n\s*/g, " "),
  }));
}
