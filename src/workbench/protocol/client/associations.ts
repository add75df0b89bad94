/** The `_association` Microsoft's library and custom-function runtime look functions up in: ids in upper case. */
export interface Association {
  readonly mappings: Record<string, unknown>;
  onchange(handler: () => void): void;
}

export interface Associator {
  readonly _association: Association;
  associate(first: string | Readonly<Record<string, unknown>>, second?: unknown): void;
}

export function createAssociator(): Associator {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (handler) => handlers.push(handler) },
    associate: (first, second) => {
      const added = typeof first === "string" ? { [first]: second } : first;
      for (const [id, action] of Object.entries(added)) mappings[id.toUpperCase()] = action;
      for (const handler of handlers) handler();
    },
  };
}
