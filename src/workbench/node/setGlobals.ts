/** Puts names on a global object; returns what takes them away, or brings back what was there. */
export function setGlobals(target: object, namespaces: object): () => void {
  const before = Object.fromEntries(
    Object.keys(namespaces).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)]),
  );
  Object.assign(target, namespaces);
  return () => {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}
