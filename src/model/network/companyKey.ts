/** What two spellings of one company have in common: no outer blanks, no case. */
export function companyKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether a key stands for the world outside the network: end customers, banks, the power company. */
export function isOutside(key: string): boolean {
  return key === "" || key === "outside";
}

/** Order of names without regard to case, by code unit: the same on every machine. */
export function byName(a: string, b: string): number {
  const [left, right] = [companyKey(a), companyKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
