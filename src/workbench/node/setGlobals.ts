/** Puts names on globalThis; answers with what takes them away, or brings back what was there. */
export function setGlobals(namespaces: object): () => void {
  const before = Object.fromEntries(
    Object.keys(namespaces).map((name) => [
      name,
      Object.getOwnPropertyDescriptor(globalThis, name),
    ]),
  );
  Object.assign(globalThis, namespaces);
  return () => {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
