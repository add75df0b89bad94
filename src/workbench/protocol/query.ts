import type { ExcelObject } from "./excelObject";
import { pascalCase } from "./excelObject";
import type { QueryInfo } from "./wire";

type Tree = Map<string, Tree>;

/**
 * Answers a load: the selected properties of an object, of the objects under it ("format/fill/color") and,
 * for a collection, of each of its items.
 */
export function answerQuery(object: ExcelObject | null, query: QueryInfo = {}): unknown {
  if (!object) return null;
  const tree = selection([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return answer(object, tree, query);
}

function selection(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let node = root;
    for (const step of path.split("/").map(pascalCase)) {
      if (step === "*" || step === "$none" || step === "Items") continue;
      const next = node.get(step) ?? (new Map() as Tree);
      node.set(step, next);
      node = next;
    }
  }
  return root;
}

function answer(object: ExcelObject | null, tree: Tree, query: QueryInfo): unknown {
  if (!object) return null;
  if (!object.isCollection) return properties(object, tree);
  const own = new Map([...tree].filter(([name]) => object.has("get", name)));
  const each = new Map([...tree].filter(([name]) => !own.has(name)));
  const from = query.Skip ?? 0;
  const to = query.Top ? from + query.Top : undefined;
  const items = object.items().slice(from, to);
  return {
    ...(own.size > 0 ? properties(object, own) : {}),
    _Items: items.map((item) => ({ ...item.identity(), ...properties(item, each) })),
  };
}

function properties(object: ExcelObject, tree: Tree): Record<string, unknown> {
  const names = tree.size > 0 ? [...tree.keys()] : object.scalars;
  return Object.fromEntries(
    names.map((name) => [
      name,
      object.has("child", name)
        ? answer(object.child(name), tree.get(name) ?? new Map<string, Tree>(), {})
        : object.get(name),
    ]),
  );
}
