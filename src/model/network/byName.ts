import { companyKey } from "./companyKey";

/** Order of names without regard to case, by code unit: the same on every machine. */
export function byName(a: string, b: string): number {
  const [left, right] = [companyKey(a), companyKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
