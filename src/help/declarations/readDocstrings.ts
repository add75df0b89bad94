/** What the docstring of a custom function says beyond what functions.json takes from it. */
export interface Docstring {
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
